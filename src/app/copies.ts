/**
 * The copies that are handed on: a workbook for the director, a workbook and a
 * page for the college's site (plan item 7.1, spec: reports F.1). Pure; the
 * caller writes the file, and asks {@link foundPeople} before it hands it on.
 */
import { calculate } from "../engine/calculate";
import { prepare } from "../engine/calculation";
import { comparable, isIn, personalTraces, type Trace } from "../engine/personal-traces";
import type { Results } from "../engine/results";
import { leastGroup } from "../engine/suppression-table";
import type { Registry } from "../registry/registry";
import { directorCopy } from "../report/director-copy";
import { publicCopy } from "../report/public-copy";
import { publicPage } from "../report/public-page";
import { publicReport } from "../report/public-report";
import type { SheetModel } from "../report/sheet-model";
import type { Calculated } from "./calculate-workbook";

/** The copy for the site. */
export interface PublicCopies {
  readonly models: readonly SheetModel[];
  /** The same as a page of HTML. */
  readonly page: string;
}

/** The sheets of the director's workbook. */
export function forDirector({ models, results }: Calculated): readonly SheetModel[] {
  return directorCopy(models, results);
}

/** The sheet and the page for the site. */
export function forSite({ registry, results }: Pick<Calculated, "registry" | "results">): PublicCopies {
  return publicCopies(registry, results);
}

function publicCopies(registry: Registry, results: Results): PublicCopies {
  const report = publicReport(results, prepare(registry));
  return { models: [publicCopy(report)], page: publicPage(report) };
}

/**
 * Personal data of the registry in what is to be published: `texts` are all the
 * texts of a file or a page. What would stand there without a single graduate
 * (the plan's words, the college, its director) is nobody's datum.
 */
export function foundPeople(registry: Registry, texts: readonly string[]): readonly Trace[] {
  const nobody = { ...registry, graduates: [], referralsFromRiskList: new Map() };
  const { requisites, disclosure } = registry.settings;
  const own = comparable(
    [publicCopies(nobody, calculate(nobody)).page, ...Object.values(requisites).map(String)].join("\n"),
  );
  const searched = texts.map(comparable);
  return personalTraces(registry.graduates, leastGroup("all", disclosure)).filter(
    (trace) => searched.some((text) => isIn(trace, text)) && !isIn(trace, own),
  );
}
