import fc from "fast-check";
import * as answers from "../../src/registry/vocabulary-answers";
import { CHANNEL_ENTRIES } from "../../src/registry/vocabulary-channels";
import * as words from "../../src/registry/vocabulary-channel-words";
import { LEGAL_FORMS, WORKPLACES } from "../../src/registry/vocabulary-employers";
import { LOOKALIKE_WORDS } from "../../src/registry/vocabulary-lookalikes";
import { displayText, normalise, normaliseHeader } from "../../src/intake/normalise";

describe("normalise (rulings 20)", () => {
  test.each([
    ["  Трудоустроен  ", "трудоустроен"],
    ["учёба", "учеба"],
    ["уче\u0308ба", "учеба"],
    ["по\u00a0спец.", "по спец"],
    ["тру\u00adдо\u200bустроен", "трудоустроен"],
    ["не\tтрудо-\nустроен".replace("-\n", ""), "не трудоустроен"],
    ["ТУ,\n по  спец.", "ту, по спец"],
    ["OВЗ", "овз"],
    ["OПК", "опк"],
    ["AИC", "аис"],
    ["PA", "ра"],
    ["OOO «Нива»", 'ооо "нива"'],
    ["BC", "вс"],
    ["APMИЯ", "армия"],
    ["apмия", "армия"],
    ["тpудоyстpоен", "трудоустроен"],
    ["HE работает", "не работает"],
    ["HBК", "нвк"],
    ["CAT", "cat"],
    ["Excel", "excel"],
    ["№ п/п", "№ п/п"],
    ["№12", "№12"],
    ["ﬁ ①", "fi 1"],
    ["ФИО:", "фио"],
    ["тр-н.", "тр-н"],
    ["очно–заочная", "очно-заочная"],
    ["АО „Волга“", 'ао "волга"'],
    ["трудоустроен...", "трудоустроен"],
    ["нет!", "нет"],
    ["+", "+"],
    ["?", "?"],
    ["-", "-"],
    [".", ""],
    ["", ""],
  ])("%j → %j", (typed, expected) => {
    expect(normalise(typed)).toBe(expected);
  });

  test("a dictionary can be given: only its words are folded from Latin", () => {
    expect(normalise("MOCT", new Set(["мост"]))).toBe("мост");
    expect(normalise("MOCT", new Set())).toBe("moct");
  });

  test("headers: words broken at a line end are joined", () => {
    expect(normaliseHeader("Специаль-\nность")).toBe("специальность");
    expect(normaliseHeader("Дата\nприёма")).toBe("дата приема");
    expect(normaliseHeader("№\nп/п")).toBe("№ п/п");
  });

  test("display keeps letters and case", () => {
    expect(displayText(" ООО\u00a0«Нива»\u200b \n с. Ёлкино ")).toBe("ООО «Нива» с. Ёлкино");
  });

  test("idempotent on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(displayText(displayText(text))).toBe(displayText(text));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test("case never matters for Russian text", () => {
    const letters = fc.constantFrom(...Array.from("абвгдеёжзийклмнопрстуфхцчшщъыьэюя .,-/"));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
        expect(normalise(text.toUpperCase())).toBe(normalise(text));
      }),
    );
  });
});

describe("vocabularies", () => {
  const phrases = [
    ...CHANNEL_ENTRIES.flatMap((entry) => [
      ...entry.phrases,
      ...(entry.whole ?? []),
      ...(entry.nouns ?? []),
      ...(entry.afterFuture ?? []),
    ]),
    ...words.PAST,
    ...words.FUTURE,
    ...words.SERVES,
    ...words.NO_INFORMATION,
    ...words.SMALL_WORDS,
    ...LEGAL_FORMS,
    ...WORKPLACES,
    ...answers.YES,
    ...answers.NO,
    ...answers.DISABILITY,
  ];

  test("every word whose letters all have Latin twins is among the words to fold", () => {
    const twins = phrases.flatMap((phrase) => phrase.split(/[ /-]/)).filter((word) => /^[авсенкмортху]+$/.test(word));
    expect(twins.filter((word) => !LOOKALIKE_WORDS.has(word))).toEqual([]);
  });

  test("phrases are written as normalise leaves text, so that they can match at all", () => {
    const channels = CHANNEL_ENTRIES.flatMap(({ phrases: listed, whole = [], nouns = [] }) => [
      ...listed,
      ...whole,
      ...nouns,
    ]);
    const wrong = channels.filter((phrase) => {
      const bare = phrase.replace(/\*/g, "");
      return normalise(bare) !== bare;
    });
    expect(wrong).toEqual([]);
  });

  test("no phrase stands under two channels", () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const { code, phrases: listed, whole = [] } of CHANNEL_ENTRIES) {
      for (const phrase of [...listed, ...whole]) {
        const known = owner.get(phrase);
        if (known !== undefined && known !== code) twice.push(`${phrase}: ${known}, ${code}`);
        owner.set(phrase, code);
      }
    }
    expect(twice).toEqual([]);
  });
});
