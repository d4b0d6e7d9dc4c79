/**
 * Which cells of a public table are hidden (spec: reports F.1). Two steps:
 *
 * 1. a cell is hidden when its group is small, or when everybody or nobody of a
 *    rather small group counts (0 % and 100 % say it of each of them);
 * 2. further cells are hidden until nothing that stays in the table gives a
 *    hidden number away.
 *
 * The second step does not list the ways in which cells hang together
 * (category ⊂ everybody, indicator 2 ⊂ indicator 1, …). It looks for another
 * world: two people of one year who change places in everything that is counted
 * of them, or one person of whom something else holds. When the published cells
 * are the same in that world and the hidden number is not, the number cannot be
 * derived from them, whatever else the reader knows of the groups' sizes.
 */

/** What is known of a person in a cell: counts, does not count, not known. */
export type CellAnswer = "yes" | "no" | "unknown";

/** A cell of the table. */
export interface TableCell {
  /** People of the denominator; null for a plain number, whose group is everybody. */
  readonly size: number | null;
  readonly numerator: number;
  /** A smaller group is hidden; 0 = none is. */
  readonly leastGroup: number;
  /** A smaller group of which all or none count is hidden. */
  readonly leastUnanimous: number;
}

/** A person as the table sees them; both lists are as long as the cells. */
export interface TablePerson {
  /** People change places only within a year. */
  readonly year: number;
  /** In the cell's denominator. Fixed: who belongs to a group may be known to the reader. */
  readonly member: readonly boolean[];
  /** What would count in the cell if they were in its group. */
  readonly answers: readonly CellAnswer[];
}

/** The whole table. */
export interface PublicTable {
  readonly cells: readonly TableCell[];
  readonly people: readonly TablePerson[];
  /** Further answers that somebody may truly have, though nobody in the table has. */
  readonly possible: readonly (readonly CellAnswer[])[];
}

/** What is hidden, as indexes of {@link PublicTable.cells}. */
export interface Suppression {
  /** Hidden for their own sake. */
  readonly small: ReadonlySet<number>;
  /** `small` and what would give them away. */
  readonly hidden: ReadonlySet<number>;
}

/** Whether a cell must be hidden for its own sake. An empty group is nobody's. */
export function isSmall({ size, numerator, leastGroup, leastUnanimous }: TableCell): boolean {
  if (size === null || size === 0) return false;
  return size < leastGroup || ((numerator === 0 || numerator === size) && size < leastUnanimous);
}

/** Decides what is hidden. Pure; the same table gives the same answer. */
export function suppress(table: PublicTable): Suppression {
  const small = new Set(table.cells.flatMap((cell, index) => (isSmall(cell) ? [index] : [])));
  const hidden = new Set(small);
  const moves = movesOf(table, [...small]);
  for (const cell of small) {
    // No other world is known: then nothing is published beside it.
    const betrayers = cheapest(table, moves, cell, hidden) ?? table.cells.keys();
    for (const betrayer of betrayers) hidden.add(betrayer);
  }
  return { small, hidden };
}

/** How each cell looks in another world: the cells that are not as they were, and those whose numerator differs. */
interface Move {
  readonly seen: readonly number[];
  readonly counted: ReadonlySet<number>;
}

/** Of the worlds in which the cell's number differs, the published cells that betray the one with the fewest people in them. */
function cheapest(
  { cells, people }: PublicTable,
  moves: readonly Move[],
  cell: number,
  hidden: ReadonlySet<number>,
): readonly number[] | null {
  let best: { readonly betrayers: readonly number[]; readonly cost: number } | null = null;
  for (const { seen, counted } of moves) {
    if (!counted.has(cell)) continue;
    const betrayers = seen.filter((index) => !hidden.has(index));
    const cost = betrayers.reduce((sum, index) => sum + (cells[index]?.size ?? people.length) + 1, 0);
    if (best === null || cost < best.cost) best = { betrayers, cost };
    if (cost === 0) break;
  }
  return best === null ? null : best.betrayers;
}

/**
 * Every other world that differs in one or two people and in one of these
 * cells; alike people are tried once, worlds that look alike are kept once.
 */
function movesOf({ people, possible }: PublicTable, wanted: readonly number[]): readonly Move[] {
  const years = new Map<number, Map<string, TablePerson>>();
  for (const person of people) {
    const alike = years.get(person.year) ?? new Map<string, TablePerson>();
    years.set(person.year, alike.set(JSON.stringify([person.member, person.answers]), person));
  }
  const moves = new Map<string, Move>();
  const keep = (before: readonly CellAnswer[], after: readonly CellAnswer[], tells: Telling): void => {
    if (!wanted.some((cell) => before[cell] !== after[cell] && tells(cell))) return;
    const move = moveWhere(before, after, tells);
    moves.set(`${move.seen.join()};${[...move.counted].join()}`, move);
  };
  for (const alike of years.values()) {
    const kinds = [...alike.values()];
    const answers = [...kinds.map((kind) => kind.answers), ...possible];
    kinds.forEach((kind, index) => {
      // Two people change places: only cells that hold one of them and not the other can tell.
      for (const other of kinds.slice(index + 1)) {
        keep(kind.answers, other.answers, (cell) => kind.member[cell] !== other.member[cell]);
      }
      // Other answers hold of one person: every cell that holds them can tell.
      for (const others of answers) keep(kind.answers, others, (cell) => kind.member[cell] === true);
    });
  }
  return [...moves.values()];
}

/** Whether a cell could show that something is different. */
type Telling = (cell: number) => boolean;

function moveWhere(before: readonly CellAnswer[], after: readonly CellAnswer[], tells: Telling): Move {
  const seen: number[] = [];
  const counted = new Set<number>();
  before.forEach((answer, cell) => {
    if (answer === after[cell] || !tells(cell)) return;
    seen.push(cell);
    if (answer === "yes" || after[cell] === "yes") counted.add(cell);
  });
  return { seen, counted };
}
