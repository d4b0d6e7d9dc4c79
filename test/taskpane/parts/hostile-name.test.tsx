/** @jest-environment jsdom */
import RiskView from "../../../src/taskpane/views/risk/RiskView";
import { grid, workbook } from "../../support/grid";
import { closeView, openView, preparePage, reckon, showAll } from "../view-page";

beforeAll(preparePage);
afterEach(closeView);

const NAMES = [
  "<b>Тестов</b> Иван Примерович",
  '<img src="x" onerror="alert(1)"> Тестов',
  "\u202eвотсеТ Иван Примерович",
  "\u2067Тестов Пётр Примерович",
  '=HYPERLINK("http://example.test") Тестов',
];

test("markup and right-to-left marks in a name and a group are text, each isolated from what stands beside it", async () => {
  const rows = NAMES.map((name, index) => [name, `\u202eТМ-${index}`, "не работает"]);
  const { reckoning } = await reckon(workbook(grid("Выпуск 2024", [["ФИО", "Группа", "Занятость"], ...rows])), "2025-07-01");
  const { page } = openView(RiskView, reckoning);
  showAll(page);
  expect(page.querySelector("li b, li img, li a[href]")).toBeNull();
  const isolated = [...page.querySelectorAll("li bdi")].map((one) => one.textContent);
  const { people } = reckoning.results;
  expect(people).toHaveLength(NAMES.length);
  expect(isolated).toEqual(expect.arrayContaining(people.flatMap(({ fullName, group }) => [fullName, group])));
}); // prettier-ignore
