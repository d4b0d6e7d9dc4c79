/** Both copies of the sample and of invented workbooks, searched for the people they are made of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculateWorkbook, type Calculated } from "../../src/app/calculate-workbook";
import { forDirector, forSite, foundPeople } from "../../src/app/copies";
import type { WorkbookGrids } from "../../src/intake/grid";
import { formatRu, serialOf } from "../../src/registry/date";
import type { Registry } from "../../src/registry/registry";
import { fileTexts } from "../../src/xlsx/file-texts";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeCopyFile } from "../../src/xlsx/write-copy-file";
import { MESSES } from "../acceptance/mess/mess";
import { workbook } from "../acceptance/mess/workbook";
import { graduate, registryOf } from "../support/graduate";

const SAMPLE = join(__dirname, "..", "..", "assets", "sample.xlsx");

function calculated(grids: WorkbookGrids): Calculated {
  return calculateWorkbook(grids, { startYear: null, asOf: null, today: serialOf(2025, 6, 1) });
}

function sample(): Calculated {
  const outcome = readWorkbookFile(readFileSync(SAMPLE), "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return calculated(outcome.grids);
}

async function publicTexts(made: Calculated): Promise<readonly string[]> {
  const { models, page } = forSite(made);
  return [...fileTexts(await writeCopyFile(models)), page];
}

/** Surnames as whole words, told without the search under test. */
function surnamesIn(texts: readonly string[], { graduates }: Registry): readonly string[] {
  const words = new Set(
    texts.flatMap((text) =>
      text
        .toLowerCase()
        .replaceAll("ё", "е")
        .split(/[^а-я-]+/),
    ),
  );
  return graduates
    .map(({ fullName }) => (fullName.split(/\s/)[0] ?? "").toLowerCase().replaceAll("ё", "е"))
    .filter((surname) => surname.length > 3 && words.has(surname));
}

describe("the copy for the site", () => {
  it("of the sample holds nobody, in no part of the file", async () => {
    const made = sample();
    const texts = await publicTexts(made);
    expect(foundPeople(made.registry, texts)).toEqual([]);
    // The head of the centre and invented people may bear one surname.
    expect(surnamesIn(texts, made.registry)).toEqual([]);
    const digits = texts.map((text) => text.replace(/\D/g, "")).join(" ");
    for (const { snils } of made.registry.graduates) if (snils !== null) expect(digits).not.toContain(snils.replace(/\D/g, "")); // prettier-ignore
  });

  it.each([1, 2, 3])("of an invented workbook (%i) holds nobody", async (seed) => {
    const made = calculated(workbook(MESSES.filter((_, index) => index % 3 === seed % 3), seed)); // prettier-ignore
    expect(made.registry.graduates.length).toBeGreaterThan(0);
    expect(foundPeople(made.registry, await publicTexts(made))).toEqual([]);
  });

  it("would be found out: a name, initials, СНИЛС, a phone, an id, an employer, a group", () => {
    const person = graduate({
      id: "k7f3q9zx",
      fullName: "Ёлкина-Пример Анна Ильинична",
      snils: "112-233-445 95",
      phone: "8 (900) 000-11-22",
      employer: "ООО «Выдуманный Рассвет»",
      group: "ТМ-221",
      curator: "Кураторова Вера Павловна",
    });
    const registry = registryOf({ graduates: [person] });
    const kinds = (text: string) => new Set(foundPeople(registry, ["лист 1", text]).map(({ kind }) => kind));
    expect(kinds("<t>ЕЛКИНА-ПРИМЕР  Анна Ильинична</t>")).toEqual(new Set(["name"]));
    expect(kinds("показатель (А. И. Елкина-Пример)")).toEqual(new Set(["name"]));
    expect(kinds("Ёлкинa-Пример А.И. c латинской a")).toEqual(new Set(["name"]));
    expect(kinds("№ 11223344595")).toEqual(new Set(["snils"]));
    expect(kinds("+7 900 000 11 22")).toEqual(new Set(["phone"]));
    expect(kinds('<c r="A1" id="k7f3q9zx">')).toEqual(new Set(["id"]));
    expect(kinds("ооо выдуманный рассвет: 1")).toEqual(new Set(["employer"]));
    expect(kinds("гр. ТМ-221")).toEqual(new Set(["group"]));
    expect(kinds("куратор Кураторова В. П.")).toEqual(new Set(["curator"]));
    expect(kinds("64,6 % из 48; 01.06.2025; 2024 г.")).toEqual(new Set());
  });

  it("may name the director although a graduate has the same name", () => {
    const registry = registryOf({
      graduates: [graduate({ fullName: "Образцов Пётр Ильич" })],
      settings: {
        requisites: { college: "Техникум имени Образцова Петра", director: "П.И. Образцов", responsible: "", approvalWord: "УТВЕРЖДАЮ", approvalDate: null, roles: {} },
      },
    }); // prettier-ignore
    expect(foundPeople(registry, ["Директор П.И. Образцов"])).toEqual([]);
    expect(foundPeople(registry, ["Образцов Пётр Ильич"])).not.toEqual([]);
  });
});

describe("the copy for the director", () => {
  it("of the sample has initials and neither phones, ids, places nor diagnoses", async () => {
    const made = sample();
    const models = forDirector(made);
    expect(models.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["кпэ", "риск"]));
    const listed = models.find(({ kind }) => kind === "риск");
    const heads = listed?.rows[listed.print.repeatRows?.from ?? 0]?.cells.map(({ value }) => value) ?? [];
    expect(heads).toEqual(expect.arrayContaining(["Выпускник", "Группа", "Ответственный", "Срок", "Результат"]));
    for (const head of ["Телефон", "Источник", "Код записи", "Ключ записи", "Куратор", "Примечание"]) expect(heads).not.toContain(head); // prettier-ignore
    const texts = fileTexts(await writeCopyFile(models)).join("\n");
    for (const person of made.results.people) {
      if (person.fullName.split(" ").length > 2) expect(texts).not.toContain(person.fullName);
      if (person.phone !== null) expect(texts).not.toContain(person.phone);
      expect(texts).not.toContain(person.id);
    }
    expect(texts).toMatch(/[А-Я][а-я]+ [А-Я]\. [А-Я]\./);
    expect(models.every(({ print }) => print.footer.includes("персональные данные"))).toBe(true);
    expect(models.flatMap(({ columns }) => columns).some(({ hidden }) => hidden === true)).toBe(false);
  });

  it("says the date of the report", () => {
    const made = sample();
    const rows = forDirector(made).find(({ kind }) => kind === "риск")?.rows ?? [];
    const head = rows.slice(0, 6).flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(head.join(" ")).toContain(formatRu(made.registry.period.asOf));
  });
});
