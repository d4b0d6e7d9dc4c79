/**
 * How wide text is in Times New Roman. Nothing in a file can measure text, and
 * row heights must be right without Excel, so the advance widths of the
 * metric-compatible Liberation Serif stand here, in thousandths of the font
 * size: width → the characters that have it.
 */
type WidthTable = Readonly<Record<number, string>>;

const REGULAR: WidthTable = {
  180: "'",
  200: "|",
  250: " ,.\u00a0",
  278: "/:;\\ijlt",
  333: "!()-I[]`fr",
  389: "Js",
  395: "з",
  408: '"',
  410: "г",
  430: "эт",
  444: "?acezаесё",
  458: "ья",
  472: "в^",
  484: "к{}",
  500: "#$*0123456789_bdghknopquvxy«»–орухлЗч",
  512: "бдъ",
  535: "ийнпц~",
  560: "≥≤FPSР+<=>",
  576: "БЬГ",
  611: "ELTZЕТЁ",
  640: "мфЧ",
  668: "ЭBCRВКСЯы",
  680: "ЛДж",
  707: "ЪУ",
  722: "ADGHKNOQUVXYwАИЙНОПХЦ",
  750: "ю",
  775: "шщ&m",
  800: "Ф✓✗",
  833: "%",
  890: "ЫMМЖ",
  945: "@W№",
  1010: "—…ШЩ",
  1028: "Ю",
};

const BOLD: WidthTable = {
  220: "|",
  250: " ,.\u00a0",
  278: "'/\\il",
  333: "!()-:;[]`fjt",
  389: "Is",
  402: "з{}",
  438: "эcerzесё",
  454: "г",
  491: "т",
  502: "#$*0123456789?J_agovxy«»–абоухд",
  528: "Зь",
  541: "вя~",
  555: '"Sbdhknpquр≥≤',
  563: "лч",
  576: "ийкнпц+<=>",
  583: "ъ^",
  611: "FPР",
  636: "Г",
  665: "БЬBELTZВЕТЁ",
  680: "ЭмД",
  692: "ф",
  722: "ACDNRUVXYwАСХЯКж",
  740: "УЧЛ",
  765: "юЪ",
  780: "GHKOQИЙНОПЦы",
  800: "✓✗",
  840: "&mшщ",
  860: "Ф",
  940: "@MМ",
  988: "ЫЖ",
  1002: "%W—…№",
  1100: "ШЩ",
  1126: "Ю",
};

/** For characters that stand in neither table: as wide as the wide letters, so that a row is rather too high. */
const UNKNOWN_WIDTH = 850;

const REGULAR_BY_CHARACTER = byCharacter(REGULAR);
const BOLD_BY_CHARACTER = byCharacter(BOLD);

function byCharacter(table: WidthTable): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width)] as const),
    ),
  );
}

/** The width of text without line breaks, in points, at a font size in points. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  const widths = bold ? BOLD_BY_CHARACTER : REGULAR_BY_CHARACTER;
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? UNKNOWN_WIDTH;
  return (thousandths * fontSize) / 1000;
}
