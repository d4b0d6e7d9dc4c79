import { isEmptyNote, type NoteCell } from "./read-officer-rows";

/** The notes of two rows about the same thing as one row; null when they contradict each other anywhere. */
export function joinNotes(a: readonly NoteCell[], b: readonly NoteCell[]): readonly NoteCell[] | null {
  const notes: NoteCell[] = [];
  for (const [index, cell] of a.entries()) {
    const other = b[index];
    if (other === undefined || isEmptyNote(other) || other.value === cell.value) notes.push(cell);
    else if (isEmptyNote(cell)) notes.push(other);
    else return null;
  }
  return notes;
}
