/** What may be typed into an area, as the file library takes it. */
import type { DataValidation } from "hucre";
import type { ValidationModel } from "../report/sheet-model";
import { areaReference } from "./reference";
import { cutTo } from "../report/cell-text";

/** Excel's limits for a list written into the rule, for titles and for messages. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 225;

/**
 * The rule of a model; empty cells stay allowed, anything else is refused by
 * Excel with the model's message, or asked about where the rule only advises.
 * @throws RangeError when a list cannot be written into a rule: an entry with a
 *   comma, or more than 255 characters. Lists are ours, so this is our mistake.
 */
export function fileValidation({ area, rule, title, message, advisory }: ValidationModel): DataValidation {
  const words = {
    range: areaReference(area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: advisory === true ? ("warning" as const) : ("stop" as const),
    inputTitle: cutTo(title, MAX_TITLE),
    inputMessage: cutTo(message, MAX_MESSAGE),
    errorTitle: cutTo(title, MAX_TITLE),
    errorMessage: cutTo(message, MAX_MESSAGE),
  };
  if (rule.type === "list") return { ...words, type: "list", formula1: listFormula(rule.values, title) };
  const { type, min, max } = rule;
  return { ...words, type, operator: "between", formula1: String(min), formula2: String(max) };
}

function listFormula(values: readonly string[], title: string): string {
  const list = values.join(",").replaceAll('"', '""');
  if (list.length > MAX_LIST || values.some((value) => value.includes(","))) {
    throw new RangeError(`The list of «${title}» does not fit into a validation rule: ${list}`);
  }
  return `"${list}"`;
}
