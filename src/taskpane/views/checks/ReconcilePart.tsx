import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Verification } from "../../../engine/reconcile-items";
import type { ResultCell } from "../../../engine/results";
import type { ViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { StatusMark } from "../../parts/StatusMark";
import { CauseLine } from "./CauseLine";
import { Disclosure } from "./Disclosure";
import { RECONCILE_TEXT as TEXT, VERIFICATION_WORDS } from "./messages-reconcile";
import { causeGroups, differences, notCompared, reconcileSummary, type FigureLine } from "./reconcile-view";

/** The sign that a comparison bears. */
const SIGNS: Readonly<Record<Verification["state"], ResultCell["status"]>> = {
  agrees: "met",
  differs: "missed",
  unclear: "no-data",
  "not-entered": "not-applicable",
};

const useStyles = makeStyles({
  signed: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  // The sign stands in the middle of the first line of its text.
  sign: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  item: { paddingBottom: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** «СПО-1»: whether the list of graduates agrees with the control figures, and who may stand behind a difference. */
export function ReconcilePart({ reckoning, actions }: Omit<ViewProps, "target">): React.JSX.Element {
  const layout = useLayout();
  const styles = useStyles();
  const { reconciliation, reportSheets } = reckoning;
  const { state, title } = reconcileSummary(reconciliation);
  const wrong = differences(reconciliation);
  const unclear = notCompared(reconciliation);
  const causes = causeGroups(reconciliation);
  const sheet = reportSheets.find(({ kind, exists }) => kind === "сверка" && exists);
  const isEntered = state !== "not-entered";
  return (
    <div className={layout.stack}>
      {isEntered ? (
        <div className={layout.section}>
          <Signed state={state}>
            <Subtitle2 as="h3" className={layout.heading}>
              {title}
            </Subtitle2>
          </Signed>
          {state !== "differs" && (
            <p className={layout.muted}>{TEXT.compared(reconciliation.figures.length - unclear.length)}</p>
          )}
        </div>
      ) : (
        <p className={layout.text}>{title}</p>
      )}
      {reconciliation.otherYears.length > 0 && (
        <p className={layout.muted}>{TEXT.otherYears(reconciliation.otherYears)}</p>
      )}
      <div className={layout.row}>
        <Button
          size="small"
          onClick={() => {
            actions.show("settings", { section: "control" });
          }}
        >
          {isEntered ? TEXT.change : TEXT.enter}
        </Button>
        {isEntered && sheet !== undefined && (
          <Button
            size="small"
            onClick={() => {
              actions.goTo({ sheet: sheet.name, address: "A1" });
            }}
          >
            {TEXT.toSheet(sheet.name)}
          </Button>
        )}
      </div>
      {wrong.length > 0 && (
        <section className={layout.section} aria-labelledby="checks-differences">
          <Subtitle2 as="h3" id="checks-differences" className={layout.heading}>
            {TEXT.differences}
          </Subtitle2>
          <Figures lines={wrong} />
        </section>
      )}
      {causes.length > 0 && (
        <section className={layout.section} aria-labelledby="checks-causes">
          <Subtitle2 as="h3" id="checks-causes" className={layout.heading}>
            {TEXT.causes}
          </Subtitle2>
          {causes.map(({ kind, title: causeTitle, causes: own }) => (
            <Disclosure key={kind} level={4} title={causeTitle} startsOpen={causes.length === 1}>
              <ShowMore items={own} listClassName={layout.list}>
                {(cause, index) => <CauseLine key={index} cause={cause} actions={actions} />}
              </ShowMore>
            </Disclosure>
          ))}
        </section>
      )}
      {unclear.length > 0 && (
        <Disclosure level={3} title={TEXT.couldNot(unclear.length)}>
          <Figures lines={unclear} />
        </Disclosure>
      )}
      {isEntered && (
        <section className={layout.section} aria-labelledby="checks-items">
          <Subtitle2 as="h3" id="checks-items" className={layout.heading}>
            {TEXT.items}
          </Subtitle2>
          <ul className={layout.list}>
            {reconciliation.items.map(({ item, year, state: itemState, what, words }) => (
              <li key={`${item}/${year}`} className={styles.item}>
                <Signed state={itemState}>
                  <span>
                    <span className={layout.spoken}>{`${VERIFICATION_WORDS[itemState]} `}</span>
                    {TEXT.item(item, what, words)}
                  </span>
                </Signed>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Signed(props: {
  readonly state: Verification["state"];
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.signed}>
      <span className={styles.sign}>
        <StatusMark status={SIGNS[props.state]} />
      </span>
      {props.children}
    </div>
  );
}

function Figures({ lines }: { readonly lines: readonly FigureLine[] }): React.JSX.Element {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={layout.list}>
      {lines.map(({ key, name, text }) => (
        <li key={key} className={styles.item}>
          <div className={styles.name}>{name}</div>
          <div>{text}</div>
        </li>
      ))}
    </ul>
  );
}
