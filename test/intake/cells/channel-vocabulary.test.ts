import { codesOf, outcome, read, variants } from "./read";

/** Workbooks D.2: every code with its canonical wording and every variant. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  future_employed: ["будет трудоустроен", "будет тр-н", "планирует тр-во", "план. ТУ", "трудоустр. с сентября", "прогноз: ТУ"],
  future_ip: ["будет ИП", "планирует открыть ИП"],
  future_selfemployed: ["будет самозанятым", "планирует самозанятость"],
  future_conscript: ["будет призван", "ожид. призыва", "повестка", "подлежит призыву", "прогноз: армия", "осенний призыв", "уходит в армию"],
  future_contract: ["будет контракт", "планирует служить по контракту"],
  future_study: ["будет учиться", "поступает", "поступает в вуз", "планирует поступать в вуз"],
  future_parental: ["беременна", "планирует уйти в декрет"],
  not_employed: [
    "находится в поиске работы", "не трудоустроен", "не трудоустроена", "не трудоустр.", "не тр.", "не раб.", "не работает", "без работы", "б/р", "нет работы",
    "нетруд.", "в поиске", "ищет работу", "не устроен", "безраб. (не на учёте)", "н/т",
  ],
  unemployed_czn: [
    "зарегистрирован в ЦЗН в качестве безработного", "ЦЗН", "ЦЗ", "на учёте в ЦЗН", "на бирже", "биржа", "стоит на учете", "безраб. ЦЗН", "СЗН",
    "получает пособие", "зарегистрирована в ЦЗН в качестве безработной", "ЦЗН с 01.02.2025",
  ],
  no_motivation: [
    "не имеет мотивации", "не планирует", "не имеет мотивации, не планирует", "не хочет работать", "не желает", "дома", "домохозяйка", "не собирается",
  ],
  informal: [
    "неформальная занятость", "неофиц.", "неоф.", "без оформления", "без договора", "подработка", "калым", "неофициально", "теневая", "в серую",
    "работает неофициально", "трудоустроен неофициально", "работает без договора",
  ],
  employed: [
    "трудоустроен (ТД, ГПХ)", "трудоустроен", "трудоустроен(а)", "трудоустроена", "труд-н", "тр-н", "трудоустр.", "тр.", "ТУ", "работает", "раб.", "принят",
    "оформлен", "по ТД", "ТД", "ГПХ", "труд. договор", "устроен", "работает по спец.", "по спец.", "по спец-ти", "по проф.", "по профилю", "ТУ (спец)",
    "не по спец.", "не по профилю", "НПС", "другая сфера", "ООО «Нива»", "АО Волга", "СПК «Агро-Нива»", "работает у ИП",
  ],
  ip: ["индивидуальный предприниматель", "ИП", "открыл ИП", "открыла ИП", "предприниматель", "глава КФХ", "КФХ", "свое дело", "своё дело"],
  selfemployed: [
    "самозанятый (НПД)", "самозанятый", "самозанятая", "самозанятый/ая", "самозан.", "с/з", "НПД", "плательщик НПД",
  ],
  study: [
    "продолжил обучение", "учится", "обуч.", "студент", "студентка", "поступил в СамГУ", "вуз", "ВО", "СГСХА", "СамГУ", "СГСХА/СамГУ", "учеба", "прод. обуч.",
    "заочно в вузе", "поступила в институт", "поступил в колледж",
  ],
  conscript: [
    "служба по призыву", "армия", "РА", "ВС РФ", "ВС", "срочная", "срочник", "призван", "в рядах ВС", "в/с по призыву", "служба в РА", "служит в армии",
  ],
  contract: [
    "контракт", "контр.", "служба по контр.", "контрактник", "СВО", "доброволец", "МВД", "полиция", "МЧС", "ФСИН", "Росгвардия", "ПСЧ", "ФССП",
    "контракт, МВД, МЧС, ФСИН, Росгвардия, ФССП", "работает в МВД", "служит по контракту",
  ],
  parental: [
    "отпуск по уходу за ребёнком", "декрет", "декр.", "д/о", "в декрете", "ОУР", "отпуск по уходу", "уход за реб.", "по уходу до 3-х лет", "ушла в декрет",
    "находится в отпуске по уходу за ребёнком до 1,5 лет",
  ],
  care: ["уход за больным родственником, семейные обстоятельства", "уход за инвалидом", "по семейным", "сем. обст."],
  health: ["тяжёлое состояние здоровья / смерть", "болен", "по состоянию здоровья", "инвалид 1 гр. (нетрудосп.)", "умер", "скончался", "смерть"],
  prison: ["под следствием, отбывает наказание", "следствие", "СИЗО", "ИК", "осужден", "отб. наказание", "МЛС"],
  abroad: ["переезд за пределы РФ", "выехал", "за границей", "Казахстан", "эмигрировал", "ПМЖ"],
  foreign_nosnils: ["иностранный гражданин без СНИЛС", "иностранец", "ин. гр.", "нет СНИЛС"],
  other_risk: ["иные причины риска", "риск", "группа риска", "ГР"],
  not_graduate: ["отчислен", "отч.", "отчисл. 12.02", "переведен", "академ", "а/о", "не выпуск", "не допущен"],
  unknown: ["?", "н/д", "н/с", "нет данных", "нет св.", "не отвечает", "нет связи", "не выяснено", "уточняется", "связи нет"],
  empty: ["", " ", "-", "—", "–", "\u00a0"],
}; // prettier-ignore

describe.each(Object.entries(VOCABULARY))("workbooks D.2: %s", (code, typed) => {
  test.each(typed)("«%s»", (text) => {
    for (const variant of variants(text)) {
      if (code === "empty" && variant.endsWith(".")) continue;
      expect([variant, outcome(read(variant))]).toEqual([variant, code]);
    }
  });
});

test.each([
  ["по спец.", true], ["по спец-ти", true], ["по проф.", true], ["по профилю", true], ["ТУ (спец)", true], ["работает по спец.", true],
  ["трудоустроен по полученной специальности", true], ["не по спец.", false], ["не по профилю", false], ["НПС", false], ["ТУ НПС", false],
  ["другая сфера", false], ["трудоустроен (не по специальности)", false], ["ТУ", null],
])("«%s»: по специальности %s", (typed, expected) => {
  expect(read(typed).bySpecialty).toBe(expected);
}); // prettier-ignore

describe("Latin look-alikes (D.4.7)", () => {
  test.each([
    ["APMИЯ", "conscript"],
    ["PA", "conscript"],
    ["BC", "conscript"],
    ["TY", "employed"],
    ["OOO Нива", "employed"],
    ["нe тpудоуcтроен", "not_employed"],
    ["дeкpет", "parental"],
  ])("«%s» → %s", (typed, code) => {
    expect(outcome(read(typed))).toBe(code);
  });
});

describe("several things in one cell (D.4.11)", () => {
  test("an employer after the channel", () => {
    expect(read("трудоустроен в АО «Волга» трактористом").employer).toBe("АО «Волга»");
    expect(read("ТУ ООО Нива по спец.")).toMatchObject({ employer: "ООО Нива", bySpecialty: true });
    expect(read("ООО «Агро, плюс», по спец.")).toMatchObject({ employer: "ООО «Агро, плюс»", bySpecialty: true });
    expect(read("армия, ООО Нива")).toMatchObject({ reading: { code: "conscript" }, employer: "ООО Нива" });
    expect(read("ранее работал в ООО Нива, не работает")).toMatchObject({
      reading: { code: "not_employed" },
      employer: null,
    });
  });

  test.each([
    ["армия до 05.2025", 45808],
    ["призван 11.2024 – 11.2025", 45991],
    ["РА по 15.06.2025", 45823],
    ["отслужил 15.06.2025, в поиске", 45823],
    ["призван 01.07.2024", null],
    ["трудоустроен до 31.12.2025", null],
  ])("the end of service in «%s»", (typed, serial) => {
    expect(read(typed).serviceEnd?.serial ?? null).toBe(serial);
  });

  test("ОВЗ beside a channel; a diagnosis is never repeated", () => {
    expect(read("работает, инвалид 2 гр.")).toMatchObject({ reading: { code: "employed" }, disability: true });
    for (const typed of ["инвалид 2 группы", "инвалид ТК"]) {
      for (const { text } of read(typed).findings) expect(text).not.toMatch(/инвалид/i);
    }
  });
});

describe("what real cells look like", () => {
  test.each([
    ["устроилась продавцом", "employed"],
    ["трудоустроился", "employed"],
    ["принят на работу", "employed"],
    ["работаю", "employed"],
    ["работает на заводе", "employed"],
    ["официально трудоустроен", "employed"],
    ["зачислен в вуз", "study"],
    ["учится в академии МВД", "study"],
    ["учится в 2 вузе", "study"],
    ["проходит срочную службу", "conscript"],
    ["служит в ВС РФ", "conscript"],
    ["проходит службу", "serves"],
    ["участник СВО", "contract"],
    ["контракт с Минобороны", "contract"],
    ["вернулся из армии, не работает", "not_employed"],
    ["вернулся из армии", "conscript"],
    ["муж на СВО, не работает", "not_employed"],
    ["сидит с ребенком", "parental"],
    ["не может найти работу", "not_employed"],
    ["официально не трудоустроен", "informal"],
    ["не\nработает", "not_employed"],
    ["Трудоустроен\nпо специальности", "employed"],
    ["ТУ. ООО Нива. По спец.", "employed"],
    ["не был трудоустроен", "not_employed"],
    ["не смог устроиться", "not_employed"],
    ["на учете в военкомате", "unknown"],
    ["ВС РФ (контракт)", "contract"],
    ["служба в армии по контракту", "contract"],
    ["армия, планирует контракт", "conscript"],
    ["оформлена в декрет", "parental"],
    ["занят поиском работы", "not_employed"],
    ["принят в университет", "study"],
    ["ищет работу, на учете не стоит", "not_employed"],
    ["учиться не планирует", "unknown"],
    ["не служил в армии, работает", "employed"],
    ["отсрочка от армии", "unknown"],
    ["отчислен из вуза, работает", "employed"],
    ["окончил вуз, работает", "employed"],
    ["не работает/не учится", "not_employed"],
    ["ТУ/учёба", "employed"],
    ["ТУ с 01.09", "employed"],
    ["РА/ТК", "unknown"],
    ["работает (ИП Условнов)", "employed"],
    ["декрет (работала в ООО Нива)", "parental"],
    ["ИП (грузоперевозки)", "ip"],
    ["закрыл ИП", "unknown"],
    ["не трудоустроен (армия осенью)", "future_conscript"],
    ["водитель", "unknown"],
    ["#Н/Д", "unknown"],
  ])("«%s» → %s", (typed, code) => {
    expect(outcome(read(typed))).toBe(code);
  });

  test("what is not understood is asked about, with the text and what to do", () => {
    const [finding] = read("ТК").findings;
    expect(finding).toMatchObject({ code: "unknown-channel", severity: "warning" });
    expect(finding?.text).toContain("«ТК»");
    expect(finding?.text).toContain("Настройки КПЭ");
  });

  test("nouns of plans in a status column are plans, and asked about", () => {
    expect(outcome(read("трудоустройство"))).toBe("future_employed");
    expect(codesOf(read("призыв"))).toEqual(["plan-in-status"]);
  });
});

describe("a forecast column (rulings 3)", () => {
  test.each([
    ["трудоустройство", "employed"], ["призыв", "conscript"], ["обучение", "study"], ["открытие ИП", "ip"], ["самозанятость", "selfemployed"],
    ["будет трудоустроен", "employed"], ["будет призван", "conscript"], ["поступает в вуз", "study"], ["беременна", "parental"], ["ТУ", "employed"],
    ["прогноз: контракт", "contract"], ["планирует ТУ", "employed"], ["не определился", "undecided"], ["н/д", "unknown"], ["-", "empty"], ["", "empty"],
    ["ООО Агро", "employed"], ["учиться, работать", "employed"], ["призыв или обучение", "unknown"], ["не планирует", "no_motivation"],
  ])("«%s» → %s", (typed, code) => {
    expect(outcome(read(typed, "forecast"))).toBe(code);
  }); // prettier-ignore

  test("the example: «будет трудоустроен, по спец.» counts before graduation and not after", () => {
    expect(read("будет трудоустроен, по спец.", "forecast")).toMatchObject({
      reading: { code: "employed" },
      bySpecialty: true,
    });
    expect(outcome(read("будет трудоустроен, по спец."))).toBe("future_employed");
  });

  test("plans by specialty", () => {
    expect(read("планирует работать не по специальности")).toMatchObject({ plansBySpecialty: false });
    expect(read("не планирует работать по специальности", "forecast")).toMatchObject({
      reading: { state: "unknown" },
      plansBySpecialty: false,
      bySpecialty: null,
    });
  });
});

describe("under «Трудоустроен» (rulings 18)", () => {
  test.each([
    ["да", "employed"], ["Д", "employed"], ["+", "employed"], ["✓", "employed"], ["x", "employed"], [1, "employed"], [true, "employed"], ["нет", "not_employed"],
    ["×", "not_employed"], [0, "not_employed"], [false, "not_employed"], ["-", "empty"], ["", "empty"], [null, "empty"], ["нет данных", "unknown"],
    ["нет (армия)", "conscript"], ["нет, ищет работу", "not_employed"], ["да (ИП)", "ip"], ["трудоустроен", "employed"],
  ])("%p → %s", (typed, code) => {
    expect(outcome(read(typed, "employed-yes-no"))).toBe(code);
  }); // prettier-ignore

  test("«да, по спец.» gives both; under another header «да» is asked about", () => {
    expect(read("да, по спец.", "employed-yes-no")).toMatchObject({
      reading: { code: "employed" },
      bySpecialty: true,
      findings: [],
    });
    expect(codesOf(read("да"))).toEqual(["yes-no-as-status"]);
    expect(outcome(read("да"))).toBe("unknown");
  });
});
