/** Verdicts of indicators, in words: colour alone must not carry meaning (spec: reports F.2). */
export const VERDICTS = {
  met: "выполнено",
  missed: "не выполнено",
  preliminary: "предварительно",
  partly: (met: number, of: number) => `частично (${met} из ${of})`,
  noPlan: "план не задан",
  noData: "нет данных",
  notApplicable: "не применимо",
} as const;
