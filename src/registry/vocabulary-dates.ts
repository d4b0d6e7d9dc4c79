/** Words of dates as people type them (spec: workbooks D.4.5). */

/** Beginnings of the months' names, January first; any ending may follow. */
export const MONTH_STEMS: readonly string[] = [
  "январ", "феврал", "март", "апрел", "ма[йяе]", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
]; // prettier-ignore

/** Short forms, January first; a whole word, with or without a dot. */
export const MONTH_ABBREVIATIONS: readonly string[] = [
  "янв", "фев|февр", "мар|мрт", "апр", "май", "июн", "июл", "авг", "сен|сент", "окт", "ноя|нояб", "дек",
]; // prettier-ignore

/** Seasons; they are no dates, but must not be taken for words of a channel either. */
export const SEASONS: readonly string[] = ["весн[аеуоы]й?", "осен[ьи]ю?", "лет[ао]м?", "зим[аеуоы]й?"];
