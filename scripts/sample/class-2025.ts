/**
 * The class of 2025, students until June: a grouped list with separator rows,
 * a forecast column, АИС and career tracks, extramural students among them.
 */
import { head, title, type DrawnCell, type DrawnSheet } from "./sheet";
import { disabilityText } from "./class-2023";
import type { TruePerson } from "./truth";

const HEADERS = ["№ п/п", "Ф.И.О.", "Форма обучения", "Прогнозная занятость", "По специальности (да/нет)", "Предполагаемое место работы", "Должность", "АИС", "Карьерный трек", "Категория", "Чемпионат «Абилимпикс»", "Профессионалитет", "Договор о дуальном обучении", "Предприятие по договору ДО", "Договор ЦО", "Заказчик по договору ЦО", "Конт. телефон", "Примечание"]; // prettier-ignore

/** The column that the officer adds after the graduation: what each of them does. */
export type FactOf<T extends TruePerson> = (person: T) => DrawnCell;

/** The sheet «вып 2025»; with `fact` the column «Занятость (факт)» stands behind it. */
export function class2025<T extends TruePerson>(people: readonly T[], fact: FactOf<T> | null = null): DrawnSheet {
  const headers = fact === null ? HEADERS : [...HEADERS, "Занятость (факт)"];
  const rows: DrawnCell[][] = [
    title("ГБПОУ «Вымышленный агротехнический техникум»"),
    title("Студенты-выпускники, выпуск 2025 года: прогноз"),
    headers.map(head),
  ];
  const merges: DrawnSheet["merges"] = [];
  const groups = [...new Set(people.map((person) => person.group))];
  for (const group of groups) {
    const members = people.filter((person) => person.group === group);
    const code = members[0]?.specialty.split(" ")[0] ?? "";
    merges.push({ startRow: rows.length, startCol: 0, endRow: rows.length, endCol: headers.length - 1 });
    rows.push([
      { value: `Группа ${group} (${code}) – ${members.length} чел.`, look: { bold: true, fill: "FFEDEDED" } },
    ]);
    members.forEach((person, index) => rows.push([...row(person, index), ...(fact === null ? [] : [fact(person)])]));
    rows.push([]);
  }
  rows.push([null, "Итого по выпуску 2025", people.length], [null, "Исполнитель: Примерова П.П."]);
  return { name: "вып 2025", rows, merges, widths: [6, 34, 14, 26, 14, 26, 22, 8, 22, 12, 16, 12, 14, 24, 12, 24, 18, 20, ...(fact === null ? [] : [24])] }; // prettier-ignore
}

function row(person: TruePerson, index: number): DrawnCell[] {
  return [
    index + 1,
    `${person.surname} ${person.givenName} ${person.patronymic}`,
    person.form === "extramural" ? (index % 2 === 0 ? "заочная" : "з/о") : index % 3 === 0 ? "очная" : "очн.",
    forecast(person, index),
    person.bySpecialty === null ? null : person.bySpecialty ? "да" : "нет",
    person.employer,
    person.position,
    person.ais ? (index % 2 === 0 ? "да" : "+") : "нет",
    person.track ? (index % 2 === 0 ? "сформирован" : "да") : index % 2 === 0 ? "не определился" : "-",
    disabilityText(person, index),
    person.abilympics,
    person.professionalitet ? "+" : null,
    person.dualEmployer === null ? null : `№ ${index + 7}/ДО`,
    person.dualEmployer,
    person.targetCustomer === null ? null : "есть",
    person.targetCustomer,
    person.phone,
    null,
  ];
}

function forecast(person: TruePerson, index: number): DrawnCell {
  const turn = index % 3;
  switch (person.channel) {
    case "employed":
      return ["трудоустройство", "будет трудоустроен", "трудоустройство"][turn] ?? null;
    case "ip":
      return "открытие ИП";
    case "selfemployed":
      return "самозанятость";
    case "contract":
      return "контракт";
    case "conscript":
      return ["призыв", "подлежит призыву", "армия"][turn] ?? null;
    case "study":
      return ["обучение", "поступает", "будет учиться"][turn] ?? null;
    case "parental":
      return "декрет";
    case "not_graduate":
      return "отчислен";
    case null:
      return null;
    default:
      return "не определился";
  }
}
