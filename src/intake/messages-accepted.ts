/** The place of a finding about a whole row, as «Настройки КПЭ» keeps it. */
export const ACCEPTED_ROW = (row: number): string => `стр. ${row}`;
