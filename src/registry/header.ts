/** Header dictionaries: what the columns of a sheet may be called (spec: workbooks D.3, D.5, rulings 19). */

/**
 * Headers of one field. A header is written as an officer types it; words may
 * stand in any order and among others, `*` ends a word of any ending:
 * «дат* прием*» is found in «Дата приёма на работу». Words joined by `_` stand
 * side by side: «по_специальност*» is not found in «Специальность по диплому».
 */
export interface HeaderRecord<F extends string> {
  /** Null: such a column is no field, and must not be taken for one it resembles («ФИО родителя»). */
  readonly field: F | null;
  /** Found anywhere in a header; the longest that matches wins. */
  readonly headers: readonly string[];
  /** Only as the whole header (or the whole header joined with its parent): short traps like «ДО». */
  readonly whole?: readonly string[];
  /** Like `headers`, but taken only when no other column gives the field («Примечание»). */
  readonly weak?: readonly string[];
  /**
   * A parent header turns the columns under it into this field, whatever they
   * say by themselves: «Прогноз» over «Статус занятости», «Договор ЦО» over
   * «Организация-работодатель». Others take a column only when they use as much
   * of its own header as it says alone. So it is for all records without a field.
   */
  readonly overrules?: boolean;
}

/** All headers of a kind of sheet (rulings 19). */
export type HeaderDictionary<F extends string> = readonly HeaderRecord<F>[];
