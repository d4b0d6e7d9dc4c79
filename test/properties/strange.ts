/** Values that a cell can hold and nobody expects, for every property. */
import fc from "fast-check";
import type { CellScalar } from "../../src/intake/grid";

/** The longest text of an Excel cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** Texts that programs trip over: formulas, links, markup, errors, signs that are not seen, halves of pairs. */
export const STRANGE_TEXTS: readonly string[] = [
  "=1+1", "=HYPERLINK(\"http://example.test\",\"Тестов\")", "HYPERLINK(\"#A1\")", "+7 900 000-00-00", "-1", "@СУММ(A1)",
  "=cmd|' /C calc'!A0", "'Нива'", "\t=1+1", "строка\nвторая", "строка\r\nвторая", "\u0000\u0007", "Ива\u0001нов",
  "\ud800", "\udc00пол", "тест\ud83d", "\u202eволод", "\u200fТестов", "\u2066Тестов", "\u2067\u2069", "\ufeff", "\u200b",
  "<b>Тестов</b>", "<script>alert(1)</script>", "]]>", "&amp;", "&#1;", "_x0041_", "${}", "__proto__", "constructor",
  "toString", "hasOwnProperty", "valueOf", "#Н/Д", "#N/A", "#ССЫЛКА!", "#REF!", "#ИМЯ?", "#ДЕЛ/0!", "#ЗНАЧ!", "#VALUE!", "NaN",
  "Infinity", "-0", "1e999", "9".repeat(400), "0x10", "1,5", "1 000,00", "31.02.2024", "00.00.0000", "99.99.9999",
  "29.02.2023", "2024-13-45", "12.2024", "март 24", "1/2/3/4", "²", "½", "ﬁ", "Ⅳ", "é".normalize("NFD"), "👩‍👩‍👧", "𝔉", "?",
  "????", "…", "—", ".", ",", ";", "(", ")", "((((", "(((".repeat(200), "\\", "/", "//", "|", "нет нет нет", "да/нет", "не да",
  "Тестов", "О'Генри", "д'Артаньян-Тестов Ли Оглы", "т", "Щ", " ", "\u00a0", "\u00ad", "да, нет, да, нет, ".repeat(80),
  "армия с 01.01.2024 по 01.01.2023", "не не трудоустроен", "трудоустроен/не трудоустроен/в армии", "см. выше", "—//—",
]; // prettier-ignore

const longText = fc
  .constantFrom("я", "да ", "ТУ, ", "(", "1", "не ", "- ", ".", "\n", " ", "а-", "https://", "№ ", "«", "01.01.2024 ", "_")
  .map((piece) => piece.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT)); // prettier-ignore

const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});

/** Text of any UTF-16 units, known troublemakers and mixtures of them; now and then as long as a cell can be. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...STRANGE_TEXTS) },
  { weight: 4, arbitrary: anyUnits },
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...STRANGE_TEXTS), { maxLength: 4 }).map((texts) => texts.join(" ")) },
  { weight: 1, arbitrary: longText },
); // prettier-ignore

/** Numbers: counts, serials of days, years, and what no cell should hold. */
const strangeNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, 1e-320, 1e21, 1.7976931348623157e308, 2 ** 53, 2_958_465, 2_958_466, 45_000.999_999, -45_000),
  fc.constantFrom(1899, 1900, 2023, 2024, 2025, 2032, 9999, 60, 61, Number.NaN, Number.POSITIVE_INFINITY),
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
); // prettier-ignore

/** Any value of a cell. */
export const strangeCell: fc.Arbitrary<CellScalar> = fc.oneof(
  { weight: 5, arbitrary: strangeText },
  { weight: 2, arbitrary: strangeNumber },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);
