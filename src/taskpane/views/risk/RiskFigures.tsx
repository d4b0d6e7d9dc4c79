import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Results, TargetedPerson } from "../../../engine/results";
import type { PaneActions } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { FIGURE_TEXT } from "./messages";
import type { RiskLists } from "./risk-rows";

type AtRisk = TargetedPerson["atRisk"];

/** A figure with what it means. */
interface Figure {
  readonly title: string;
  readonly count: number;
  readonly lines: readonly string[];
  /** Whom it can show in the list; null = the list itself. */
  readonly shows: AtRisk | null;
  readonly onList: number;
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  name: { fontWeight: tokens.fontWeightSemibold },
  show: { marginLeft: "auto" },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
}); // prettier-ignore

/**
 * What indicator 7 counts, what it may yet count, and the whole list: two
 * numbers of one name, told apart (rulings 27).
 */
export function RiskFigures(props: {
  readonly risk: Results["risk"];
  readonly lists: RiskLists;
  readonly actions: Pick<PaneActions, "show">;
  readonly onShow: (whom: AtRisk) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const { risk, lists, actions, onShow } = props;
  const unknownOffList = risk.unknown - onListOf(lists, "unknown");
  return (
    <div className={layout.section}>
      <dl className={styles.list}>
        {figuresOf(risk, lists).map(({ title, count, lines, shows, onList }) => (
          <div key={title}>
            <dt className={styles.title}>
              <span className={styles.number}>{count}</span> <span className={styles.name}>{title}</span>
              {shows !== null && onList > 0 && (
                <Button
                  size="small"
                  className={styles.show}
                  aria-label={FIGURE_TEXT.showWhat(title)}
                  onClick={() => {
                    onShow(shows);
                  }}
                >
                  {FIGURE_TEXT.show}
                </Button>
              )}
            </dt>
            {lines.map((line) => (
              <dd key={line} className={styles.meaning}>
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {unknownOffList > 0 && (
        <div className={layout.row}>
          <p className={layout.text}>{FIGURE_TEXT.unknownOffList(unknownOffList)}</p>
          <Button
            size="small"
            onClick={() => {
              actions.show("checks");
            }}
          >
            {FIGURE_TEXT.toChecks}
          </Button>
        </div>
      )}
    </div>
  );
}

function onListOf({ listed }: RiskLists, whom: AtRisk): number {
  return listed.filter(({ target }) => target.atRisk === whom).length;
}

function figuresOf(risk: Results["risk"], lists: RiskLists): readonly Figure[] {
  const [yes, unknown, waiting, no] = (["yes", "unknown", "waiting", "no"] as const).map((whom) =>
    onListOf(lists, whom),
  ) as [number, number, number, number];
  const { cannotWork } = lists;
  const atRiskCannotWork = cannotWork.filter(({ person }) => person.atRisk === "yes").length;
  const meant = (count: number, ...lines: readonly string[]): readonly string[] => (count === 0 ? [] : lines);
  return [
    {
      title: FIGURE_TEXT.yes.title,
      count: risk.atRisk,
      lines: [FIGURE_TEXT.yes.line, ...meant(atRiskCannotWork, FIGURE_TEXT.atRiskCannotWork(atRiskCannotWork))],
      shows: "yes",
      onList: yes,
    },
    {
      title: FIGURE_TEXT.unknown.title,
      count: risk.unknown,
      lines: meant(risk.unknown, FIGURE_TEXT.unknown.line),
      shows: "unknown",
      onList: unknown,
    },
    {
      title: FIGURE_TEXT.waiting.title,
      count: risk.waiting,
      lines: meant(risk.waiting, FIGURE_TEXT.waiting.line, FIGURE_TEXT.partOnList(waiting)),
      shows: "waiting",
      onList: waiting,
    },
    {
      title: FIGURE_TEXT.targeted.title,
      count: risk.targeted,
      lines: meant(risk.targeted, FIGURE_TEXT.targeted.line(yes, unknown, waiting, no)),
      shows: null,
      onList: risk.targeted,
    },
  ];
}
