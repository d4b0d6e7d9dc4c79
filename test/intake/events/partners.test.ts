import { readPartners } from "../../../src/intake/events/partners";
import type { Partners } from "../../../src/registry/event";

function named(partners: Partners): string {
  return Object.entries(partners)
    .filter(([, holds]) => holds)
    .map(([who]) => who)
    .sort()
    .join(" ");
}

function read(cell: string | number | boolean | null, header = "Партнёры") {
  return readPartners([{ cell, header }], { college: "ГБПОУ «Выдуманный лицей аграриев»" });
}

test.each([
  ["ООО «Нива»", "employer"],
  ["Нива", "employer"],
  ["РЖД", "employer"],
  ["ИП Небывалов", "employer"],
  ["КФХ «Сказка»", "employer"],
  ["работодатели", "employer"],
  ["представители предприятий района", "employer"],
  ["районная больница", "employer"],
  ["ООО «Рога, копыта и школа»", "employer"],
  ["Рога и копыта", "employer"],
  ["ООО «Союз»", "employer"],
  ["ЦЗН", "czn"],
  ["Центр занятости", "czn"],
  ["кадровый центр", "czn"],
  ["служба занятости населения", "czn"],
  ["ГКУ СО «ЦЗН м.р. Вымышленный»", "czn"],
  ["НКО", "publicOrganisation"],
  ["Союз ветеранов труда", "publicOrganisation"],
  ["Союз работодателей области", "publicOrganisation"],
  ["Фонд поддержки", "publicOrganisation"],
  ["Мой бизнес", "publicOrganisation"],
  ["центр «Мой бизнес»", "publicOrganisation"],
  ["Опора России", "publicOrganisation"],
  ["Опора России (вымышл. отделение)", "publicOrganisation"],
  ["ТПП", "publicOrganisation"],
  ["торгово-промышленная палата", "publicOrganisation"],
  ["Ассоциация фермеров", "publicOrganisation"],
  ["ЦЗН, ООО «Нива»", "czn employer"],
  ["ЦЗН и ООО «Нива»", "czn employer"],
  ["ЦЗН\nАО «Завод»; центр «Мой бизнес»", "czn employer publicOrganisation"],
  ["ЦЗН/Агросоюз", "czn employer"],
  ["БЦСТВ", ""],
  ["Базовый центр содействия трудоустройству", ""],
  ["техникум", ""],
  ["Выдуманный лицей", ""],
  ["министерство образования и науки", ""],
  ["Министерство труда, занятости и миграционной политики", ""],
  ["школа № 7", ""],
  ["МБОУ СОШ № 7", ""],
  ["военкомат", ""],
  ["военный комиссариат района", ""],
  ["студенты 3 курса", ""],
  ["нет", ""],
  ["-", ""],
  ["—", ""],
  ["не было", ""],
  ["", ""],
  [null, ""],
])("%s → %s", (cell, expected) => {
  const { value, findings } = read(cell);
  expect(named(value)).toBe(expected);
  expect(findings).toEqual([]);
});

test.each(["актовый зал", "Выдуманова И.С.", "лекция"])(
  "«%s» looks like no organisation and is asked about",
  (cell) => {
    const { value, findings } = read(cell);
    expect(named(value)).toBe("");
    expect(findings.map(({ code }) => code)).toEqual(["unknown-partner"]);
  },
);

test.each([
  [3, "Количество работодателей", "employer"],
  [0, "Количество работодателей", ""],
  ["5", "Работодатели", "employer"],
])("a number %p under «%s» → %s", (cell, header, expected) => {
  expect(named(read(cell, header).value)).toBe(expected);
});

test("several columns are read together", () => {
  const cells = [
    { cell: "ЦЗН", header: "Партнёры" },
    { cell: "АО «Сказка»", header: "Работодатель" },
  ];
  expect(named(readPartners(cells, { college: "" }).value)).toBe("czn employer");
});
