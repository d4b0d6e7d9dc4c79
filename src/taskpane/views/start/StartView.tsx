import { Button, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2 } from "@fluentui/react-components";
import type { Reckoning } from "../../../app/reckoning";
import { ruDay, TEXT } from "../../messages";
import type { PaneController } from "../../pane/pane-controller";
import type { Pane } from "../../pane/use-pane";
import { useLayout } from "../../parts/layout-styles";
import { Copies } from "./Copies";
import { foundIn, isEmptyWorkbook } from "./found";
import { START_TEXT } from "./messages";
import { plannedSheets } from "./sheet-groups";
import { Summary } from "./Summary";
import { WrittenNotice } from "./WrittenNotice";

/** What the parts of the view get. */
interface PartProps {
  readonly pane: Pane;
  readonly controller: PaneController;
  readonly reckoning: Reckoning;
}

/** «Начало»: what was found, the one button, what will be written, and what came of it. */
export function StartView({ pane, controller }: { readonly pane: Pane; readonly controller: PaneController }): React.JSX.Element {
  const { reckoning, activity } = pane.state;
  const layout = useLayout();
  if (reckoning === null) {
    return <p className={layout.muted}>{activity === null ? START_TEXT.notRead : START_TEXT.reading}</p>;
  }
  const parts = { pane, controller, reckoning };
  if (reckoning.unusable !== null) return <Unusable {...parts} />;
  return (
    <div className={layout.stack}>
      <WrittenNotice {...parts} />
      <FoundSection {...parts} />
      <MainButton {...parts} />
      <Summary {...parts} />
      <Copies {...parts} />
    </div>
  );
} // prettier-ignore

function FoundSection({ pane, reckoning }: PartProps): React.JSX.Element {
  const layout = useLayout();
  const { lines, notTaken } = foundIn(reckoning);
  const { academicYear, asOf } = reckoning.results;
  return (
    <section className={layout.section} aria-labelledby="start-found">
      <Subtitle2 as="h2" id="start-found" className={layout.heading}>
        {START_TEXT.found}
      </Subtitle2>
      <ul className={layout.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {notTaken.length > 0 && (
        <details>
          <summary>{START_TEXT.notTakenTitle(notTaken.length)}</summary>
          <ul className={layout.list}>
            {notTaken.map(({ sheet, why }) => (
              <li key={sheet}>{`«${sheet}» – ${why}`}</li>
            ))}
          </ul>
          <Button
            size="small"
            onClick={() => {
              pane.actions.show("checks", { filter: "sheets" });
            }}
          >
            {START_TEXT.chooseSheets}
          </Button>
        </details>
      )}
      <div className={layout.row}>
        <span>{START_TEXT.period(academicYear, ruDay(asOf))}</span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            pane.actions.show("settings", { section: "period" });
          }}
        >
          {START_TEXT.changePeriod}
        </Button>
      </div>
    </section>
  );
}

function MainButton({ pane, controller, reckoning }: PartProps): React.JSX.Element {
  const layout = useLayout();
  const { title, groups, refills } = plannedSheets(reckoning.reportSheets);
  return (
    <section className={layout.section}>
      <Button
        appearance="primary"
        size="large"
        className={layout.wide}
        autoFocus
        disabledFocusable={pane.state.activity !== null}
        onClick={controller.recalculate}
      >
        {TEXT.recalculate}
      </Button>
      <details className={layout.muted}>
        <summary>{title}</summary>
        <ul className={layout.list}>
          {groups.map((group) => (
            <li key={group.title}>{`${group.title}: ${group.names}`}</li>
          ))}
        </ul>
      </details>
      <p className={layout.muted}>
        {refills ? `${START_TEXT.untouched} ${START_TEXT.keepsNotes}` : START_TEXT.untouched}
      </p>
    </section>
  );
}

/** Nobody to count: what was looked at, and a way to begin. */
function Unusable({ pane, controller, reckoning }: PartProps): React.JSX.Element {
  const layout = useLayout();
  const { made, activity } = pane.state;
  const busy = activity !== null;
  return (
    <div className={layout.stack}>
      {made.length > 0 ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{START_TEXT.ownSheetsMade(made.map((name) => `«${name}»`).join(", "))}</MessageBarBody>
        </MessageBar>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{reckoning.unusable?.what}</MessageBarTitle>
            <span className={layout.line}>{reckoning.unusable?.advice}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" className={layout.wide} disabledFocusable={busy} onClick={controller.look}>
        {START_TEXT.readAgain}
      </Button>
      {made.length === 0 && isEmptyWorkbook(reckoning) && (
        <section className={layout.section}>
          <Button className={layout.wide} disabledFocusable={busy} onClick={controller.makeOwnSheets}>
            {START_TEXT.ownSheets}
          </Button>
          <p className={layout.muted}>{START_TEXT.ownSheetsHelp}</p>
        </section>
      )}
      <FoundSection pane={pane} controller={controller} reckoning={reckoning} />
    </div>
  );
}
