/**
 * The class of 2023: one status column that says several things at once, three
 * name columns, a two-line title, a numbering row, totals and a signature.
 */
import { formatRu } from "../../src/registry/date";
import { day, head, title, type DrawnCell, type DrawnSheet } from "./sheet";
import type { TruePerson } from "./truth";

const HEADERS = ["№ п/п", "Фамилия", "Имя", "Отчество", "Дата рождения", "СНИЛС", "Группа", "Код и наименование специальности", "Где находится (занятость)", "Место работы", "Дата приёма на работу", "Начало службы", "ОВЗ/инв.", "Абилимпикс (призовое место)", "ФП «Профессионалитет»", "Целевой договор", "Заказчик", "ОПК", "Тел.", "Выдано направление"]; // prettier-ignore

/** The sheet «Вып. 2023». */
export function class2023(people: readonly TruePerson[]): DrawnSheet {
  const rows: DrawnCell[][] = [
    title("Приложение 2"),
    title("Мониторинг занятости выпускников 2023 года по состоянию на 01.06.2025"),
    [],
    HEADERS.map(head),
    HEADERS.map((_, index) => index + 1),
  ];
  people.forEach((person, index) => {
    if (index === 60) rows.push(HEADERS.map(head)); // the header again, as on a new printed page
    rows.push([
      index + 1,
      index % 11 === 0 ? person.surname.toUpperCase() : person.surname,
      index % 13 === 0 ? ` ${person.givenName} ` : person.givenName,
      person.patronymic.replace("ё", index % 2 === 0 ? "ё" : "е"),
      index % 5 === 0 ? formatRu(person.birthDate) : day(person.birthDate),
      index % 4 === 0 ? Number(person.snils.replace(/\D/g, "")) : person.snils,
      index % 9 === 0 ? person.group.replace("М", "M") : person.group,
      person.specialty,
      status(person, index),
      person.employer,
      person.hireDate === null ? null : index % 6 === 0 ? `с ${formatRu(person.hireDate)} г.` : day(person.hireDate),
      index % 2 === 0 || person.serviceStart === null ? day(person.serviceStart) : formatRu(person.serviceStart).replace(/\./g, ","), // prettier-ignore
      disabilityText(person, index),
      person.abilympics,
      person.professionalitet ? (index % 3 === 0 ? "+" : "да") : null,
      person.targetCustomer === null ? null : `№ ${index + 1} от 01.09.2020`,
      person.targetCustomer,
      person.defenceIndustry ? (index % 2 === 0 ? "да" : "V") : null,
      person.phone,
      day(person.referral),
    ]);
    if (index === 33) rows.push([null, null, null, null], [null, "ИТОГО по группе", null, null, null, null, 34]);
  });
  rows.push([null, `Всего: ${people.length} чел.`], [], [null, "Ответственный за мониторинг ____________ /Образцова О.О./"]); // prettier-ignore
  return {
    name: "Вып. 2023",
    rows,
    merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: HEADERS.length - 1 }],
    widths: [6, 16, 13, 16, 13, 16, 10, 34, 34, 28, 14, 13, 12, 14, 14, 16, 20, 8, 18, 13],
  };
}

/** One channel, as several people typed it over the years. */
function status(person: TruePerson, index: number): DrawnCell {
  const turn = index % 4;
  switch (person.channel) {
    case "employed":
      if (person.bySpecialty === true) {
        return [`ТУ, ${person.position ?? ""}, по спец.`, "трудоустроен(а) по специальности", "работает по спец.", "ТУ, по профилю"][turn] ?? null; // prettier-ignore
      }
      if (person.bySpecialty === false) {
        return ["ТУ, не по спец.", "работает не по специальности", "не работает по специальности", "трудоустр., не по профилю"][turn] ?? null; // prettier-ignore
      }
      return ["ТУ", "трудоустроен", "работает"][turn % 3] ?? null;
    case "ip":
      return person.bySpecialty === true ? "открыл ИП, по спец." : "ИП";
    case "selfemployed":
      return ["самозанятый, по специальности", "НПД, по спец.", "с/з, по профилю", "самозан., по спец."][turn] ?? null;
    case "contract":
      return ["контракт", "служба по контр.", "МЧС", "СВО"][turn] ?? null;
    case "conscript":
      return ["армия", "срочная служба", "АРМИЯ ", "РA"][turn] ?? null; // the last with a Latin A
    case "study":
      return ["учится", "поступил в СамГУ", "прод. обуч.", "вуз"][turn] ?? null;
    case "parental":
      return ["декрет", "отпуск по уходу", "д/о", "в декрете"][turn] ?? null;
    case "unemployed_czn":
      return "стоит на учете в ЦЗН";
    case "not_employed":
      return "не трудоустроен, ищет работу";
    case "informal":
      return "неофиц., подработка";
    case "abroad":
      return "выехал за границу";
    default:
      return turn % 2 === 0 ? "нет связи" : null;
  }
}

/** How the health column is filled. */
export function disabilityText(person: TruePerson, index: number): DrawnCell {
  switch (person.disability) {
    case "ОВЗ":
      return index % 2 === 0 ? "OВЗ" : "ОВЗ"; // the first with a Latin O
    case "инвалид":
      return "инв.";
    case "ребенок-инвалид":
      return "реб.-инв.";
    default:
      return index % 7 === 0 ? "нет" : null;
  }
}
