/** What the command line says of the copies. */
import type { Trace, TraceKind } from "../engine/personal-traces";

const KIND_WORDS: Readonly<Record<TraceKind, string>> = {
  name: "ФИО выпускника",
  curator: "ФИО куратора",
  snils: "СНИЛС",
  phone: "телефон",
  id: "код записи",
  employer: "место работы",
  group: "учебная группа",
};

/** Messages of `--director` and `--public`. */
export const COPY_MESSAGES = {
  director: (path: string) => `Копия для директора (содержит персональные данные): ${path}`,
  site: (path: string) => `Копия для сайта: ${path}`,
  page: (path: string) => `Она же страницей для сайта и печати: ${path}`,
  notXlsx: (path: string) => `Копия записывается книгой Excel, а у «${path}» другое расширение. Укажите имя на .xlsx`,
  samePath: (path: string) => `Файл «${path}» назван дважды. Дайте книге, отчёту и копиям разные имена.`,
  exists: (path: string) =>
    `Файл «${path}» уже есть. Копия его не заменит, чтобы ничего не пропало: укажите другое имя или удалите файл.`,
  /** The data itself is not repeated: what is printed here may be forwarded. */
  foundPeople: (found: readonly Trace[]) =>
    `Копия для сайта не записана: в ней нашлись персональные данные (${[...new Set(found.map(({ kind }) => KIND_WORDS[kind]))].join(", ")}; всего: ${found.length}). Проверьте реквизиты на листе «Настройки КПЭ»; если лишнего в них нет, сообщите разработчикам.`,
  withSql: "С --sql отчёт и копии не записываются. Уберите --sql или --director и --public.",
} as const;
