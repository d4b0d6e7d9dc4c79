/** Everything that can be read in a file of ours, part by part: for the search for personal data. */
import { decodeEntities } from "./xml-text";
import { listZip, unpackEntry } from "./zip";

/**
 * Each part of the container twice: as it stands, with attributes, and with its
 * tags taken out, so that a name in two pieces of rich text is one name again.
 * The names of the parts are a text too.
 * @throws DamagedFileError when the bytes are no container.
 */
export function fileTexts(bytes: Uint8Array): readonly string[] {
  const entries = listZip(bytes);
  const parts = entries.flatMap((entry) => {
    const text = new TextDecoder().decode(unpackEntry(bytes, entry));
    return [decodeEntities(text), decodeEntities(text.replace(/<[^>]*>/g, ""))];
  });
  return [entries.map(({ name }) => name).join("\n"), ...parts];
}
