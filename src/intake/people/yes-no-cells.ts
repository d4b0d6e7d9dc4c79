/** Yes/no columns of people whose cells say more than yes and no. */
import { readChannel } from "../cells/channel";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { readDisability } from "../cells/disability";
import type { Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { normalise } from "../normalise";
import { readContract } from "./contract-cell";

type Answer = Read<boolean | null>;

/** «По специальности»: да/нет, or words such as «по спец.», «работает не по профилю». */
export function readBySpecialty(cell: CellScalar): Answer {
  return orElse(readYesNo(cell), () => statusWords(cell).bySpecialty);
}

/** «Планирует работать по специальности»: да/нет, or «не планирует по специальности». */
export function readPlansBySpecialty(cell: CellScalar): Answer {
  return orElse(readYesNo(cell), () => statusWords(cell).plansBySpecialty ?? statusWords(cell).bySpecialty);
}

/** «АИС»: да/нет, «зарегистрирован», or the day or number of the registration. */
export function readRegistration(cell: CellScalar): Answer {
  return orElse(readYesNo(cell, { contract: true }), () => {
    const text = normalise(cellText(cell));
    if (/^не ?(?:зарег|прош|состо)/.test(text)) return false;
    return /^(?:зарег|прош|состо)/.test(text) ? true : null;
  });
}

/** «ЦЗН»: да/нет, or words; «ищущий работу», «снят с учёта» are no (rulings 24). */
export function readCzn(cell: CellScalar): Answer {
  const text = normalise(cellText(cell));
  if (/^ищ(?:ет|ущ)/.test(text)) return { value: false, findings: [] };
  return orElse(readYesNo(cell, { contract: true }), () => {
    if (/^состо[ия]т/.test(text)) return true;
    const { code } = readChannel(cell, { column: "status", taught: [], surname: null }).reading;
    return code === null ? null : code === "unemployed_czn";
  });
}

/** «ОПК»: да/нет, or the enterprise's name. */
export function readDefence(cell: CellScalar): Answer {
  return orElse(readYesNo(cell), () => (readContract(cell).value.party === null ? null : true));
}

/** «ИП», «самозанятый» as marks beside a status: да/нет, the date, or the word itself. */
export function readMarkOf(code: "ip" | "selfemployed"): (cell: CellScalar) => Answer {
  return (cell) =>
    orElse(readYesNo(cell, { contract: true }), () => {
      const said = readChannel(cell, { column: "status", taught: [], surname: null });
      if (said.reading.code === code || (code === "ip" ? said.entrepreneur : said.selfEmployed)) return true;
      return said.reading.code === null ? null : false;
    });
}

/** ОВЗ and disability; words that are neither («сирота») are no. */
export function readHealth(cell: CellScalar): Answer {
  const answer = readDisability(cell);
  if (answer.value !== null || answer.findings.length > 0) return answer;
  return isUnknownWord(cell) ? answer : { value: false, findings: [] };
}

/** Whether a cell of names or places says nothing: a dash, «нет», «н/д». */
export function saysNothing(cell: CellScalar): boolean {
  return isEmptyCell(cell) || isDashCell(cell) || isUnknownWord(cell) || readYesNo(cell).value === false;
}

/** «н/д», «нет данных»: no answer, and nothing is to be said about it. */
function isUnknownWord(cell: CellScalar): boolean {
  const { value, findings } = readYesNo(cell);
  return value === null && findings.length === 0 && !isEmptyCell(cell);
}

function statusWords(cell: CellScalar): ReturnType<typeof readChannel> {
  return readChannel(cell, { column: "status", taught: [], surname: null });
}

/** The answer; when it was not understood, what `words` make of it. */
function orElse(answer: Answer, words: () => boolean | null): Answer {
  if (answer.value !== null || answer.findings.length === 0) return answer;
  const said = words();
  return said === null ? answer : { value: said, findings: [] };
}
