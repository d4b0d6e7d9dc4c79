/** «Сверка СПО-1»: control figures beside the registry, and who may stand behind a difference (plan items 2.1, 2.7, 6.1). */
import { CAUSE_TITLES, CONTROL_CATEGORY_WORDS, FORM_WORDS } from "../engine/messages-reconcile";
import { printableGroup, printablePlace } from "../engine/printable";
import type { Cause, CauseKind, ComparedFigure, Reconciliation } from "../engine/reconcile";
import { formatRu } from "../registry/date";
import type { Registry } from "../registry/registry";
import { cellOf, lineAt, proseRows, spacer } from "./layout";
import { RECONCILE_SHEET as SAY, VERIFICATION_SIGNS } from "./messages-year-sheets";
import { proseSheet } from "./prose-sheet";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** Year | category | form | СПО-1 | list | difference | what follows. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 9 },
  { width: 30 },
  { width: 16 },
  { width: 9 },
  { width: 16 },
  { width: 9 },
  { width: 52 },
];

/** The sheet «Сверка СПО-1». */
export function reconcileSheet(reconciliation: Reconciliation, registry: Registry): SheetModel {
  const { figures, items, causes } = reconciliation;
  return proseSheet({
    kind: "сверка",
    columns: COLUMNS,
    rows: [
      lineAt(0, SAY.title, "listTitle"),
      ...(causes.length === 0 ? [] : prose(SAY.secrecy, "secrecy")),
      ...prose(SAY.asOf(formatRu(registry.period.asOf)), "prose"),
      ...summaryRows(reconciliation),
      spacer(6),
      ...(figures.length === 0 ? [] : figureRows(figures)),
      lineAt(0, SAY.itemsTitle, "proseBold"),
      ...items.flatMap(({ item, what, state, words }) =>
        prose(
          SAY.item(item, what, `${VERIFICATION_SIGNS[state]}${words}`),
          state === "differs" ? "proseBold" : "prose",
        ),
      ),
      spacer(12),
      ...causeRows(causes, registry),
    ],
    tabColor: "#2E75B6",
    footerMark: causes.length === 0 ? "" : SAY.footerMark,
  });
}

function prose(text: string, style: StyleName): readonly RowModel[] {
  return proseRows(COLUMNS, 0, text, style);
}

function summaryRows({ figures, otherYears }: Reconciliation): readonly RowModel[] {
  const others = otherYears.length === 0 ? [] : prose(SAY.otherYears(otherYears), "proseMuted");
  if (figures.length === 0) return [...prose(SAY.nothingEntered, "proseBold"), ...others];
  const entered = figures.filter(({ form }) => form !== null);
  const differing = entered.filter(({ difference }) => difference !== null && difference !== 0).length;
  const unclear = entered.filter(({ difference }) => difference === null).length;
  return [
    ...prose(SAY.summary(differing, unclear, entered.length), "proseBold"),
    ...prose(SAY.onlyEntered, "proseMuted"),
    ...others,
  ];
}

function figureRows(figures: readonly ComparedFigure[]): readonly RowModel[] {
  return [
    lineAt(0, SAY.tableTitle, "proseBold"),
    fittedRow(
      SAY.heads.map((head) => cellOf(head, "listHead")),
      COLUMNS,
    ),
    ...figures.map((figure) => fittedRow(figureCells(figure), COLUMNS)),
    spacer(12),
  ];
}

function figureCells({ year, category, form, control, counted, difference, text }: ComparedFigure): readonly CellModel[] {
  const figure = (value: number | null): CellModel =>
    value === null ? cellOf(SAY.noNumber, "listCentered") : cellOf(value, "listNumber");
  return [
    cellOf(year, "listNumber"),
    cellOf(CONTROL_CATEGORY_WORDS[category], "listProse"),
    cellOf(form === null ? SAY.allForms : FORM_WORDS[form], form === null ? "listProseBold" : "listProse"),
    figure(control),
    figure(counted),
    difference === null || difference === 0
      ? figure(difference)
      : { value: difference, style: "listNumberBold", numberFormat: "+0;-0;0" },
    cellOf(text, "listProse"),
  ];
} // prettier-ignore

const KINDS = Object.keys(CAUSE_TITLES) as CauseKind[];

function causeRows(causes: readonly Cause[], { graduates }: Registry): readonly RowModel[] {
  if (causes.length === 0) return prose(SAY.noCauses, "prose");
  const groups = new Map(graduates.map(({ id, group }) => [id, printableGroup(group)]));
  return [
    lineAt(0, SAY.causesTitle, "proseBold"),
    ...KINDS.flatMap((kind) => {
      const own = causes.filter((cause) => cause.kind === kind);
      if (own.length === 0) return [];
      return [
        spacer(6),
        lineAt(0, SAY.causeTitle(CAUSE_TITLES[kind], own.length), "proseBold"),
        fittedRow(
          SAY.causeHeads.map((head) => cellOf(head, "listHead")),
          COLUMNS,
        ),
        ...own.map((cause, index) => causeRow(cause, index + 1, groups.get(cause.person ?? "") ?? null)),
      ];
    }),
  ];
}

function causeRow({ name, year, form, source, words }: Cause, number: number, group: string | null): RowModel {
  const place: CellModel = {
    value: printablePlace(source.sheet, SAY.row(source.row)),
    style: "listLink",
    link: { sheet: source.sheet, address: `A${source.row}` },
  };
  return fittedRow(
    [
      cellOf(number, "listNumber"),
      cellOf(name, "listText"),
      cellOf(form === null ? SAY.noNumber : FORM_WORDS[form], "listCentered"),
      year === null ? cellOf(SAY.noNumber, "listCentered") : cellOf(year, "listNumber"),
      place,
      cellOf(group, "listText"),
      cellOf(words, "listText"),
    ],
    COLUMNS,
  );
}
