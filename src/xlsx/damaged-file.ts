/** Thrown inside the room when bytes contradict their format; the reader turns it into a refusal. */
export class DamagedFileError extends Error {
  override readonly name = "DamagedFileError";
}
