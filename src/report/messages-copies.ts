/** What the copies for the director and for the site say beyond the sheets they are made of. */

/** The copy for the director. */
export const DIRECTOR_MESSAGES = {
  /** Stands for a name in the heading: the list bears initials. */
  person: "Выпускник",
  mark: "ДСП. Содержит персональные данные.",
  secrecy: "Для служебного пользования. Содержит персональные данные. Не для размещения на сайте.",
  /** In place of words of health or of a criminal record in what the officer typed. */
  withheld: "сведения у ответственного ЦСТВ",
} as const;

/** The copy for the site. */
export const PUBLIC_MESSAGES = {
  sheetName: "Показатели ЦСТВ",
  pageTitle: (year: string): string => `Показатели ЦСТВ за ${year} учебный год`,
  /** In place of a figure that is not published. */
  hidden: "*",
  hiddenYears: (years: string): string => `${years}: *`,
  notesTitle: "Пояснения",
  legend: ({ leastGroup, leastHealthGroup, leastUnanimousGroup }: LegendLimits): string => {
    const limits = [
      ...(leastGroup > 1 ? [`в группе меньше ${leastGroup} чел.`] : []),
      ...(leastHealthGroup > leastGroup ? [`лиц с ОВЗ и призёров «Абилимпикс» меньше ${leastHealthGroup} чел.`] : []),
      ...(leastUnanimousGroup > 1
        ? [`доля равна 0 % или 100 % в группе меньше ${leastUnanimousGroup} чел.`]
        : []),
    ];
    const which = limits.length === 0 ? "" : ` (${limits.join("; ")})`;
    return `* – значение не публикуется, чтобы по нему нельзя было узнать сведения об отдельных людях${which}. Таким же знаком закрыты значения, из которых можно было бы вычислить скрытые.`;
  },
  scope: {
    narrow: "Показатель 1: заняты по полученной профессии, специальности – трудоустроенные, индивидуальные предприниматели, самозанятые, служащие по контракту.",
    middle: "Показатель 1: заняты трудоустроенные, индивидуальные предприниматели, самозанятые, служащие по контракту.",
    broad: "Показатель 1: заняты трудоустроенные, индивидуальные предприниматели, самозанятые, служащие по контракту и по призыву, продолжившие обучение, находящиеся в отпуске по уходу за ребёнком.",
  },
  contingent: (years: string): string => `Выпускников по годам выпуска: ${years}.`,
  contingentOf: (year: number, people: string): string => `${year} – ${people}`,
  noPlan: "«План не задан» – целевое значение доводится до профессиональной образовательной организации отдельно.",
  noData: "«Нет данных» – сведения для показателя не собирались.",
  notApplicable: "«Не применимо» – в категории нет выпускников.",
  preliminary: "«Предварительно» – значение соответствует плану, но может измениться, когда будут уточнены недостающие сведения.",
} as const; // prettier-ignore

interface LegendLimits {
  readonly leastGroup: number;
  readonly leastHealthGroup: number;
  readonly leastUnanimousGroup: number;
}
