import { Subtitle2 } from "@fluentui/react-components";
import type { MovementView, NamedPerson } from "../../../engine/movement";
import { formatRu } from "../../../registry/date";
import type { PlanViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { PersonLine } from "../../parts/PersonLine";
import { ShowMore } from "../../parts/ShowMore";
import { MOVES, YEAR_TEXT } from "./messages";
import { finderOf, standingWords, type FindPerson } from "./named-people";
import { usePlanStyles } from "./plan-styles";

/** «Движение с …»: who changed, came and went since the last snapshot, by name. */
export function MovementSection({ reckoning, actions }: Pick<PlanViewProps, "reckoning" | "actions">): React.JSX.Element {
  const layout = useLayout();
  const { movement, results } = reckoning;
  const find = finderOf(results);
  return (
    <section className={layout.section} aria-labelledby="plan-movement">
      <Subtitle2 as="h3" id="plan-movement" className={layout.heading}>
        {movement === null ? YEAR_TEXT.movementTitle : YEAR_TEXT.movement(formatRu(movement.from))}
      </Subtitle2>
      <p className={layout.muted}>
        {movement === null
          ? YEAR_TEXT.noMovement
          : YEAR_TEXT.movementHelp(formatRu(movement.from), formatRu(movement.to))}
      </p>
      {movement !== null &&
        MOVES.map(({ kind, title }) => (
          <Moves key={kind} title={title} people={movement[kind]} kind={kind} find={find} actions={actions} />
        ))}
    </section>
  );
} // prettier-ignore

type Kind = Exclude<keyof MovementView, "from" | "to">;

function Moves(props: {
  readonly title: string;
  readonly kind: Kind;
  readonly people: readonly NamedPerson[];
  readonly find: FindPerson;
  readonly actions: PlanViewProps["actions"];
}): React.JSX.Element {
  const { title, kind, people, find, actions } = props;
  const layout = useLayout();
  const styles = usePlanStyles();
  const heading = YEAR_TEXT.move(title, people.length);
  if (people.length === 0) return <p className={layout.text}>{heading}</p>;
  return (
    <details>
      <summary className={styles.summary}>{heading}</summary>
      <ShowMore items={people} listClassName={layout.list}>
        {(named) => {
          const key = `${named.cohort}/${named.id}`;
          const person = find(named);
          const detail = `${YEAR_TEXT.cohort(named.cohort)}, ${moveWords(kind, named)}`;
          if (person !== null) return <PersonLine key={key} person={person} actions={actions} detail={detail} />;
          return (
            <li key={key} className={styles.row}>
              <bdi>{YEAR_TEXT.gone(named.id)}</bdi>
              <div className={`${layout.muted} ${layout.small}`}>{detail}</div>
            </li>
          );
        }}
      </ShowMore>
    </details>
  );
}

/** What happened to one person; of who only changed their risk, what they do now. */
function moveWords(kind: Kind, { before, after }: NamedPerson): string {
  const [was, is] = [before && standingWords(before), after && standingWords(after)];
  if (was === null || is === null || was === is || kind === "added" || kind === "removed") return is ?? was ?? "";
  return YEAR_TEXT.change(was, is);
}
