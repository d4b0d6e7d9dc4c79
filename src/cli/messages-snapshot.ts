/** What the command line says about snapshots. */
import type { SavedSnapshot } from "../app/grow-history";
import { formatRu } from "../registry/date";

/** Messages of `--snapshot`. */
export const SNAPSHOT_MESSAGES = {
  wrongDate: (text: string): string =>
    `Дата среза «${text}» не разобрана. Нужен вид ГГГГ-ММ-ДД: --snapshot 2025-02-01; без даты – ближайшее 1-е число.`,
  withSql: "Параметры --snapshot и --sql вместе не используются: с --sql отчёт не записывается.",
  otherDate: "Срез сохраняется на свою дату: она и есть отчётная. Укажите --snapshot без --as-of.",
  saved: ({ snapshot, movement, correction }: SavedSnapshot): readonly string[] => [
    `Срез на ${formatRu(snapshot.date)} сохранён на листе «История КПЭ»: записей о людях – ${snapshot.people.length}.`,
    movement === null
      ? "Это первый срез: сравнивать пока не с чем."
      : `Движение с ${formatRu(movement.from)}: сменили занятость – ${movement.changedChannel.length}, вошли в группу риска – ${movement.enteredRisk.length}, вышли из неё – ${movement.leftRisk.length}, добавлены в контингент – ${movement.added.length}, выбыли – ${movement.removed.length}.`,
    ...(correction === null
      ? []
      : [`Это исправление прошлого: строк в разделе «Исправления» – ${correction.changes.length}, затронуто записей о людях – ${correction.people}.`]),
  ],
} as const; // prettier-ignore
