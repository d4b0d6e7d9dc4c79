/** The file library as the pane loads it on demand, in a chunk of its own. */
import type { CopyFiles } from "../app/open-copy";
import { fileTexts } from "./file-texts";
import { writeCopyFile } from "./write-copy-file";

/** Makes the files of copies and reads them again. */
export const COPY_FILES: CopyFiles = { make: writeCopyFile, texts: fileTexts };
