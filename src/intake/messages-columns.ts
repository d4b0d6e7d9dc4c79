/** Words that stand for the values of a column of health data (spec: reports-and-privacy). */
export const HIDDEN_SAMPLES = { yes: "да", no: "нет", filled: "заполнено" } as const;
