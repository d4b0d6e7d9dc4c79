/** What became of each file of the regional centre's folder, and what the files are to each other. */
import { normalise } from "../intake/normalise";
import type { IssueKind } from "./region-college";
import type { CollegeNumbers } from "./region";

/** A file: read into numbers, refused, or passed over because it is no college's workbook. Texts are Russian. */
export type RegionFile = {
  /** Path inside the folder. */
  readonly file: string;
} & (
  | {
      readonly state: "read";
      readonly numbers: CollegeNumbers;
      readonly issues: readonly IssueKind[];
      /** What the regional centre must know of the file. */
      readonly warnings: readonly string[];
    }
  | { readonly state: "refused" | "passed"; readonly message: string }
);

/** A file that was read. */
export type ReadFile = Extract<RegionFile, { readonly state: "read" }>;

/** The files that were read, by academic year, the earliest first. */
export function byAcademicYear(files: readonly RegionFile[]): readonly (readonly ReadFile[])[] {
  const years = new Map<number, ReadFile[]>();
  for (const file of files) {
    if (file.state !== "read") continue;
    const { startYear } = file.numbers;
    years.set(startYear, [...(years.get(startYear) ?? []), file]);
  }
  return [...years].sort(([a], [b]) => a - b).map(([, some]) => some);
}

/** The other files of the same college and year: a college's numbers would be counted twice. */
export function filesOfSameCollege(file: ReadFile, files: readonly RegionFile[]): readonly string[] {
  const same = ({ startYear, college }: CollegeNumbers): boolean =>
    startYear === file.numbers.startYear && normalise(college) === normalise(file.numbers.college);
  return files.flatMap((other) =>
    other.state === "read" && other !== file && same(other.numbers) ? [other.file] : [],
  );
}

/**
 * Remembers whom the files of a year hold, by ids that say nothing of anybody,
 * to tell files that hold the same people.
 */
export class SharedPeople {
  private readonly first = new Map<string, string>();

  /** Takes the people of a file; returns how many of them an earlier file of that year already had, by file. */
  add(file: string, startYear: number, ids: readonly string[]): ReadonlyMap<string, number> {
    const shared = new Map<string, number>();
    for (const id of ids) {
      const key = `${startYear}|${id}`;
      const owner = this.first.get(key);
      if (owner === undefined) this.first.set(key, file);
      else shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    return shared;
  }
}
