/** One calculation in progress: facts, their columns and predicates, shared by all cells. */
import { EVENT_FIELDS, PERSON_FIELDS, type EventField, type PersonField } from "../plan/fields";
import type { Category, RelativeCohort } from "../plan/indicator";
import { is } from "../plan/predicate";
import type { Registry } from "../registry/registry";
import { intersection, setOf, type Bitset } from "./bitset";
import { columnsOf } from "./columns";
import { contractCheck, type ContractCheck } from "./contract-employment";
import { Evaluator } from "./evaluate";
import { eventFactsOf, type EventFacts } from "./event-facts";
import { factsOf, type PersonFacts } from "./facts";
import { sourcesOf, type CohortSources } from "./sources";
import { yearFrame, type YearFrame } from "./year-frame";

/** What every cell is counted from. */
export interface Calculation {
  readonly registry: Registry;
  readonly frame: YearFrame;
  readonly facts: readonly PersonFacts[];
  /** The check of contracts that the facts were made with. */
  readonly worksByContract: ContractCheck;
  readonly people: Evaluator<PersonField>;
  /** People of each cohort who are in the contingent. */
  readonly contingent: Readonly<Record<RelativeCohort, Bitset>>;
  readonly sources: CohortSources;
  readonly eventFacts: readonly EventFacts[];
  readonly events: Evaluator<EventField>;
}

/** Makes the facts and columns of a registry. */
export function prepare(registry: Registry): Calculation {
  const frame = yearFrame(registry.period);
  const worksByContract = contractCheck();
  const facts = factsOf(registry, frame, worksByContract);
  const eventFacts = eventFactsOf(registry.events, frame);
  const members = (cohort: RelativeCohort): Bitset =>
    setOf(facts.length, (index) => facts[index]?.contingent === cohort);
  return {
    registry,
    frame,
    facts,
    worksByContract,
    people: new Evaluator(
      columnsOf(
        PERSON_FIELDS,
        facts.map(({ values }) => values),
      ),
    ),
    contingent: { c1: members("c1"), c2: members("c2"), c3: members("c3") },
    sources: sourcesOf(registry, frame),
    eventFacts,
    events: new Evaluator(
      columnsOf(
        EVENT_FIELDS,
        eventFacts.map(({ values }) => values),
      ),
    ),
  };
}

/** Fields that put somebody into a category; only `true` does (rulings 5). */
const CATEGORY_PREDICATES = {
  disability: is<PersonField>("disability", true),
  abilympics: is<PersonField>("abilympics", true),
  professionalitet: is<PersonField>("professionalitet", true),
} satisfies Record<Exclude<Category, "all">, unknown>;

/** The contingent of a cohort within a category. */
export function membersOfCategory(calculation: Calculation, cohort: RelativeCohort, category: Category): Bitset {
  const everybody = calculation.contingent[cohort];
  if (category === "all") return everybody;
  return intersection(everybody, calculation.people.truthOf(CATEGORY_PREDICATES[category]).certain);
}
