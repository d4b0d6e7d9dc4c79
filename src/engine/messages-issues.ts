/** What the engine has to tell about single people, for «Проверка данных». No names, no health words. */
import type { Severity } from "../registry/issue";

interface Text {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
}

/** Issues by name; codes are stable. */
export const ENGINE_ISSUES = {
  serviceWithoutDates: (months: number): Text => ({
    code: "service-without-dates",
    severity: "info",
    text: `Служба по призыву без дат, а после выпуска прошло больше ${months} мес.: человек учтён как служащий. Уточните дату окончания службы.`,
  }),
  employerToCheck: (contract: string): Text => ({
    code: "employer-to-check",
    severity: "warning",
    text: `Место работы похоже на предприятие договора (${contract}), но не совпадает с ним: в показатель не вошёл. Напишите названия одинаково или отметьте «трудоустроен по договору».`,
  }),
  contractWithoutEmployer: (contract: string): Text => ({
    code: "contract-employer-missing",
    severity: "warning",
    text: `Трудоустроен, есть договор (${contract}), но не хватает предприятия договора или места работы: в показатель не вошёл. Впишите недостающее.`,
  }),
  noForecastSource: (year: number): Text => ({
    code: "no-forecast-source",
    severity: "warning",
    text: `Выпуск ${year} до выпуска считается по прогнозу, а столбца с прогнозом, карьерным треком или статусом в листе нет: показатели этого года – «нет данных».`,
  }),
} as const;

/** The contracts of indicators 3 and 4. */
export const CONTRACT_NAMES = { dual: "дуальное обучение", target: "целевое обучение" } as const;
