/** A person's name as understood. */
export interface PersonName {
  /** «Фамилия Имя Отчество», capitals mended, maiden name dropped. */
  readonly display: string;
  /** Comparable form of the whole name; initials stay initials. */
  readonly key: string;
  /** Comparable form of the surname. */
  readonly surnameKey: string;
  /** Comparable form of name and patronymic, «иван иванович»; empty when not given. */
  readonly givenKey: string;
  /** Comparable maiden name from brackets, or null. */
  readonly maidenKey: string | null;
  /** Only initials instead of the given name. */
  readonly initialsOnly: boolean;
  /** From the patronymic; null when it does not say. */
  readonly sex: "male" | "female" | null;
}

/** Reads one ФИО cell; null when there is no name in it (workbooks D.4.8). */
export function readPersonName(text: string): PersonName | null {
  void text;
  return null;
}

/** The same from three columns. */
export function joinPersonName(surname: string, givenName: string, patronymic: string): PersonName | null {
  return readPersonName(`${surname} ${givenName} ${patronymic}`);
}
