import { NO, NOT_KNOWN } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import type { Read } from "./types";

/** Numbers up to this one were issued before there was a checksum. */
const LAST_WITHOUT_CHECKSUM = 1_001_998;

/**
 * СНИЛС as 11 digits with a right checksum (workbooks D.4.10). A number that lost
 * its leading zeros gets them back. Null: empty, «нет»; a placeholder
 * (000-000-000 00, 111 … 11) or a wrong number, with an error (rulings 6).
 */
export function readSnils(cell: CellScalar): Read<string | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  const text = normalise(cellText(cell));
  if (NO.has(text) || NOT_KNOWN.has(text)) return { value: null, findings: [] };
  const typed = text.replace(/\D/g, "");
  const bare = typeof cell === "number" || /^'?\d+$/.test(text);
  const digits = bare && typed.length >= 8 ? typed.padStart(11, "0") : typed;
  if (/^(\d)\1*$/.test(digits) || /^0{9}/.test(digits) || digits === "12345678901" || digits === "12345678900") {
    return { value: null, findings: [CELL_FINDINGS.snilsPlaceholder()] };
  }
  if (digits.length !== 11 || /[a-zа-я]/.test(text.replace(/^снилс:? ?/, "")) || !checksumHolds(digits)) {
    return { value: null, findings: [CELL_FINDINGS.snilsWrong()] };
  }
  return { value: digits, findings: [] };
}

/** The last two digits: Σ digit · (9 … 1), modulo 101, where 100 and 101 are written 00. */
function checksumHolds(digits: string): boolean {
  if (Number(digits.slice(0, 9)) <= LAST_WITHOUT_CHECKSUM) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return (sum % 101) % 100 === Number(digits.slice(9));
}
