/** What «Настройки КПЭ» says to the officer beside the labels of its lines. */
export const SETTINGS_MESSAGES = {
  title: "Настройки КПЭ",
  about: [
    "Заполняются светло-жёлтые клетки. Изменения действуют со следующего пересчёта; лист можно править, как любой другой.",
    "Строки можно переставлять, а свои дописывать: при пересчёте ничего не пропадёт. Первый, скрытый столбец не удаляйте.",
  ],
  defaultIs: (word: string) => `По умолчанию: ${word}.`,
  validationTitle: "Настройки КПЭ",
  controlHead: (year: number) => `Выпуск ${year}`,
  controlLabel: (year: number, category: string) => `Выпуск ${year}, ${category}`,
  controlHelp: "Число выпускников по СПО-1, целое. Если не сверяете, оставьте клетку пустой.",
  meaningHelp: "Выберите значение из списка.",
  includeHelp: "да – читать лист, нет – не читать.",
  ownTitle: "Строки центра",
  ownNote: "Эти строки дописаны на лист; в расчёт они не входят и сохраняются как есть.",
} as const;
