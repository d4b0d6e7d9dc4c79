/** One sheet per graduation year, each made by another colleague; 2024-2025, seen on 15.08.2025. */
import { countedCells, described, Examination, examine, expectedCells, found, grid, headers, throughFile, workbook, type Column, type Has, type Row } from "./examiner"; // prettier-ignore

const exam = new Examination();

const COLUMNS_2023: readonly Column[] = [
  ["n", "№\nп/п"],
  ["fio", "ФИО выпускника"],
  ["g", "Группа"],
  ["spec", "Код и наименование специальности"],
  ["form", "Форма обучения"],
  ["s", "Статус занятости"],
  ["org", "Место работы"],
  ["job", "Должность"],
  ["by", "По специальности (да/нет)"],
  ["ovz", "ОВЗ/инв."],
  ["ab", "Абилимпикс (призовое место)"],
  ["pr", "ФП «Профессионалитет»"],
  ["co", "Целевой договор"],
  ["zak", "Заказчик"],
  ["hired", "Дата приёма на работу"],
  ["opk", "OПК"], // Latin O
  ["czn", "Учёт в ЦЗН"],
  ["tel", "Конт. телефон"],
  ["note", "Примечание"],
];

const ROWS_2023: readonly Row[] = [
  [{ s: "трудоустроен(а)", by: "да", org: "ООО «Нива Тестовая»", job: "агроном", pr: "да" }, { channel: "employed", by: true, professionalitet: true }],
  [{ s: "Трудоустроена, по проф.", org: "ЗАО Пример" }, { channel: "employed", by: true }],
  [{ s: "тр-н", by: "нет", org: "Магазин «Продукты»", ovz: "ОВЗ" }, { channel: "employed", by: false, disability: true }],
  [{ s: "раб.", by: "+", ab: "победитель", ovz: "ЗПР" }, { channel: "employed", by: true, abilympics: true, disability: true }],
  [{ s: "работает официально", by: "✓", ab: "участник" }, { channel: "employed", by: true }],
  [{ s: "не трудоустр.", ovz: "инв-д детства", ab: "III место" }, { channel: "not_employed", disability: true, abilympics: true }],
  [{ s: "б/р", tel: "8 (000) 000-00-01" }, { channel: "not_employed" }],
  [{ s: "стоит на учете" }, { channel: "unemployed_czn", czn: true }],
  [{ s: "безраб. (не на учёте)" }, { channel: "not_employed" }],
  [{ s: "ищет работу", czn: "да" }, { channel: "not_employed", czn: true }],
  [{ s: "армия", pr: "+" }, { channel: "conscript", professionalitet: true }],
  [{ s: "служит по контр., в/ч 00000", by: "нет" }, { channel: "contract", by: false }],
  [{ s: "д/о", pr: "нет" }, { channel: "parental" }],
  [{ s: "уход за реб." }, { channel: "parental" }],
  [{ s: "самозан.", by: "да" }, { channel: "selfemployed", by: true }],
  [{ s: "ИП", by: "нет", ovz: "здоров" }, { channel: "ip", by: false }],
  [{ s: "работает у ИП", org: "ИП Выдумкин В.В.", by: "д" }, { channel: "employed", by: true }],
  [{ s: "СВО" }, { channel: "contract" }],
  [{ s: "отчислен 12.02.2023" }, { channel: "not_graduate" }],
  [{ s: "нет связи", ovz: "2 гр." }, { channel: null, disability: true }],
  [{ s: "—" }, { channel: null }],
  [{ s: "неоф." }, { channel: "informal" }],
  [{ s: "выехал в Казахстан" }, { channel: "abroad" }],
  [{ s: "СИЗО" }, { channel: "prison" }],
  [{ s: "вуз", form: "заочная" }, { channel: "study", fullTime: false }],
  [{ s: "уволилась", note: "с мая 2025" }, { channel: "dismissed" }],
  [{ s: "подработка" }, { channel: "informal" }],
  [{ s: "не желает" }, { channel: "no_motivation" }],
  [{ s: "учится в вузе, работает", by: "yes" }, { channel: "employed", by: true }],
  [{ s: "Pаботает по спец-ти" }, { channel: "employed", by: true }], // Latin P
  [{ s: "трудоустроен\nпо целевому", by: "да", co: "№ 3 от 01.09.2020", zak: "СПК «Заря (выдуманная)»", org: "СПК Заря (выдуманная)" }, { channel: "employed", by: true, target: true, atTarget: true }],
  [{ s: "ТД", by: "V", co: "да", zak: "СПК «Заря (выдуманная)»", org: "АО «Другое место»" }, { channel: "employed", by: true, target: true, atTarget: false }],
  [{ s: "PA", co: "имеется", zak: "ООО «Пашня»" }, { channel: "conscript", target: true, atTarget: false }], // Latin PA
  [{ s: "ГПХ", by: "нет (продавец)", opk: "да", hired: "01.10.2024" }, { channel: "employed", by: false, defence: true }],
  [{ s: "оформлен по ТД", by: "истина", opk: "да", hired: "15.07.2024" }, { channel: "employed", by: true }], // before the year
  [{ s: "принята на завод", by: "1", opk: 1 }, { channel: "employed", by: true, defence: true }], // undated
  [{ s: "\u00a0Не\u00a0 трудоустроена " }, { channel: "not_employed" }],
  [{ s: "скончался" }, { channel: "health" }],
  [{ s: "академический отпуск" }, { channel: "not_graduate" }],
  [{ s: "полиция", by: "нет" }, { channel: "contract", by: false }],
]; // prettier-ignore

const COLUMNS_2024: readonly Column[] = [
  ["g", "Уч. группа"],
  ["f", "Фамилия"],
  ["i", "Имя"],
  ["o", "Отчество"],
  ["dr", "Д.р."],
  ["form", "Ф/о"],
  ["inv", "Инвалид"],
  ["ovz", "OВЗ"], // Latin O
  ["pr", "Проф-т"],
  ["ab", "Чемпионат «Абилимпикс»"],
  ["do", "Договор ДО"],
  ["dop", "Предприятие по договору ДО"],
  ["co", "Договор ЦО"],
  ["zak", "Заказчик по ЦО"],
  ["s", "Трудоустройство"],
  ["by", "Соответствие специальности"],
  ["org", "Наименование организации"],
  ["job", "Кем работает"],
  ["hired", "Работает с"],
  ["opk", "Предприятие ОПК"],
  ["se", "Самозанятый"],
  ["dir", "Направление на трудоустройство (дата)"],
];

const ROWS_2024: readonly Row[] = [
  [{ s: "да", by: "да", org: "ООО «Агро-Нива»", do: "№ 7", dop: "Общество с ограниченной ответственностью «АГРО-НИВА»" }, { channel: "employed", by: true, dual: true, atDual: true }],
  [{ s: "да", by: "нет", org: "Нива", do: "№ 8", dop: "СПК «Агро-Нива»" }, { channel: "employed", by: false, dual: true, atDual: null }],
  [{ s: "+", by: "да", org: "АО «Мнимый завод»", do: "+", dop: "ООО Агро-Нива" }, { channel: "employed", by: true, dual: true, atDual: false }],
  [{ s: "да, по спец.", by: null, do: "есть", dop: "ООО «Агро-Нива»", org: null }, { channel: "employed", by: true, dual: true, atDual: null }],
  [{ s: "нет", do: "да", dop: "ООО «Агро-Нива»" }, { channel: "not_employed", dual: true, atDual: false }],
  [{ s: "нет", ovz: "слух" }, { channel: "not_employed", disability: true }],
  [{ s: "-", ovz: "нет", inv: "нет" }, { channel: null }],
  [{ s: null }, { channel: null }],
  [{ s: "да (не по специальности)" }, { channel: "employed", by: false }],
  [{ s: "армия до 05.2025" }, { channel: "conscript", risk: true }],
  [{ s: "армия до 11.2025" }, { channel: "conscript", risk: false }],
  [{ s: "срочник", pr: 1 }, { channel: "conscript", professionalitet: true }],
  [{ s: "в декрете", inv: "да" }, { channel: "parental", disability: true }],
  [{ s: "мобилизован" }, { channel: "contract" }],
  [{ s: "будет трудоустроен" }, { channel: "future_employed", risk: true }], // since 01.11.2024
  [{ s: "ищет работу по специальности" }, { channel: "not_employed" }],
  [{ s: "осуждён" }, { channel: "prison" }],
  [{ s: "переехал в др. регион" }, { channel: null }],
  [{ s: "сем. обст." }, { channel: "care" }],
  [{ s: "муниципальная служба", by: "да" }, { channel: "employed", by: true }],
  [{ s: "служба доставки" }, { channel: null }],
  [{ s: "НПД", by: "нет" }, { channel: "selfemployed", by: false }],
  [{ s: "работает", se: "да", by: "да" }, { channel: "employed", by: true, selfEmployed: true }],
  [{ s: "Глава КФХ", by: "да" }, { channel: "ip", by: true }],
  [{ s: "открыла своё дело" }, { channel: "ip" }],
  [{ s: "на учёте в ЦЗН" }, { channel: "unemployed_czn", czn: true }],
  [{ s: "снят с учёта в ЦЗН" }, { channel: "not_employed" }],
  [{ s: "трудоустроен через ЦЗН", by: "нет", dir: "01.03.2025", hired: "10.03.2025" }, { channel: "employed", by: false, routed: true }],
  [{ s: "трудоустроена", by: "да", dir: "01.03.2025", hired: "01.02.2025" }, { channel: "employed", by: true }], // hired before the referral
  [{ s: "нет", dir: "05.05.2025" }, { channel: "not_employed" }],
  [{ s: "Да", by: "Да", co: "№12 от 03.09.2021", zak: "КФХ «Тестово»", org: "КФХ Тестово" }, { channel: "employed", by: true, target: true, atTarget: true }],
  [{ s: "служба в армии", co: "+", zak: "КФХ «Тестово»" }, { channel: "conscript", target: true, atTarget: false }],
  [{ s: "домохозяйка", ab: "1 место", ovz: "ТНР" }, { channel: "no_motivation", abilympics: true, disability: true }],
  [{ s: "МЧС, ПСЧ", by: "нет", ab: "призёр" }, { channel: "contract", by: false, abilympics: true }],
  [{ s: "продолжает обучение" }, { channel: "study" }],
  [{ s: "поступил в СамГУ (макет)" }, { channel: "study" }],
  [{ s: "ТУ", by: "1", opk: "да", hired: "сентябрь 2024", pr: "да" }, { channel: "employed", by: true, defence: true, professionalitet: true }],
  [{ s: "ТУ", by: "нет", opk: "нет" }, { channel: "employed", by: false }],
  [{ s: "не планирует трудоустраиваться, служит по контракту" }, { channel: "contract" }],
  [{ s: "срочный трудовой договор", by: "да" }, { channel: "employed", by: true }],
]; // prettier-ignore

const COLUMNS_2025: readonly Column[] = [
  ["n", "№"],
  ["s", "Информация о\nтрудоустройстве"],
  ["fio", "Ф.И.О. студента"],
  ["form", "Форма"],
  ["g", "Гр."],
  ["kat", "Категория"],
  ["ab", "Абилимпикс"],
  ["pr", "Профессионалитет"],
  ["track", "Карьерный трек"],
  ["ais", "Зарегистрирован в AИС"], // Latin A
  ["do", "Договор о дуальном обучении"],
  ["doe", "Трудоустроен по договору ДО"],
  ["co", "Целевик"],
  ["zak", "Заказчик"],
  ["coe", "Трудоустроен у заказчика"],
];

const full = { fullTime: true, ais: true, track: true };
const ROWS_2025: readonly Row[] = [
  [{ s: "ТУ, ООО Агро, тракторист, по спец.", form: "очная", track: "трудоустройство", ais: "да" }, { ...full, channel: "employed", by: true }],
  [{ s: "ТУ, КФХ «Тестово», не по спец.", form: "очн.", track: "трудоустройство", ais: "+" }, { ...full, channel: "employed", by: false }],
  [{ s: "ТУ, ООО Агро, слесарь", form: "О", track: "трудоустройство", ais: "есть", do: "№1", doe: "да" }, { ...full, channel: "employed", dual: true, atDual: true }],
  [{ s: "работает, ПАО «Мнимая сталь» (сварщик), по специальности", form: "дневная", track: "трудоустройство", ais: 1, do: "№2", doe: "нет" }, { ...full, channel: "employed", by: true, dual: true, atDual: false }],
  [{ s: "призван, в/ч", form: "очная", track: "призыв", ais: true }, { ...full, channel: "conscript" }],
  [{ s: "ожид. призыва", form: "очная", track: "призыв", ais: "нет" }, { ...full, ais: false, channel: "future_conscript", risk: false }],
  [{ s: "повестка", form: "очная", track: "призыв", ais: null }, { ...full, ais: null, channel: "future_conscript", risk: false }],
  [{ s: "не определился", form: "очная", track: "не определился", ais: "да" }, { ...full, track: false, channel: "undecided", risk: false }],
  [{ s: "думает", form: "очная", track: "-", ais: "да" }, { ...full, track: false, channel: "undecided", risk: false }],
  [{ s: null, form: "очная", track: "трудоустройство", ais: "да" }, { ...full, channel: null }],
  [{ s: "поступает в вуз", form: "очная", track: "обучение", ais: "да" }, { ...full, channel: "future_study", risk: false }],
  [{ s: "студент СГСХА (макет)", form: "очная", track: "обучение", ais: "ИСТИНА", kat: "инвалид, сирота" }, { ...full, channel: "study", disability: true }],
  [{ s: "тр. (НПС)", form: "очная", track: "трудоустройство", ais: "нет", kat: "ОВЗ" }, { ...full, ais: false, channel: "employed", by: false, disability: true }],
  [{ s: "без работы", form: "очная", track: "нет", ais: "да", kat: "сирота" }, { ...full, track: false, channel: "not_employed" }],
  [{ s: "беременна", form: "очная", track: "отпуск по уходу", ais: "да" }, { ...full, channel: "future_parental", risk: false }],
  [{ s: "с/з; по профилю", form: "очная", track: "самозанятость", ais: "да" }, { ...full, channel: "selfemployed", by: true }],
  [{ s: "зарегистрировала ИП", form: "очная", track: "открытие ИП", ais: "да", pr: "да" }, { ...full, channel: "ip", professionalitet: true }],
  [{ s: "тр-на по спец.", form: "очная", track: "трудоустройство", ais: "да", pr: "x", ab: "золото", kat: "реб.-инв." }, { ...full, channel: "employed", by: true, professionalitet: true, abilympics: true, disability: true }],
  [{ s: "принят + учится заочно в вузе", form: "очная", track: "трудоустройство", ais: "да" }, { ...full, channel: "employed" }],
  [{ s: "в декрете, работает", form: "очная", track: "трудоустройство", ais: "да" }, { ...full, channel: null }],
  [{ s: "уточняется", form: "очная", track: null, ais: "да" }, { ...full, track: false, channel: null }],
  [{ s: "МВД", form: "очная", track: "контракт", ais: "да", pr: "нет" }, { ...full, channel: "contract" }],
  [{ s: "трудоустроен у заказчика", form: "очная", track: "трудоустройство", ais: "да", co: "да", zak: "АО «Мнимое»", coe: "да" }, { ...full, channel: "employed", target: true, atTarget: true }],
  [{ s: "армия", form: "очная", track: "призыв", ais: "да", co: "да", zak: "АО «Мнимое»", coe: "нет" }, { ...full, channel: "conscript", target: true, atTarget: false }],
  [{ s: "работает", form: "заочная", track: "трудоустройство" }, { fullTime: false, channel: "employed", forecastFormed: true }],
  [{ s: "работает по спец.", form: "з/о", track: null }, { fullTime: false, channel: "employed", by: true, forecastFormed: false }],
  [{ s: "ТУ (спец)", form: "очно-заочная", track: "не определился" }, { fullTime: false, channel: "employed", by: true, forecastFormed: false }],
  [{ s: "декрет, до этого работала", form: "ОЗО", track: "отпуск по уходу" }, { fullTime: false, channel: "parental", forecastFormed: true }],
  [{ s: "переведён в другой колледж", form: "очная", ais: "да" }, { ...full, channel: "not_graduate" }],
  [{ s: "не допущен к ГИА", form: "очная", ais: "нет" }, { ...full, channel: "not_graduate" }],
]; // prettier-ignore

/** Pages of a printed list: title, header, numbering, people, the header again, totals, signatures. */
function pages(columns: readonly Column[], year: number, rows: readonly Row[], titles: readonly string[]) {
  const people = exam.rows(columns, year, rows);
  const half = Math.floor(people.length / 2);
  const numbering = columns.map((_, index) => index + 1);
  return [
    ...titles.map((title) => [title]),
    headers(columns),
    numbering,
    ...people.slice(0, half),
    headers(columns),
    numbering,
    ...people.slice(half),
    [null, "ИТОГО", people.length],
    [null, "в т.ч. трудоустроено", 15],
    [],
    ["Ответственный за содействие трудоустройству ____________ /Подписантова П.П./"],
    ["исп. Исполнителев И.И., тел. 0-00-00"],
  ];
}

const sheets = [
  grid("2023", pages(COLUMNS_2023, 2023, ROWS_2023, ["Приложение 2", "Мониторинг занятости выпускников 2023 года", "по состоянию на 01.08.2025 г."])), // prettier-ignore
  grid("Выпуск 2024", pages(COLUMNS_2024, 2024, ROWS_2024, ["Сведения о трудоустройстве выпускников 2024 г. (на 15.08.2025)"]), { firstRow: 2, firstColumn: 1 }), // prettier-ignore
  grid("вып. 2025г", pages(COLUMNS_2025, 2025, ROWS_2025, ["", "База студентов-выпускников", ""])),
];

const HAS: Has = {
  cohorts: [2023, 2024, 2025],
};

const expected = expectedCells(exam.people, HAS);

test("every person is found, with year and channel", () => {
  expect(found(examine(workbook(...sheets), "2025-08-15"))).toEqual(described(exam.people));
});

test("the counts are those of the truth", () => {
  expect(countedCells(examine(workbook(...sheets), "2025-08-15"), expected.keys())).toEqual(expected);
});

test("and the same through a file, and with the sheets the other way round", async () => {
  const fromFile = await throughFile([...sheets].reverse(), { "2023": [[1, 0, 1, 18]] });
  expect(countedCells(examine(fromFile, "2025-08-15"), expected.keys())).toEqual(expected);
});
