/** Everything the command line says of a folder of workbooks. */
export const REGION_CLI = {
  noWorkbooks: (folder: string): string =>
    `В папке «${folder}» и вложенных папках нет ни одного файла. Положите в неё книги колледжей или укажите другую папку.`,
  folderUnreadable: (folder: string): string => `Папку «${folder}» не удалось прочитать: нет доступа.`,
  onlyForOne: (option: string): string =>
    `Параметр ${option} – для одной книги, а указана папка. Для папки: npm run kpi -- ПАПКА -o РЕГИОН.xlsx`,
  outputIsForeign: (path: string): string =>
    `Файл «${path}» уже есть, и это не сводный отчёт по региону этой программы. Чтобы ничего не пропало, он не изменён. Укажите другое имя: -o РЕГИОН.xlsx`,
  outputIsFolder: (path: string): string => `«${path}» – папка, а нужно имя файла: -o РЕГИОН.xlsx`,
  interrupted: "Остановлено по Вашей команде. Сводный отчёт не записан, прежний (если он был) не изменён.",
  counting: (count: number): string => `Книги региона, файлов: ${count}`,
  progress: (done: number, total: number, file: string, state: string): string => `${done} из ${total}: ${file} – ${state}`, // prettier-ignore
  bar: (percent: number, done: number, total: number): string => `${percent} %  ${done} из ${total}`,
  left: (time: string): string => `осталось ${time}`,
  heading: (read: number, refused: number, passed: number): string =>
    `Регион: прочитано книг – ${read}, не прочитано – ${refused}, пропущено (не книги колледжей) – ${passed}`,
  year: (year: string, colleges: number, people: string): string => `${year} учебный год: книг – ${colleges}, в контингенте – ${people} чел.`, // prettier-ignore
  verdicts: (met: number, missed: number, other: number): string =>
    `  значений показателей по региону: выполнено – ${met}, не выполнено – ${missed}, без вердикта – ${other}`,
  refused: (file: string, message: string): string => `Не прочитан ${file}: ${message}`,
  report: (path: string): string => `Отчёт по региону: ${path}`,
  nothingRead: (path: string): string =>
    `Ни одна книга папки не подошла. Причины – на листе «Проблемы» файла «${path}»:`,
} as const;
