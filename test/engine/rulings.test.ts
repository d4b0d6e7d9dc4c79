/** The examples of the spec's rulings, one by one. */
import { formatShare } from "../../src/engine/display";
import { careerEvent, columnsWithout, fair, graduate, ONE_STATUS_COLUMN, student, typed } from "../support/graduate";
import { cellIn, counts, lineOf, resultsOf, riskIn } from "../support/results-of";

const BCSTV = { centre: false, bcstv: true, mintrud: false, czn: false, other: false };

describe("3: forecast against actual for c3, one column «будет трудоустроен, по спец.»", () => {
  const promised = {
    available: ONE_STATUS_COLUMN,
    status: "future_employed",
    forecast: "employed",
    bySpecialty: true,
  } as const;

  test.each([
    ["2025-03-01", "1/1, unknown 0", "forecast", "0/1, unknown 0", "no"],
    ["2025-06-30", "1/1, unknown 0", "forecast", "0/1, unknown 0", "no"],
    ["2025-07-01", "0/1, unknown 0", "actual", "0/1, unknown 0", "waiting"],
    ["2025-11-01", "0/1, unknown 0", "actual", "1/1, unknown 0", "yes"],
  ])("D %s: K2 %s (%s), K7 %s, risk %s", (asOf, k2, basis, k7, risk) => {
    const person = student(promised);
    const results = resultsOf({ graduates: [person], asOf });
    expect(counts(cellIn(results, "K2", 2025, "all"))).toBe(k2);
    expect(cellIn(results, "K2", 2025, "all").basis).toBe(basis);
    expect(counts(cellIn(results, "K7", 2025))).toBe(k7);
    expect(riskIn(results, person)).toBe(risk);
  });

  test("until graduation the single column says nothing of facts", () => {
    const [before] = resultsOf({ graduates: [student(promised)], asOf: "2025-03-01" }).people;
    expect([before?.channel, before?.forecast]).toEqual([null, "employed"]);
    const [after] = resultsOf({ graduates: [student(promised)], asOf: "2025-07-01" }).people;
    expect(after?.channel).toBe("future_employed");
  });

  test("a track of yes and no beside the single column is no forecast", () => {
    const person = student({ ...promised, available: columnsWithout("forecast"), trackFormed: true });
    const results = resultsOf({ graduates: [person], asOf: "2025-03-01" });
    expect(counts(cellIn(results, "K2", 2025, "all"))).toBe("1/1, unknown 0");
    expect(results.people[0]?.channel).toBeNull();
    const bare = student({ available: columnsWithout("forecast", "status"), trackFormed: true });
    const without = resultsOf({ graduates: [bare], asOf: "2025-03-01" });
    expect(cellIn(without, "K2", 2025, "all").status).toBe("no-data");
    expect(counts(cellIn(without, "G2.2", 2025))).toBe("1/1, unknown 0");
  });

  test("until graduation an actual column beside a forecast is ignored by the key indicators", () => {
    const graduates = [student({ status: "not_employed", forecast: "ip" })];
    const results = resultsOf({ graduates, asOf: "2025-03-01" });
    expect(counts(cellIn(results, "K5", 2025))).toBe("1/1, unknown 0");
    expect(counts(cellIn(results, "K7", 2025))).toBe("0/1, unknown 0");
  });

  test("after graduation an empty fact is unknown, never filled from the forecast (9g)", () => {
    const person = student({ status: "empty", forecast: "employed", bySpecialty: true });
    const results = resultsOf({ graduates: [person], asOf: "2025-07-01" });
    expect(counts(cellIn(results, "K2", 2025, "all"))).toBe("0/1, unknown 1");
    expect(riskIn(results, person)).toBe("unknown");
    expect(lineOf(results, person)?.reasons).toEqual(["U1"]);
  });

  test("the basis is decided by the cohort, never by the row", () => {
    const early = student({ status: "employed", forecast: "study", hireDate: typed("2025-01-20") });
    const results = resultsOf({ graduates: [early], asOf: "2025-03-01" });
    expect(results.cells.filter(({ cohort, basis }) => cohort === 2025 && basis === "actual")).toEqual([]);
    expect(counts(cellIn(results, "K1", 2025, "all"))).toBe("0/1, unknown 0");
  });
});

describe("4: no-data, not-applicable, no-plan", () => {
  test("no column «АИС» is no data", () => {
    const results = resultsOf({ graduates: [student({ available: columnsWithout("ais") })] });
    expect(cellIn(results, "G2.1", 2025, "all")).toMatchObject({
      ...{ status: "no-data", numerator: null, denominator: null, unknown: null, value: null, gap: null },
      notes: [expect.stringContaining("АИС")],
    });
  });

  test("the column is there and nobody studies очно: not applicable", () => {
    const results = resultsOf({ graduates: [student({ form: "extramural", ais: true })] });
    expect(cellIn(results, "G2.1", 2025, "all")).toMatchObject({
      ...{ status: "not-applicable", numerator: 0, denominator: 0, unknown: 0, value: null, gap: null },
    });
  });

  test("no plan and 20 of 40: 50, the plan is not set", () => {
    const graduates = Array.from({ length: 40 }, (_, index) =>
      graduate({ status: "employed", bySpecialty: index < 20 }),
    );
    expect(cellIn(resultsOf({ graduates }), "K1", 2024, "all")).toMatchObject({
      ...{ status: "no-plan", value: 50, plan: null, gap: null, numerator: 20, denominator: 40 },
    });
  });

  test("a cohort without a row is no data; one whose rows have all left is not applicable", () => {
    const results = resultsOf({ graduates: [graduate({ cohort: 2023, status: "not_graduate" })] });
    expect(cellIn(results, "K7", 2023).status).toBe("not-applicable");
    expect(cellIn(results, "K7", 2024).status).toBe("no-data");
  });

  test("an events sheet with nothing that counts is 0 and missed; without a sheet there is no data", () => {
    expect(cellIn(resultsOf({ events: [] }), "G3.1")).toMatchObject({ status: "missed", numerator: 0, gap: 10 });
    expect(cellIn(resultsOf({ hasEventSheet: false }), "G3.1")).toMatchObject({ status: "no-data", numerator: null });
    expect(cellIn(resultsOf({ hasFairSheet: false }), "G3.2").status).toBe("no-data");
    expect(cellIn(resultsOf({}), "G3.2").status).toBe("not-applicable");
    expect(cellIn(resultsOf({}), "G4.3")).toMatchObject({ status: "missed", numerator: 0, gap: 1 });
  });

  test("«Профессионалитет» without a column is not «в категории нет выпускников»", () => {
    const person = graduate({ status: "employed", bySpecialty: true, professionalitet: null, available: columnsWithout("professionalitet") }); // prettier-ignore
    const results = resultsOf({ graduates: [person] });
    expect(cellIn(results, "K2", 2024, "professionalitet").status).toBe("no-data");
    expect(cellIn(results, "K2", 2024, "abilympics").status).toBe("not-applicable");
    expect(cellIn(results, "K2", 2024, "all").status).toBe("met");
  });

  test("one sheet of the cohort with the column is enough", () => {
    const graduates = [student({ available: columnsWithout("ais") }), student({ ais: true })];
    expect(counts(cellIn(resultsOf({ graduates }), "G2.1", 2025, "all"))).toBe("1/2, unknown 1");
  });

  test("after graduation a forecast alone gives no fact", () => {
    const graduates = [student({ available: columnsWithout("status"), forecast: "employed", bySpecialty: true })];
    expect(cellIn(resultsOf({ graduates, asOf: "2025-03-01" }), "K2", 2025, "all").status).toBe("met");
    expect(cellIn(resultsOf({ graduates, asOf: "2025-07-01" }), "K2", 2025, "all").status).toBe("no-data");
  });
});

test("5: K2 of four people, employed/yes, employed/empty, «нет связи», армия: 1/4, unknown 2", () => {
  const graduates = [
    graduate({ status: "employed", bySpecialty: true }),
    graduate({ status: "employed" }),
    graduate({ status: "unknown" }),
    graduate({ status: "conscript" }),
  ];
  const results = resultsOf({ graduates });
  expect(counts(cellIn(results, "K2", 2024, "all"))).toBe("1/4, unknown 2");
  expect(counts(cellIn(results, "K1", 2024, "all"))).toBe("1/4, unknown 2");
});

test("5: an unknown channel is unknown even where «по специальности» says no", () => {
  const graduates = [graduate({ status: "unknown", bySpecialty: false })];
  expect(counts(cellIn(resultsOf({ graduates }), "K2", 2024, "all"))).toBe("0/1, unknown 1");
});

test("5: only true puts a person into a category", () => {
  const graduates = [graduate({ disability: null }), graduate({ disability: true, status: "conscript" })];
  expect(counts(cellIn(resultsOf({ graduates }), "K1", 2024, "disability"))).toBe("0/1, unknown 0");
});

test("5: G2.2 and G2.3: empty is not formed, text not understood is unknown", () => {
  const graduates = [
    student({ trackFormed: true }),
    student({ trackFormed: false }),
    student({ trackFormed: null }),
    student({ form: "extramural", forecast: "employed" }),
    student({ form: "part-time", forecast: "undecided" }),
    student({ form: "part-time", forecast: "empty" }),
    student({ form: "extramural", forecast: "unknown" }),
    student({ form: null, forecast: "employed", trackFormed: true }),
  ];
  const results = resultsOf({ graduates, asOf: "2025-03-01" });
  expect(counts(cellIn(results, "G2.2", 2025))).toBe("1/3, unknown 1");
  expect(counts(cellIn(results, "G2.3", 2025))).toBe("1/4, unknown 1");
  expect(cellIn(results, "G2.3", 2025).basis).toBe("forecast");
  expect(cellIn(results, "G2.2", 2025).basis).toBeNull();
});

describe("9: rule (a)", () => {
  test("c: D 2025-02-01, трудоустройство, не определился, empty, «нет связи»: K7 2/4, unknown 1, missed", () => {
    const graduates = (["employed", "undecided", "empty", "unknown"] as const).map((forecast) => student({ forecast }));
    const cell = cellIn(resultsOf({ graduates, asOf: "2025-02-01" }), "K7", 2025);
    expect(counts(cell)).toBe("2/4, unknown 1");
    expect(cell.status).toBe("missed");
  });

  test("c: without any source of a forecast: no data, nobody «не определился», one issue", () => {
    const available = columnsWithout("status", "forecast", "careerTrack");
    const graduates = [student({ available }), student({ available })];
    const results = resultsOf({ graduates, asOf: "2025-02-01" });
    expect(cellIn(results, "K7", 2025).status).toBe("no-data");
    expect(results.risk).toMatchObject({ atRisk: 0, unknown: 2, targeted: 0 });
    expect(results.issues.map(({ code }) => code)).toEqual(["no-forecast-source"]);
  });

  test.each([
    ["full-time", "2025-01-30", "waiting"],
    ["full-time", "2025-01-31", "yes"],
    ["extramural", "2025-01-31", "waiting"],
    ["part-time", "2025-02-27", "waiting"],
    ["part-time", "2025-02-28", "yes"],
    ["extramural", "2025-02-28", "yes"],
  ] as const)("d: «не определился», %s, on %s: %s", (form, asOf, expected) => {
    const person = student({ form, forecast: "undecided" });
    expect(riskIn(resultsOf({ graduates: [person], asOf }), person)).toBe(expected);
  });

  test("a: the dismissed are at risk for their own reason", () => {
    const person = graduate({ status: "dismissed", dismissalDate: typed("2024-11-03") });
    const line = lineOf(resultsOf({ graduates: [person] }), person);
    expect(line?.reasons).toEqual(["R7"]);
    expect(line?.explanation).toBe("Уволен 03.11.2024, нового места работы нет.");
  });

  test.each([
    ["2025-10-31", "waiting"],
    ["2025-11-01", "yes"],
  ])("f: «будет трудоустроен» of c3 on %s: %s", (asOf, expected) => {
    const person = student({ status: "future_employed" });
    expect(riskIn(resultsOf({ graduates: [person], asOf }), person)).toBe(expected);
  });

  test("b: «не определился» after graduation waits and then is R8", () => {
    const person = student({ status: "undecided" });
    expect(riskIn(resultsOf({ graduates: [person], asOf: "2025-10-31" }), person)).toBe("waiting");
    expect(lineOf(resultsOf({ graduates: [person], asOf: "2025-11-01" }), person)?.reasons).toEqual(["R8"]);
  });

  test("e: «армия» without dates is no risk, with a question after two years", () => {
    const person = graduate({ cohort: 2023, status: "conscript" });
    const early = resultsOf({ graduates: [person], asOf: "2025-06-30" });
    expect([riskIn(early, person), early.issues]).toEqual(["no", []]);
    const late = resultsOf({ graduates: [person], asOf: "2025-07-01" });
    expect(riskIn(late, person)).toBe("no");
    expect(late.issues).toMatchObject([{ code: "service-without-dates", severity: "info", source: person.source }]);
  });

  test.each([
    ["the end wins over the start", { serviceStart: typed("2023-10-01"), serviceEnd: typed("2026-10-01") }, "no"],
    ["start and twelve months, the last day", { serviceStart: typed("2024-06-01") }, "yes"],
    ["start and twelve months, a day short", { serviceStart: typed("2024-06-02") }, "no"],
    ["the end is today", { serviceEnd: typed("2025-06-01") }, "yes"],
    ["the end is tomorrow", { serviceEnd: typed("2025-06-02") }, "no"],
    ["«отслужил» whatever the dates", { serviceCompleted: true, serviceEnd: typed("2026-01-01") }, "yes"],
    ["a year is its last day", { serviceEnd: typed("2025-12-31", "year") }, "no"],
  ])("e: conscript on 01.06.2025, %s: %s", (_title, dates, expected) => {
    const person = graduate({ status: "conscript", ...dates });
    expect(riskIn(resultsOf({ graduates: [person], asOf: "2025-06-01" }), person)).toBe(expected);
  });
});

test("10: K5 and K6 count the channel or the mark", () => {
  const graduates = [
    graduate({ status: "ip" }),
    graduate({ status: "employed", entrepreneurMark: true }),
    graduate({ status: "employed", selfEmployedMark: true }),
    graduate({ status: "selfemployed" }),
    graduate({ status: "unknown" }),
  ];
  const results = resultsOf({ graduates });
  expect(counts(cellIn(results, "K5", 2024))).toBe("2/5, unknown 1");
  expect(counts(cellIn(results, "K6", 2024))).toBe("2/5, unknown 1");
});

describe("11: preliminary", () => {
  const cohort = (unknown: number, atRisk: number): ReturnType<typeof graduate>[] =>
    Array.from({ length: 300 }, (_, index) =>
      graduate({ status: index < unknown ? "unknown" : index < unknown + atRisk ? "not_employed" : "study" }),
    );

  test.each([
    [1, 0, "met", 0],
    [2, 0, "preliminary", 0],
    [0, 1, "met", 0],
    [1, 1, "preliminary", 0],
    [0, 2, "missed", 1],
    [5, 2, "missed", 1],
  ])("of 300, unknown %i, at risk %i: %s, gap %i", (unknown, atRisk, status, gap) => {
    const cell = cellIn(resultsOf({ graduates: cohort(unknown, atRisk) }), "K7", 2024);
    expect(cell).toMatchObject({ status, gap, unknown, numerator: atRisk, denominator: 300 });
  });

  test("no other indicator is ever preliminary", () => {
    const graduates = cohort(200, 0);
    expect(resultsOf({ graduates }).cells.filter(({ status }) => status === "preliminary")).toHaveLength(1);
  });
});

describe("12: G3.5 and G5.1", () => {
  const hired = (iso: string | null, facts = {}): ReturnType<typeof graduate> =>
    graduate({ status: "employed", defenceIndustry: true, hireDate: iso === null ? null : typed(iso), ...facts });

  test("G3.5: the year's hires, the undated listed, never a conscript, never a forecast", () => {
    const graduates = [
      hired("2024-08-31"),
      hired("2024-09-01"),
      hired("2025-05-31"),
      hired("2025-06-02"),
      hired(null, { source: { sheet: "Вып. выдуманные", row: 77 } }),
      hired("2024-10-01", { status: { state: "known", code: "conscript", text: "готов на ОПК" } }),
      student({ available: ONE_STATUS_COLUMN, status: "employed", forecast: "employed", defenceIndustry: true }),
      hired("2024-10-01", { cohort: 2022 }),
    ];
    const cell = cellIn(resultsOf({ graduates, asOf: "2025-06-01" }), "G3.5");
    expect(counts(cell)).toBe("3");
    expect(cell).toMatchObject({ status: "met", gap: 0, denominator: null, unknown: null, basis: null });
    expect(cell.notes.join()).toContain("1 («Вып. выдуманные»: строка 77)");
  });

  test("G3.5: a year without the column is named, but not students who cannot have facts yet", () => {
    const bare = { available: columnsWithout("defenceIndustry") };
    const graduates = [hired("2024-10-01"), student(bare), graduate({ cohort: 2023, ...bare })];
    const notes = (asOf: string): string => cellIn(resultsOf({ graduates, asOf }), "G3.5").notes.join(" ");
    expect(notes("2025-06-01")).toMatch(/^Выпуск 2023 не учтён: [^В]*ОПК\.$/);
    expect(notes("2025-07-01")).toContain("Выпуск 2025 не учтён");
  });

  test("G3.5: the centre's own number is added, and stands alone where no sheet has a column", () => {
    const settings = { numbers: { ...NO_NUMBERS, defenceStudents: 2 } };
    expect(counts(cellIn(resultsOf({ graduates: [hired("2024-10-01")], settings }), "G3.5"))).toBe("3");
    const bare = [graduate({ available: columnsWithout("defenceIndustry") })];
    expect(counts(cellIn(resultsOf({ graduates: bare, settings }), "G3.5"))).toBe("2");
    expect(cellIn(resultsOf({ graduates: bare }), "G3.5").status).toBe("no-data");
  });

  test("G5.1: a hire not before the referral; plan 0 is no triumph", () => {
    const referral = { issued: true, date: typed("2024-11-01") };
    const graduates = [
      hired("2024-10-31", { referral }),
      hired("2024-11-01", { referral }),
      hired("2024-12-01", { referral: { issued: true, date: null } }),
      hired(null, { referral }),
      hired("2024-12-01", { referral: { issued: false, date: null } }),
      hired("2024-12-01"),
    ];
    const results = resultsOf({ graduates });
    expect(cellIn(results, "G5.1")).toMatchObject({ numerator: 3, status: "met", gap: 0 });
    expect(cellIn(results, "G5.1").notes[0]).toBe("план 0; факт 3");
    expect(results.indicators.find(({ id }) => id === "G5.1")?.verdict).toBe("план 0; факт 3");
  });

  test("G5.1: «Направление выдано» of the risk list, where the source has none", () => {
    const person = hired("2024-12-01", { available: columnsWithout("referral") });
    const without = resultsOf({ graduates: [person] });
    expect(cellIn(without, "G5.1").status).toBe("no-data");
    const referralsFromRiskList = new Map([[person.id, { issued: true, date: typed("2024-11-15") }]]);
    expect(counts(cellIn(resultsOf({ graduates: [person], referralsFromRiskList }), "G5.1"))).toBe("1");
    const own = { ...person, referral: { issued: true, date: typed("2024-12-02") } };
    expect(counts(cellIn(resultsOf({ graduates: [own], referralsFromRiskList }), "G5.1"))).toBe("0");
  });
});

const NO_NUMBERS = {
  studentsTotal: null,
  studentsFirstYearBasic: null,
  studentsDual: null,
  studentsTarget: null,
  applicantRequests: null,
  employerOffers: null,
  defenceStudents: null,
};

describe("13: «п. плана» decides alone", () => {
  test("a held event of 4.1 counts for G4.2, not for G4.1", () => {
    const events = [
      careerEvent({
        planItems: ["4.1"],
        organisers: { ...BCSTV, bcstv: false, other: true },
        topics: { support: true, entrepreneurship: false },
      }),
    ];
    const results = resultsOf({ events });
    expect(counts(cellIn(results, "G4.2"))).toBe("1");
    expect(counts(cellIn(results, "G4.1"))).toBe("0");
  });

  test.each([
    ["3.1", "G3.1"],
    ["4.2", "G4.1"],
    ["4.1", "G4.2"],
  ])("%s → %s alone; other items count nowhere", (item, indicator) => {
    const partners = { employer: true, czn: true, publicOrganisation: true };
    const topics = { support: true, entrepreneurship: true };
    const results = resultsOf({ events: [careerEvent({ planItems: [item, "2.4"], partners, topics })] });
    for (const id of ["G3.1", "G4.1", "G4.2"]) expect(counts(cellIn(results, id))).toBe(id === indicator ? "1" : "0");
    const other = resultsOf({ events: [careerEvent({ planItems: ["2.4"], partners, topics })] });
    for (const id of ["G3.1", "G4.1", "G4.2"]) expect(counts(cellIn(other, id))).toBe("0");
  });

  test("it does not replace «проведено» and the year", () => {
    const events = [
      careerEvent({ planItems: ["3.1"], status: "not-held" }),
      careerEvent({ planItems: ["3.1"], date: typed("2024-08-31") }),
      careerEvent({ planItems: ["3.1"], date: null }),
    ];
    expect(counts(cellIn(resultsOf({ events }), "G3.1"))).toBe("0");
  });

  test("3.3 and 4.3 make a fair of an event", () => {
    const events = [
      careerEvent({ planItems: ["3.3"], quota: 10, participants: 9, contracts: 8 }),
      careerEvent({ planItems: ["4.3"], decided: 2 }),
    ];
    const results = resultsOf({ events, hasFairSheet: false });
    expect(counts(cellIn(results, "G3.2"))).toBe("9/10");
    expect(counts(cellIn(results, "G3.4"))).toBe("8/9");
    expect(counts(cellIn(results, "G4.3"))).toBe("2");
  });
});

describe("14: events", () => {
  const withEmployer = { employer: true, czn: false, publicOrganisation: false };

  test.each([
    ["held", "2025-06-01", 1],
    ["held", "2025-06-02", 0],
    ["empty", "2025-05-31", 1],
    ["empty", "2025-06-02", 0],
    ["not-held", "2025-05-31", 0],
    ["held", "2024-09-01", 1],
    ["held", "2024-08-31", 0],
  ] as const)("status %s, date %s, D 01.06.2025: %i", (status, date, expected) => {
    const events = [careerEvent({ status, date: typed(date), partners: withEmployer })];
    expect(counts(cellIn(resultsOf({ events, asOf: "2025-06-01" }), "G3.1"))).toBe(String(expected));
  });

  test("e: ЦЗН alone is not the centre; together with the centre it is its partner", () => {
    const topics = { support: true, entrepreneurship: false };
    const alone = careerEvent({ title: "День ЦЗН", topics, organisers: { ...BCSTV, bcstv: false, czn: true } });
    const together = careerEvent({ topics, organisers: { ...BCSTV, bcstv: false, centre: true, czn: true } });
    const cell = cellIn(resultsOf({ events: [alone, together] }), "G4.1");
    expect(counts(cell)).toBe("1");
    expect(cell.notes.join()).toContain("День ЦЗН");
  });

  test("h: an own fair counts for G3.1, a fair of others does not", () => {
    const events = [fair({ organisers: { ...BCSTV, bcstv: false, centre: true } }), fair({ partners: withEmployer })];
    expect(counts(cellIn(resultsOf({ events }), "G3.1"))).toBe("1");
  });
});

describe("15: fairs with gaps", () => {
  test("fairs 28/30 and 43/– give G3.2 28/30", () => {
    const events = [
      fair({ participants: 28, quota: 30 }),
      fair({ participants: 43, quota: null, title: "Ярмарка без квоты" }),
    ];
    const cell = cellIn(resultsOf({ events }), "G3.2");
    expect(counts(cell)).toBe("28/30");
    expect(cell).toMatchObject({ status: "missed", gap: 2, unknown: null });
    expect(cell.notes.join()).toContain("Ярмарка без квоты");
  });

  test("each indicator leaves out the fairs that lack its own figures; 0 must be typed", () => {
    const events = [
      fair({ participants: 20, quota: 20, contracts: 0, online: true, moderated: 20 }),
      fair({ participants: 10, quota: 10, contracts: null, online: true, moderated: 5 }),
      fair({ participants: 7, quota: 10, contracts: 7, online: false, moderated: 1 }),
      fair({ participants: 7, quota: 10, contracts: 7, online: null, moderated: 1 }),
    ];
    const results = resultsOf({ events });
    expect(counts(cellIn(results, "G3.2"))).toBe("44/50");
    expect(counts(cellIn(results, "G3.3"))).toBe("25/30");
    expect(counts(cellIn(results, "G3.4"))).toBe("14/34");
  });

  test("fairs of nobody in particular count nowhere; no online fair: not applicable", () => {
    const events = [fair({ organisers: { ...BCSTV, bcstv: false }, participants: 5, quota: 5 })];
    const results = resultsOf({ events });
    for (const id of ["G3.2", "G3.3", "G3.4"]) expect(cellIn(results, id).status).toBe("not-applicable");
  });

  test("no column of the figure on any sheet is no data", () => {
    const events = [fair({ cells: {}, participants: 5 })];
    expect(cellIn(resultsOf({ events }), "G3.2").status).toBe("no-data");
  });

  test("over the quota is over 100 %, unless the switch caps each fair", () => {
    const events = [fair({ participants: 40, quota: 20 }), fair({ participants: 10, quota: 20 })];
    expect(cellIn(resultsOf({ events }), "G3.2")).toMatchObject({ numerator: 50, value: 125, status: "met" });
    expect(cellIn(resultsOf({ events, switches: { quotaCappedPerFair: true } }), "G3.2")).toMatchObject({
      ...{ numerator: 30, value: 75, status: "missed", gap: 10 },
    });
  });
});

test("17: people without a form are in no G2 denominator", () => {
  const graduates = [student({ form: null, ais: true }), student({ ais: true })];
  expect(counts(cellIn(resultsOf({ graduates }), "G2.1", 2025, "all"))).toBe("1/1, unknown 0");
});

describe("23: the employer of the contract", () => {
  test.each([
    ["ООО Агро-Нива", "СПК «Агро-Нива»", "1/1, unknown 0"],
    ["Нива", "Агро-Нива", "0/1, unknown 1"],
    ["ООО «Рассвет»", "ООО «Закат»", "0/1, unknown 0"],
    ["ООО «Рассвет»", null, "0/1, unknown 1"],
    [null, "ООО «Закат»", "0/1, unknown 1"],
  ])("«%s» by contract, «%s» in fact: K3, K4.2 %s", (enterprise, employer, expected) => {
    const graduates = [
      graduate({
        ...{ status: "employed", employer, dualContract: true, dualEmployer: enterprise },
        ...{ targetContract: true, targetCustomer: enterprise },
      }),
    ];
    const results = resultsOf({ graduates });
    expect(counts(cellIn(results, "K3", 2024))).toBe(expected);
    expect(counts(cellIn(results, "K4.2", 2024))).toBe(expected);
  });

  test("the explicit mark is the first evidence, but the channel must be «трудоустроен»", () => {
    const contract = { dualContract: true, dualEmployer: "ООО «Рассвет»", employer: "ООО «Закат»" };
    const graduates = [
      graduate({ status: "employed", ...contract, dualEmployed: true }),
      graduate({ status: "employed", ...contract, employer: "ООО «Рассвет»", dualEmployed: false }),
      graduate({ status: "conscript", ...contract, dualEmployed: true }),
      graduate({ status: "unknown", ...contract, dualEmployed: true }),
    ];
    expect(counts(cellIn(resultsOf({ graduates }), "K3", 2024))).toBe("1/4, unknown 1");
  });

  test("what is to be checked is an issue at its place", () => {
    const person = graduate({
      ...{ status: "employed", dualContract: true, dualEmployer: "Нива", employer: "Агро-Нива" },
      cells: { employer: { sheet: "Вып. выдуманные", row: 5, column: "H" } },
    });
    expect(resultsOf({ graduates: [person] }).issues).toMatchObject([
      { code: "employer-to-check", severity: "warning", source: { row: 5, column: "H" } },
    ]);
  });
});

test.each([
  ["unemployed_czn", false, "1/1, unknown 0"],
  ["not_employed", true, "1/1, unknown 0"],
  ["no_motivation", true, "1/1, unknown 0"],
  ["undecided", true, "1/1, unknown 0"],
  ["unknown", true, "1/1, unknown 0"],
  ["employed", true, "0/1, unknown 0"],
  ["unknown", false, "0/1, unknown 1"],
  ["not_employed", false, "0/1, unknown 0"],
] as const)("24: channel %s, ЦЗН %s: G5.2 %s", (status, cznRegistration, expected) => {
  const person = graduate({ status, cznRegistration });
  const results = resultsOf({ graduates: [person] });
  expect(counts(cellIn(results, "G5.2", 2024))).toBe(expected);
  expect(cellIn(results, "G5.2", 2024).basis).toBe("actual");
  if (expected.startsWith("1")) expect(lineOf(results, person)?.reasons).toContain("R1");
});

test("25: the register is taken as it stands: a hire after D counts as employed", () => {
  const graduates = [graduate({ status: "employed", bySpecialty: true, hireDate: typed("2025-07-01") })];
  expect(counts(cellIn(resultsOf({ graduates, asOf: "2025-06-01" }), "K2", 2024, "all"))).toBe("1/1, unknown 0");
});

test("25: D later than the year is allowed; the window still ends on 31.08.Y1", () => {
  const partners = { employer: true, czn: false, publicOrganisation: false };
  const events = [
    careerEvent({ date: typed("2025-08-31"), partners }),
    careerEvent({ date: typed("2025-09-01"), partners }),
  ];
  expect(counts(cellIn(resultsOf({ events, asOf: "2025-12-01" }), "G3.1"))).toBe("1");
});

describe("26: the table", () => {
  test("cells: indicator, category, cohort ascending; «all» wherever people are the denominator", () => {
    const { cells } = resultsOf({});
    expect(cells.filter(({ indicator }) => indicator === "K2").map(({ category, cohort }) => `${category ?? ""} ${cohort ?? ""}`)).toEqual(
      ["all", "disability", "abilympics", "professionalitet"].flatMap((category) => [2023, 2024, 2025].map((cohort) => `${category} ${cohort}`)),
    ); // prettier-ignore
    for (const { indicator, cohort, category } of cells) {
      expect([indicator, cohort === null]).toEqual([indicator, category === null]);
    }
    expect(cells.filter(({ indicator }) => indicator.startsWith("G2.")).every(({ cohort }) => cohort === 2025)).toBe(
      true,
    );
  });

  test("G1.*: есть, нет, not answered", () => {
    const settings = {
      checklist: { "G1.1": { value: true, evidence: "сайт" }, "G1.2": { value: false, evidence: "" } },
    };
    const results = resultsOf({ settings });
    const plan = { operator: "=", value: true };
    expect(cellIn(results, "G1.1")).toMatchObject({ value: true, plan, status: "met", gap: null, numerator: null });
    expect(cellIn(results, "G1.2")).toMatchObject({ value: false, plan, status: "missed", gap: null });
    expect(cellIn(results, "G1.3")).toMatchObject({ value: null, plan, status: "no-data", gap: null });
  });

  test("64,996 against 65 shows as many decimals as it needs", () => {
    const plan = { comparator: ">=", value: { digits: 65, scale: 0 } } as const;
    expect(formatShare(16249, 25000, plan)).toBe("64,996");
    expect(formatShare(6496, 10000, plan)).toBe("64,96");
    expect(formatShare(31, 48, plan)).toBe("64,6");
    expect(formatShare(65, 100, plan)).toBe("65,0");
  });
});
