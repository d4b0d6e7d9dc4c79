/** Everything the command line says. */
export const MESSAGES = {
  usage: [
    "Расчёт показателей ЦСТВ по книге Excel.",
    "",
    "  npm run kpi -- КНИГА.xlsx [-o ОТЧЁТ.xlsx] [--json ФАЙЛ] [--year 2024-2025] [--as-of 2025-06-01]",
    "",
    "  -o, --output  куда записать отчёт; без него – рядом с книгой, «ИМЯ – КПЭ.xlsx»",
    "  --json        записать результаты расчёта в файл JSON",
    "  --year        учебный год, например 2024-2025",
    "  --as-of       отчётная дата, ГГГГ-ММ-ДД",
    "  -h, --help    эта справка",
    "",
    "Исходная книга только читается, в неё ничего не записывается.",
  ].join("\n"),
  noInput: "Не указана книга Excel. Пример: npm run kpi -- assets/sample.xlsx",
  severalInputs: (rest: readonly string[]) =>
    `Указано несколько книг (лишнее: ${rest.join(", ")}). Укажите одну; имя с пробелами возьмите в кавычки.`,
  unknownOption: (option: string) =>
    option === ""
      ? "Параметры команды не разобраны. Справка: npm run kpi -- --help"
      : `Параметр ${option} неизвестен или указан без значения. Справка: npm run kpi -- --help`,
  wrongYear: (text: string) => `Учебный год «${text}» не разобран. Нужны два года подряд: --year 2024-2025`,
  wrongDate: (text: string) => `Отчётная дата «${text}» не разобрана. Нужен вид ГГГГ-ММ-ДД: --as-of 2025-06-01`,
  emptyPath: "Имя файла не может быть пустым.",
  notFound: (path: string) => `Файл «${path}» не найден. Проверьте имя и папку.`,
  isFolder: (path: string) => `«${path}» – папка, а нужна книга Excel.`,
  notReadable: (path: string) => `Файл «${path}» не удалось прочитать: нет доступа или он занят другой программой.`,
  notWritable: (path: string) =>
    `Файл «${path}» не удалось записать: он открыт в другой программе, папки нет или в неё нельзя писать. Закройте файл или укажите другое имя: -o ОТЧЁТ.xlsx`,
  outputIsInput: "Отчёт нельзя записать поверх исходной книги. Укажите другое имя: -o ОТЧЁТ.xlsx",
  outputIsForeign: (path: string) =>
    `Файл «${path}» уже есть, и это не отчёт этой программы. Чтобы ничего не пропало, он не изменён. Укажите другое имя: -o ОТЧЁТ.xlsx`,
  settingsFrom: {
    source: "Настройки взяты с листа «Настройки КПЭ» исходной книги.",
    report: "Настройки взяты с листа «Настройки КПЭ» прежнего отчёта.",
    none: "Листа «Настройки КПЭ» ещё нет: взяты значения по умолчанию. Заполните его в отчёте и повторите расчёт.",
  },
  heading: (year: string, asOf: string) => `Показатели ЦСТВ за ${year} учебный год, по состоянию на ${asOf}`,
  atRisk: (atRisk: number, unknown: number, waiting: number, targeted: number) =>
    `Под риском нетрудоустройства (показатель 7): ${atRisk}; сведений нет: ${unknown}; ожидание: ${waiting}; всего на адресной работе: ${targeted}`,
  issues: (errors: number, warnings: number, infos: number) =>
    errors + warnings + infos === 0
      ? "Замечаний к данным нет."
      : `Замечания к данным: ошибок – ${errors}, предупреждений – ${warnings}, пояснений – ${infos}`,
  report: (path: string) => `Отчёт: ${path}`,
  json: (path: string) => `Результаты JSON: ${path}`,
  forecastNote: "* прогноз: выпуск ещё не состоялся на отчётную дату",
  unexpected: (detail: string) =>
    `Расчёт остановлен из-за ошибки программы; исходная книга не изменена. Сообщите разработчикам: ${detail}`,
} as const;
