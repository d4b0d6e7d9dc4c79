import { codesOf, outcome, read, variants } from "./read";

interface Expected {
  readonly code: string;
  readonly spec?: boolean | null;
  readonly plans?: boolean | null;
  readonly finding?: string;
}

/** The table of rulings 2, every row. */
const TABLE: readonly [string, Expected][] = [
  ["не работает по специальности", { code: "employed", spec: false, finding: "not-by-specialty" }],
  ["работает не по специальности", { code: "employed", spec: false }],
  ["ТУ, не по спец.", { code: "employed", spec: false }],
  ["не планирует работать по специальности", { code: "unknown", plans: false }],
  ["не планирует трудоустраиваться, служит по контракту", { code: "contract" }],
  ["ищет работу по специальности", { code: "not_employed", spec: null }],
  ["поступил на службу в МВД", { code: "contract" }],
  ["поступил на работу", { code: "employed" }],
  ["поступил в академию МЧС", { code: "study" }],
  ["учится, работает", { code: "employed" }],
  ["в декрете, работает", { code: "unknown", finding: "channel-conflict" }],
  ["декрет, до этого работала", { code: "parental" }],
  ["отслужил, работает", { code: "employed" }],
  ["срочный трудовой договор", { code: "employed" }],
  ["контракт с ООО «Завод»", { code: "employed" }],
  ["контрактник на заводе", { code: "employed" }],
  ["служба занятости", { code: "unemployed_czn", finding: "ask-czn" }],
  ["служба доставки", { code: "unknown", finding: "unknown-channel" }],
  ["муниципальная служба", { code: "employed" }],
  ["трудоустроен через ЦЗН", { code: "employed" }],
  ["снят с учёта в ЦЗН", { code: "not_employed" }],
  ["не состоит на учёте", { code: "not_employed" }],
  ["академия", { code: "study" }],
  ["Самарская академия", { code: "study" }],
  ["переведён на постоянную работу", { code: "employed" }],
  ["работает (справка)", { code: "employed" }],
  ["служит во флоте", { code: "serves" }],
  ["Дом культуры", { code: "unknown", finding: "unknown-channel" }],
  ["3 гр.", { code: "unknown" }],
  ["нет сведений о планах", { code: "unknown", finding: "no-information" }],
];

describe("rulings 2: negations, future, parts of words", () => {
  test.each(TABLE)("«%s»", (typed, expected) => {
    for (const text of variants(typed)) {
      const cell = read(text);
      expect([text, outcome(cell)]).toEqual([text, expected.code]);
      if (expected.spec !== undefined) expect([text, cell.bySpecialty]).toEqual([text, expected.spec]);
      if (expected.plans !== undefined) expect([text, cell.plansBySpecialty]).toEqual([text, expected.plans]);
      if (expected.finding !== undefined) expect([text, ...codesOf(cell)]).toContain(expected.finding);
    }
  });

  test("«работает и учится» has both facts, «отслужил» the end of the service", () => {
    expect(outcome(read("работает и учится"))).toBe("employed");
    expect(read("отслужил, работает").serviceCompleted).toBe(true);
    expect(read("завершил службу, не работает")).toMatchObject({
      serviceCompleted: true,
      reading: { code: "not_employed" },
    });
    expect(read("не работает").serviceCompleted).toBe(false);
  });

  test("a clause not understood beside an understood one is kept as text", () => {
    const cell = read("ТУ, ООО Агро, тракторист, по спец.");
    expect(cell).toMatchObject({ reading: { code: "employed" }, bySpecialty: true, employer: "ООО Агро" });
    expect(cell.findings).toHaveLength(1);
    expect(cell.findings[0]).toMatchObject({ code: "text-kept", severity: "info" });
  });

  test("«по спец.» alone is employed, beside a channel it is only the specialty", () => {
    expect(read("по спец.")).toMatchObject({ reading: { code: "employed" }, bySpecialty: true });
    expect(read("ИП, по спец.")).toMatchObject({ reading: { code: "ip" }, bySpecialty: true });
    expect(read("армия, по спец.")).toMatchObject({ reading: { code: "conscript" }, bySpecialty: null });
  });
});

describe("rulings 2: combining clauses", () => {
  test.each([
    ["ищет работу, служит по контракту", "contract"],
    ["не работает, учится", "study"],
    ["не определился, работает", "employed"],
    ["будет трудоустроен, армия", "conscript"],
    ["не работает по состоянию здоровья", "health"],
    ["не работает, на учете в ЦЗН", "unemployed_czn"],
    ["не планирует работать, ЦЗН", "unemployed_czn"],
    ["ЦЗН, подработка", "unemployed_czn"],
    ["ТУ + учёба", "employed"],
    ["работает/учится", "employed"],
    ["армия, декрет", "unknown"],
    ["трудоустроен, армия", "unknown"],
    ["учится, самозанятый", "unknown"],
    ["трудоустроен, состоит на учёте в ЦЗН", "unknown"],
    ["не работает, не учится", "not_employed"],
    ["не работает, но учится", "study"],
    ["не работает, ждёт призыва", "future_conscript"],
    ["ищет работу, планирует трудоустройство", "not_employed"],
    ["уволился, ищет работу", "dismissed"],
    ["работает неофициально", "informal"],
    ["ТУ, подработка", "employed"],
    ["умер, работал в ООО Нива", "health"],
  ])("«%s» → %s", (typed, expected) => {
    expect(outcome(read(typed))).toBe(expected);
  });

  test("employed with ИП or самозанятый keeps the mark", () => {
    expect(read("трудоустроен, ИП")).toMatchObject({
      reading: { code: "employed" },
      entrepreneur: true,
      selfEmployed: false,
    });
    expect(read("работает, самозанятый")).toMatchObject({
      reading: { code: "employed" },
      entrepreneur: false,
      selfEmployed: true,
    });
    expect(read("ИП").entrepreneur).toBe(false);
  });

  test("a contradiction is an error that names both", () => {
    const [finding] = read("в декрете, работает").findings;
    expect(finding).toMatchObject({ code: "channel-conflict", severity: "error" });
    expect(finding?.text).toContain("в отпуске по уходу за ребёнком");
    expect(finding?.text).toContain("трудоустроен");
  });
});

describe("rulings 9, 21, 22", () => {
  test.each([
    ["уволен", "dismissed"],
    ["уволился", "dismissed"],
    ["потеряла работу", "dismissed"],
    ["ТД расторгнут", "dismissed"],
    ["не определился", "undecided"],
    ["думает", "undecided"],
    ["затрудняется ответить", "undecided"],
    ["служит", "serves"],
    ["СЗ", "unknown"],
    ["с/з", "selfemployed"],
    ["ИП", "ip"],
    ["открыл ИП", "ip"],
    ["зарегистрирован ИП", "ip"],
    ["глава КФХ", "ip"],
    ["ИП с 2024 г.", "ip"],
    ["ИП Условнов", "employed"],
    ["ИП Условнов А.А.", "employed"],
    ["у ИП", "employed"],
    ["работает у ИП Условнова", "employed"],
    ["индивидуальный предприниматель Условнов", "employed"],
    ["КФХ «Рассвет»", "employed"],
    ["ИП Пробников", "ip"],
    ["ИП ПРОБНИКОВ П.П.", "ip"],
    ["ИП грузоперевозки", "unknown"],
    ["выехал", "abroad"],
    ["выехал в Казахстан", "abroad"],
    ["выехал в Самару", "unknown"],
    ["переехал в др. регион", "unknown"],
    ["мобилизован", "contract"],
    ["беременна", "future_parental"],
    ["Академический отпуск(служба в РА)", "not_graduate"],
    ["отчислен 12.02.2024", "not_graduate"],
    ["академ.", "not_graduate"],
    ["а/о", "not_graduate"],
    ["переведён", "not_graduate"],
    ["переведена в другую группу", "not_graduate"],
    ["переведён в другой колледж", "not_graduate"],
    ["переведён на 2 курс", "not_graduate"],
    ["не допущен", "not_graduate"],
    ["не выпуск", "not_graduate"],
    ["работает, отчислен", "not_graduate"],
    ["не отчислен, работает", "employed"],
    ["справка", "unknown"],
    ["переведён в Самару", "unknown"],
  ])("«%s» → %s", (typed, expected) => {
    expect(outcome(read(typed, "status", { surname: "пробников" }))).toBe(expected);
  });

  test.each([
    ["СЗ", "ambiguous-sz"],
    ["служит", "serves-unclear"],
    ["справка", "graduate-in-doubt"],
    ["выехал в Самару", "moved"],
    ["ИП грузоперевозки", "entrepreneur-unclear"],
    ["ИП Пробников", "own-business"],
    ["был трудоустроен", "only-past"],
  ])("«%s» is asked about: %s", (typed, code) => {
    expect(codesOf(read(typed, "status", { surname: "пробников" }))).toEqual([code]);
  });
});

describe("taught spellings beat the dictionary (rulings 46)", () => {
  const taught = [
    { field: "status", spelling: "тк", code: "employed" },
    { field: "status", spelling: "армия", code: "contract" },
    { field: "status", spelling: "сз", code: "selfemployed" },
    { field: "status", spelling: "тк, по спец", code: "employed" },
    { field: "status", spelling: "прочее", code: "unknown" },
    { field: "forecast", spelling: "план а", code: "future_study" },
  ] as const;

  test.each([
    ["ТК", "employed"],
    ["Армия.", "contract"],
    ["СЗ", "selfemployed"],
    ["прочее", "unknown"],
  ])("«%s» → %s without a finding", (typed, code) => {
    const cell = read(typed, "status", { taught });
    expect(outcome(cell)).toBe(code);
    expect(cell.findings).toEqual([]);
  });

  test("by field, the whole cell only, and the rest of the cell is read as ever", () => {
    expect(outcome(read("ТК", "forecast", { taught }))).toBe("unknown");
    expect(outcome(read("план А", "forecast", { taught }))).toBe("study");
    expect(outcome(read("ТК завтра", "status", { taught }))).toBe("unknown");
    expect(read("ТК, по спец.", "status", { taught }).bySpecialty).toBe(true);
  });
});
