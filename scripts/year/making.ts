/** The sample taken back to September, step by step. */
import type { Serial } from "../../src/registry/date";
import type { YearEdit, YearPlan } from "./edits";
import { LEAVERS, type Change, type YearPerson } from "./people";

/** Takes the sample back step by step. */
export class Making {
  /** Numbers of those who come only later. */
  readonly later = new Set<number>();
  private readonly people: Map<number, YearPerson>;
  private readonly edits: YearEdit[] = [];

  constructor(readonly june: readonly YearPerson[]) {
    this.people = new Map([...june, ...LEAVERS].map((person) => [person.number, person]));
  }

  /** The class as the sample has it. */
  of(cohort: number): readonly YearPerson[] {
    return this.june.filter((person) => person.cohort === cohort);
  }

  /** In September the person stood as `before`; from `on` as in the sample. */
  rewind(person: YearPerson, before: Change, on: Serial, kind: YearEdit["kind"]): void {
    const first = this.people.get(person.number) ?? person;
    const change: Change = Object.fromEntries(Object.entries(person).filter(([key]) => key in before));
    this.people.set(person.number, { ...first, ...before });
    this.edits.push({ on, number: person.number, kind, change });
  }

  /** A change of its own, on top of what came before it. */
  edit(number: number, on: Serial, kind: YearEdit["kind"], change: Change = {}): void {
    this.edits.push({ on, number, kind, change });
  }

  /** All of it. */
  plan(): YearPlan {
    return {
      people: [...this.people.values()],
      later: this.later,
      edits: [...this.edits].sort((a, b) => a.on - b.on),
    };
  }
}
