import type { GraduateField } from "./graduate";
import type { HeaderDictionary } from "./header";

/**
 * Every way to name a contract, put into the wordings of one field: the words
 * «договор», «обучение» and the kind of contract stand in any combination, and
 * the longest header must be the field's own.
 */
function ofContract(kinds: readonly string[], ...wordings: readonly string[]): readonly string[] {
  return wordings.flatMap((wording) => kinds.map((kind) => `${wording} ${kind}`.trim()));
}

/** Договор дуального (практико-ориентированного) обучения. */
const DUAL = [
  "договор* до", "договор* дуальн*", "договор* дуальн* обучен*", "дог до", "дог дуальн*", "дог дуальн* обучен*", "дуальн*", "дуальн* обучен*",
  "договор* практико_ориентированн*", "договор* практико_ориентированн* обучен*", "практико_ориентированн*", "практико_ориентированн* обучен*",
]; // prettier-ignore

/** Договор о целевом обучении. */
const TARGET = [
  "договор* цо", "договор* целев*", "договор* целев* обучен*", "дог цо", "дог целев*", "дог целев* обучен*", "целев*", "целев* обучен*", "целевик*",
]; // prettier-ignore

/** Names of an organisation in a header. */
const ORGANISATION = ["предприят*", "работодател*", "организац*", "наименован*", "назван*", "наименован* предприят*", "наименован* организац*", "наименован* работодател*", "мест*", "партнер*", "предприят* партнер*"]; // prettier-ignore

/** «Трудоустроен по договору …». */
const EMPLOYED = ["трудоустро*", "работает", "принят*", "трудоустро* предприят*", "трудоустро* организац*", "трудоустро* работодател*"]; // prettier-ignore

/** Dual and target contracts: the flag, the other party, the state, and the mark of the result (rulings 19, 23). */
export const CONTRACT_HEADERS: HeaderDictionary<GraduateField> = [
  {
    field: "dualContract",
    headers: [...ofContract(DUAL, "", "№", "номер*", "дат*", "№ дат*", "наличие", "есть", "заключен*", "реквизит*")],
    whole: ["до", "дуал", "до да"],
  },
  {
    field: "dualEmployer",
    overrules: true,
    headers: [...ORGANISATION.flatMap((words) => ofContract([...DUAL, "по_до", "до"], words))],
  },
  {
    field: "dualEmployed",
    overrules: true,
    headers: [...EMPLOYED.flatMap((words) => ofContract([...DUAL, "по_до"], words))],
  },
  {
    field: "targetContract",
    headers: [...ofContract(TARGET, "", "№", "номер*", "дат*", "№ дат*", "наличие", "есть", "заключен*", "реквизит*")],
    whole: ["цо", "целевой", "целевое"],
  },
  {
    field: "targetCustomer",
    overrules: true,
    headers: [
      "заказчик*",
      "наименован* заказчик*",
      "организац* заказчик*",
      "предприят* заказчик*",
      "заказчик* договор*",
      ...ofContract([...TARGET, "по_цо", "цо"], "заказчик*", "наименован* заказчик*", "организац* заказчик*"),
      ...ORGANISATION.flatMap((words) => ofContract([...TARGET, "по_цо", "цо"], words)),
    ],
  },
  {
    field: "targetContractStatus",
    overrules: true,
    headers: [
      "статус* договор*",
      "состоян* договор*",
      ...ofContract([...TARGET, "цо"], "статус*", "состоян*", "расторжен*", "расторгнут*"),
    ],
    whole: ["действует расторгнут", "расторгнут", "договор расторгнут", "договор действует"],
  },
  {
    field: "targetEmployed",
    overrules: true,
    headers: [
      ...ofContract(["заказчик*", "заказчик* цо", ...TARGET, "по_цо"], ...EMPLOYED),
      ...ofContract(TARGET, "трудоустро* заказчик*"),
    ],
  },
];
