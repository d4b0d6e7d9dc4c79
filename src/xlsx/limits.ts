/** How much of a file is taken on. Beyond these the reader refuses instead of running out of memory. */
export const LIMITS = {
  /** Declared size of all parts and of one part after unpacking, bytes. A sheet formatted whole, 30 columns, is 0.8 GB. */
  unpackedTotal: 2 * 1024 ** 3,
  unpackedPart: 1024 ** 3,
  /** The same for a part that is not a worksheet: it becomes one string, which cannot be longer. */
  textPart: 256 * 1024 ** 2,
  /** Rows down to the last filled one. */
  rows: 200_000,
  /** Cells of the rectangles from the first to the last filled cell, all sheets together. */
  cells: 5_000_000,
} as const;
