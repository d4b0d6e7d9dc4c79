/** Name of the calendar file in the officer's «Загрузки»; `year` is «2024-2025». */
export const CALENDAR_FILE_NAME = (year: string): string => `Сроки плана работы ${year}.ics`;
