import { FILE_PROPERTIES } from "./files";
import type { Property } from "./property";
import { READER_PROPERTIES } from "./reader";

/** Everything that `npm run fuzz` tries. */
export const PROPERTIES: readonly Property[] = [...READER_PROPERTIES, ...FILE_PROPERTIES];
