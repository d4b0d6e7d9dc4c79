/** Text that people typed, made fit for a cell: both writers ask here, so that their cells are the same. */

/** Excel's limit for the text of a cell, in UTF-16 units. */
const MAX_LENGTH = 32_767;

/** Everything but tab, line break and the characters that XML 1.0 can write: control characters, two non-characters. */
const FORBIDDEN = /[^\t\n\u0020-\ufffd]/g;

/** Nearly every text: nothing to mend. */
const FIT = /^[\t\n\u0020-\ud7ff]*$/;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text as the reader of the file will see it: line breaks of all kinds are
 * «\n», control characters are gone («Ива\u0007нов» → «Иванов»), half a
 * surrogate pair is «\ufffd», more than 32 767 characters end with «…». Every
 * other text is unchanged.
 */
export function cellText(text: string): string {
  if (text.length <= MAX_LENGTH && FIT.test(text)) return text;
  const clean = text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").replace(LONE_SURROGATE, "\ufffd");
  return cutTo(clean, MAX_LENGTH);
}

/** At most `length` UTF-16 units, the last an ellipsis when something was cut; no surrogate pair is split. */
export function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
