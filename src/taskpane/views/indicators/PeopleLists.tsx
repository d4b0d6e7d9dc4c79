import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellDetail, FillIn } from "../../../engine/cell-detail";
import type { NotCounted } from "../../../engine/people-behind";
import type { ResultPerson, Results } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import type { PaneActions } from "../../pane/view-props";
import { Fold } from "../../parts/Fold";
import { useLayout } from "../../parts/layout-styles";
import { PersonLine } from "../../parts/PersonLine";
import { ShowMore } from "../../parts/ShowMore";
import { byReason } from "./by-reason";
import { capitalised } from "./figures";
import { INDICATORS_TEXT as TEXT } from "./messages";

/** Lists up to this length need no folding away. */
const SHORT_LIST = 10;

const useStyles = makeStyles({
  fillIns: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    marginBottom: tokens.spacingVerticalM,
    rowGap: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: "inherit" },
  inner: { paddingLeft: tokens.spacingHorizontalM },
});

type GoTo = Pick<PaneActions, "goTo">;

/** One person with what is said beside the name. */
interface Line {
  readonly person: ResultPerson;
  readonly detail: string;
}

/**
 * The people behind a cell: first those for whom filling a cell may change the
 * number, then, without them, those who are certainly not in the numerator and
 * those of whom nothing is known, and all the counted. Where less is better
 * («≤»), the counted are the ones to work with and come before the missing.
 */
export function PeopleLists(props: {
  readonly record: IndicatorRecord;
  readonly detail: CellDetail;
  readonly results: Results;
  readonly actions: GoTo;
}): React.JSX.Element {
  const { record, detail, results, actions } = props;
  const people = new Map(results.people.map((person) => [person.id, person]));
  const find = (id: string, text: string): readonly Line[] => {
    const person = people.get(id);
    return person === undefined ? [] : [{ person, detail: text }];
  };
  const toFill = new Set(detail.fillIns.flatMap((fillIn) => fillIn.people));
  const unknown = detail.unknown.filter(({ person }) => !toFill.has(person));
  const missing = detail.missing.filter(({ person }) => !toFill.has(person));
  const lessIsBetter = record.comparator === "<=";
  const why = new Map(results.targeted.map(({ person, explanation }) => [person, explanation]));
  const counted = detail.counted.flatMap((id) => {
    const explanation = record.id === "K7" ? (why.get(id) ?? "") : (people.get(id)?.employer ?? "");
    return find(id, explanation);
  });
  const ofPeople = record.measure.kind === "people-count";
  const missingList = missing.length > 0 && (
    <Fold level={5} key="missing" title={TEXT.withCount(TEXT.missing, missing.length)} open={!lessIsBetter}>
      <Reasons people={missing} find={find} actions={actions} />
    </Fold>
  );
  const countedList = counted.length > 0 && (
    <Fold
      level={5}
      key="counted"
      title={TEXT.withCount(ofPeople ? TEXT.counted : TEXT.countedInNumerator, counted.length)}
      open={lessIsBetter || ofPeople}
    >
      <Lines lines={counted} actions={actions} />
    </Fold>
  );
  const unknownList = unknown.length > 0 && (
    <Fold
      level={5}
      key="unknown"
      title={TEXT.withCount(toFill.size > 0 ? TEXT.unknownRest : TEXT.unknownPeople, unknown.length)}
      open={unknown.length <= SHORT_LIST}
    >
      <Reasons people={unknown} find={find} actions={actions} />
    </Fold>
  );
  return (
    <>
      {detail.fillIns.length > 0 && <FillIns fillIns={detail.fillIns} find={find} actions={actions} />}
      {lessIsBetter ? [countedList, unknownList, missingList] : [missingList, unknownList, countedList]}
    </>
  );
}

/** Empty cells first of all: the one thing that can be mended at once. */
function FillIns(props: {
  readonly fillIns: readonly FillIn[];
  readonly find: (id: string, text: string) => readonly Line[];
  readonly actions: GoTo;
}): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <section className={`${layout.section} ${styles.fillIns}`}>
      <h5 className={styles.heading}>{TEXT.fillIns}</h5>
      {props.fillIns.map(({ people, text }) => (
        <div key={text}>
          <p className={layout.text}>{text}</p>
          <Lines lines={people.flatMap((id) => props.find(id, ""))} actions={props.actions} />
        </div>
      ))}
    </section>
  );
}

/** A short list with the reason beside each name; a long one under its reasons. */
function Reasons(props: {
  readonly people: readonly NotCounted[];
  readonly find: (id: string, text: string) => readonly Line[];
  readonly actions: GoTo;
}): React.JSX.Element {
  const { people, find, actions } = props;
  const styles = useStyles();
  const { groups, others } = people.length <= SHORT_LIST ? { groups: [], others: people } : byReason(people);
  return (
    <>
      {groups.map(({ reason, people: ids }) => (
        <div key={reason} className={styles.inner}>
          <Fold title={TEXT.withCount(capitalised(reason), ids.length)} open={false}>
            <Lines lines={ids.flatMap((id) => find(id, ""))} actions={actions} />
          </Fold>
        </div>
      ))}
      {others.length > 0 && (
        <Lines lines={others.flatMap(({ person, reason }) => find(person, reason))} actions={actions} />
      )}
    </>
  );
}

function Lines({ lines, actions }: { readonly lines: readonly Line[]; readonly actions: GoTo }): React.JSX.Element {
  const layout = useLayout();
  return (
    <ShowMore items={lines} listClassName={layout.list}>
      {({ person, detail }) => <PersonLine key={person.id} person={person} detail={detail} actions={actions} />}
    </ShowMore>
  );
}
