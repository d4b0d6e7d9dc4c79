/** @jest-environment jsdom */
import type { ResultIssue } from "../../../src/engine/results";
import { FLAWLESS, sample, teachable } from "./books";
import { button, buttons, closeChecks, openAll, openChecks, preparePage, press, type OpenChecks } from "./open-checks";

// Hundreds of buttons are much for jsdom.
jest.setTimeout(60_000);

beforeAll(preparePage);
afterEach(closeChecks);

/** As the list names a place; written out here a second time on purpose. */
function placeOf({ source: { sheet, row, column } }: ResultIssue): string {
  if (row === undefined) return `«${sheet}»`;
  return `«${sheet}», ${column === undefined ? `стр. ${row}` : `${column}${row}`}`;
}

/** The places of the list, all groups opened. */
async function listed({ page }: OpenChecks): Promise<readonly string[]> {
  await openAll(page);
  return buttons(page, "Так и есть: «").map((one) => (one.ariaLabel ?? "").replace("Так и есть: ", ""));
}

const openIssues = ({ reckoning }: OpenChecks): readonly ResultIssue[] =>
  reckoning().results.issues.filter(({ accepted }) => accepted === undefined);

const walkBar = (page: HTMLElement): HTMLElement => {
  const bar = page.querySelector<HTMLElement>('section[aria-label="Замечания по одному"]');
  if (bar === null) throw new Error(`no bar in: ${page.textContent}`);
  return bar;
};

test.each([
  ["the sample", sample],
  ["a workbook with spellings to teach", teachable],
])("every issue of %s is listed once, with its text", async (_, book) => {
  const view = await openChecks(book());
  const issues = openIssues(view);
  expect(issues.length).toBeGreaterThan(5);
  expect([...(await listed(view))].sort()).toEqual(issues.map(placeOf).sort());
  for (const { text } of issues) expect(view.page.textContent).toContain(text);
});

test("the buttons of the severities tell how many there are, and show these only", async () => {
  const view = await openChecks(sample());
  const { page } = view;
  const warnings = openIssues(view).filter(({ severity }) => severity === "warning");
  const toggle = button(page, `${warnings.length} предупреждений`);
  expect(toggle.getAttribute("aria-pressed")).toBe("false");
  await press(toggle);
  expect(toggle.getAttribute("aria-pressed")).toBe("true");
  expect([...(await listed(view))].sort()).toEqual(warnings.map(placeOf).sort());
  await press(toggle);
  expect(await listed(view)).toHaveLength(openIssues(view).length);
});

test("led here for one severity it begins with that one", async () => {
  const view = await openChecks(sample(), { filter: "warning" });
  expect(button(view.page, "предупреждений").getAttribute("aria-pressed")).toBe("true");
  await view.lead({ filter: "sheets" });
  expect(view.page.querySelector("[role=tabpanel] label")?.textContent).toContain("Вып. 2023");
});

test("the arrows go through all issues from the top of the list to its end, each time to the cell", async () => {
  const view = await openChecks(teachable());
  const { page, asked } = view;
  const bar = walkBar(page);
  const places = await listed(view);
  expect(bar.textContent).toContain(`${places.length} замечаний`);
  expect(button(bar, "Предыдущее").getAttribute("aria-disabled")).toBe("true");
  for (const index of places.keys()) {
    await press(button(bar, "Следующее"));
    expect(bar.textContent).toContain(`Замечание ${index + 1} из ${places.length}`);
  }
  expect(button(bar, "Следующее").getAttribute("aria-disabled")).toBe("true");
  const cells = places.map((place) => {
    const [, sheet = "", where = "A1"] = /^«(.+?)»(?:, (.+))?$/.exec(place) ?? [];
    return { sheet, address: where.replace("стр. ", "A") };
  });
  expect(asked.places).toEqual(cells);
  await press(button(bar, "Предыдущее"));
  expect(bar.textContent).toContain(`Замечание ${places.length - 1} из ${places.length}`);
  expect(asked.places.at(-1)).toEqual(asked.places.at(-3));
});

test("a cell mended wrongly stays the present one; a mended one leaves its place to the next", async () => {
  const view = await openChecks(teachable());
  const { asked } = view;
  const bar = walkBar(view.page);
  for (let step = 0; step < 3; step += 1) await press(button(bar, "Следующее"));
  expect(bar.textContent).toContain("лист «Выпуск 2024», стр. 5, столбец C");
  const withFourth = (status: string): ReturnType<typeof teachable> =>
    teachable(["ТК", "тк.", "кружит", status, "служит, трудоустроен", "армия"]);
  await view.change(withFourth("служит, трудоустроен"));
  const before = openIssues(view).length;
  expect(bar.textContent).toContain(`из ${before}`);
  expect(bar.textContent).toContain("лист «Выпуск 2024», стр. 5, столбец C");
  const at = Number(/Замечание (\d+) из/.exec(bar.textContent)?.[1]);
  await view.change(withFourth("армия"));
  expect(bar.textContent).toContain(`Готово. Осталось ${before - 1} замечаний`);
  expect(openIssues(view)).toHaveLength(before - 1);
  await press(button(bar, "Следующее"));
  expect(bar.textContent).toContain(`Замечание ${at} из ${before - 1}`);
  expect(asked.places).toHaveLength(4);
});

test("«Так и есть» takes an issue out of the list at once and writes it down; it can be taken back", async () => {
  const view = await openChecks(teachable());
  const { page, asked } = view;
  const before = openIssues(view);
  const status = before.find(({ code }) => code === "unknown-event-status");
  if (status === undefined) throw new Error("the workbook has no such issue");
  await openAll(page);
  const accept = button(page, `Так и есть: ${placeOf(status)}`);
  await press(accept);
  expect(asked.edits).toEqual([
    { kind: "accept", issue: { sheet: "Мероприятия", place: "D3", text: status.text }, accepted: true },
  ]);
  expect(accept.isConnected).toBe(false);
  expect(page.contains(document.activeElement)).toBe(true);
  expect(document.activeElement).not.toBe(page);
  await view.save();
  expect(await listed(view)).toHaveLength(before.length - 1);
  expect(page.textContent).toContain("Принятые (1)");
  expect(asked.said).toContain("Принято: 1 замечание.");

  await press(button(page, `Вернуть замечание: ${placeOf(status)}`));
  expect(asked.edits.at(-1)).toEqual({
    kind: "accept",
    issue: { sheet: "Мероприятия", place: "D3", text: status.text },
    accepted: false,
  });
  await view.save();
  expect(await listed(view)).toHaveLength(before.length);
  expect(page.textContent).not.toContain("Принятые");
});

test("an issue accepted before its sheet was sorted is taken back by its old place", async () => {
  const statuses = ["армия", "армия", "кружит", "армия", "армия", "армия"];
  const view = await openChecks(teachable(statuses));
  await openAll(view.page);
  await press(button(view.page, "Так и есть: «Выпуск 2024», C4"));
  const [kept] = view.asked.edits;
  await view.save();
  const settings = await openChecksAgain(view, teachable(["кружит", ...statuses.slice(0, 2), ...statuses.slice(3)]));
  await openAll(settings.page);
  await press(button(settings.page, "Вернуть замечание: «Выпуск 2024», C2"));
  expect(settings.asked.edits.at(-1)).toEqual({ ...kept, accepted: false });
});

/** The same view after the officer changed the lists; «Настройки КПЭ» stays. */
async function openChecksAgain(view: OpenChecks, lists: ReturnType<typeof teachable>): Promise<OpenChecks> {
  await view.change({ ...lists, sheets: [...lists.sheets, ...view.settings()] });
  return view;
}

test("all issues of one text can be accepted by one edit", async () => {
  const view = await openChecks(sample());
  const { page, asked } = view;
  await openAll(page);
  const mended = openIssues(view).filter(({ code }) => code === "specialty-mended");
  await press(button(page, `Так и есть: все ${mended.length}`));
  expect(asked.edits.map((edit) => (edit.kind === "accept" ? edit.issue.place : null))).toEqual(
    mended.map(({ source: { row = 0, column = "" } }) => `${column}${row}`),
  );
  await view.save();
  expect(openIssues(view).some(({ code }) => code === "specialty-mended")).toBe(false);
  expect(page.textContent).toContain(`Принятые (${mended.length})`);
});

test("accepting in the bar goes on to the next cell", async () => {
  const view = await openChecks(teachable());
  const bar = walkBar(view.page);
  await press(button(bar, "Следующее"));
  const [first] = view.asked.places;
  await press(button(bar, "Так и есть, дальше"));
  expect(view.asked.edits).toHaveLength(1);
  expect(view.asked.places).toHaveLength(2);
  expect(view.asked.places[1]).not.toEqual(first);
  expect(bar.textContent).toContain("Замечание 1 из");
  await view.save();
  expect(bar.textContent).toContain(`Замечание 1 из ${openIssues(view).length}`);
});

test("what was not saved comes back with the reason", async () => {
  const view = await openChecks(teachable());
  const before = await listed(view);
  await press(button(view.page, "Так и есть: «Мероприятия»"));
  expect(await listed(view)).toHaveLength(before.length - 1);
  await view.end({ state: "wrong", problem: "Лист «Настройки КПЭ» устроен иначе." });
  expect(await listed(view)).toEqual(before);
  expect(view.page.textContent).toContain("Лист «Настройки КПЭ» устроен иначе.");
});

test("a workbook without flaws says so", async () => {
  const { page } = await openChecks(FLAWLESS);
  expect(page.textContent).toContain("Замечаний нет");
  expect(page.querySelector('section[aria-label="Замечания по одному"]')).toBeNull();
});
