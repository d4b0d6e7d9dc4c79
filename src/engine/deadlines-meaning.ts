/** What an item of the plan of work means now, in people or numbers, and where one acts on it (spec: calendar; rulings 27, 28, 54). */
import type { CalendarItem, PlanWindow } from "../plan/calendar-item";
import { indicatorOf, INDICATORS } from "../plan/plan";
import { graduationYear } from "../plan/wording";
import type { Calculation } from "./calculation";
import { cellOf, cellPlaces } from "./cells";
import type { Deadline } from "./deadlines";
import { cellNow, contingentAgainstControl, contingentOf, indicatorNow } from "./deadlines-numbers";
import { MEANING } from "./messages-deadlines";
import { VERDICTS } from "./messages-verdict";
import type { TargetedPerson } from "./results";
import { targetedList } from "./targeted";
import { verdictOf } from "./verdict";

/** What a window means and where it leads. */
export interface Meaning {
  readonly meaning: string | null;
  readonly leadsTo: Deadline["leadsTo"];
}

/** Meanings of one calculation; the list of targeted work is made once, when first asked for. */
export class Meanings {
  #targeted: readonly TargetedPerson[] | null = null;

  constructor(private readonly calculation: Calculation) {}

  /** The meaning of a window; `closed` when its last day has passed. */
  of(item: CalendarItem, window: PlanWindow, closed: boolean): Meaning {
    switch (item.id) {
      case "1.2":
      case "1.5":
      case "1.6":
        return { meaning: this.#answer(item), leadsTo: "settings" };
      case "2.1":
        return { meaning: this.#without("G2.1", MEANING.notInAis), leadsTo: "indicators" };
      case "2.6":
        return { meaning: this.#without("G2.2", MEANING.withoutTrack), leadsTo: "indicators" };
      case "2.7":
        return { meaning: this.#without("G2.3", MEANING.withoutForecast), leadsTo: "indicators" };
      case "2.8":
        return { meaning: this.#movement(), leadsTo: null };
      case "5.1":
        return { meaning: this.#riskList(window, closed), leadsTo: "risk" };
      case "5.4":
        return { meaning: MEANING.legalHelp(this.#listed().filter(({ measures }) => measures.includes("5.4")).length), leadsTo: "risk" }; // prettier-ignore
      case "5.5":
        return { meaning: this.#routing(), leadsTo: "risk" };
      case "6.1":
        return { meaning: window.cohort === null ? null : contingentAgainstControl(this.calculation, window.cohort), leadsTo: "settings" }; // prettier-ignore
      case "6.2":
        return { meaning: this.#known(), leadsTo: "risk" };
      case "6.3":
        return { meaning: this.#forecasts(), leadsTo: "risk" };
      case "7.1":
        return { meaning: this.#verdicts(), leadsTo: "indicators" };
      default:
        return item.feeds.length === 0
          ? { meaning: null, leadsTo: null }
          : { meaning: item.feeds.filter((id) => !id.startsWith("K")).map((id) => indicatorNow(this.calculation, id)).join("; "), leadsTo: "indicators" }; // prettier-ignore
    }
  }

  #listed(): readonly TargetedPerson[] {
    this.#targeted ??= targetedList(this.calculation);
    return this.#targeted;
  }

  #answer({ feeds }: CalendarItem): string | null {
    const [id] = feeds;
    if (id === undefined) return null;
    const value = this.calculation.registry.settings.checklist[id]?.value ?? null;
    const { number } = indicatorOf(id);
    return value === null ? MEANING.notAnswered(number) : value ? null : MEANING.answeredNo(number);
  }

  /** «в АИС нет 4 из 103 студентов; показатель 2.1 – …»: those of whom it is not known are not in it either. */
  #without(indicator: string, words: (count: number, of: number) => string): string {
    const cell = cellNow(this.calculation, indicator);
    const now = indicatorNow(this.calculation, indicator);
    const { numerator, denominator } = cell ?? { numerator: null, denominator: null };
    if (numerator === null || denominator === null || denominator === 0) return now;
    return `${words(denominator - numerator, denominator)}; ${now}`;
  }

  #movement(): string {
    const { facts, frame } = this.calculation;
    const year = frame.cohorts[2];
    const present = contingentOf(this.calculation, "c3").length;
    const left = facts.filter(({ graduate }) => graduate.cohort === year).length - present;
    return MEANING.movement(year, present, left);
  }

  /** Everybody on the list of targeted work, with those under risk among them (rulings 27); of c1 those back from service (28). */
  #riskList({ cohort, end }: PlanWindow, closed: boolean): string | null {
    if (cohort === null) return null;
    const members = new Set(contingentOf(this.calculation, cohort).map(({ graduate }) => graduate.id));
    const listed = this.#listed().filter(({ person }) => members.has(person));
    const back = listed.filter(({ groups }) => groups.includes(4)).length;
    return [
      MEANING.riskList(graduationYear(cohort, this.calculation.frame.startYear), closed ? null : end, listed.length),
      MEANING.atRisk(listed.filter(({ atRisk }) => atRisk === "yes").length),
      ...(cohort === "c1" ? [MEANING.backFromService(back)] : []),
    ].join(", ");
  }

  /** The plan of indicator 5.1 is 0, no obligation, so only the fact is told. */
  #routing(): string {
    const underRisk = this.calculation.facts.filter(({ risk }) => risk?.answer === "yes").length;
    const routed = cellNow(this.calculation, "G5.1")?.numerator ?? null;
    return [MEANING.underRisk(underRisk), ...(routed === null ? [] : [MEANING.routed(routed)])].join("; ");
  }

  #known(): string {
    const people = [...contingentOf(this.calculation, "c1"), ...contingentOf(this.calculation, "c2")];
    const [c1, c2] = this.calculation.frame.cohorts;
    const years = MEANING.years(c1, c2);
    const unknown = people.filter(({ counted }) => counted.code === null).length;
    return unknown === 0 ? MEANING.allKnown(people.length, years) : MEANING.nothingKnown(unknown, years);
  }

  #forecasts(): string {
    const people = contingentOf(this.calculation, "c3");
    const year = this.calculation.frame.cohorts[2];
    const missing = people.filter(({ graduate }) => graduate.forecast.code === null).length;
    const undecided = people.filter(({ graduate }) => graduate.forecast.code === "undecided").length;
    return [
      missing === 0 ? MEANING.forecastComplete(year) : MEANING.forecastMissing(missing, year),
      ...(undecided === 0 ? [] : [MEANING.undecided(undecided)]),
    ].join(", ");
  }

  #verdicts(): string {
    const cells = cellPlaces(this.calculation).map((place) => cellOf(this.calculation, place));
    const byIndicator = INDICATORS.map((record) => ({ record, own: cells.filter(({ indicator }) => indicator === record.id) }));
    const met = byIndicator.filter(({ record, own }) => verdictOf(record, own) === VERDICTS.met).length;
    const missed = byIndicator.filter(({ own }) => own.some(({ status }) => status === "missed")).length;
    return MEANING.verdicts(met, missed, byIndicator.length);
  } // prettier-ignore
}
