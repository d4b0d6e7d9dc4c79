import { FluentProvider, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { WorkbookPort } from "../app/port";
import { announcement } from "./pane/announcement";
import { Notices } from "./pane/Notices";
import type { PaneController } from "./pane/pane-controller";
import { usePane } from "./pane/use-pane";
import { useWaiting, type WaitingSignal } from "./pane/waiting";
import { ViewFrame } from "./pane/ViewFrame";
import { ViewTabs } from "./pane/ViewTabs";
import { TEXT } from "./messages";
import { PaneMemory } from "./parts/kept";
import { useLayout } from "./parts/layout-styles";
import { useTheme, type OfficeDarkness } from "./theme";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Office draws its own menu over the upper right corner (34 × 32 px on a Mac).
  header: {
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the pane needs of Excel and of the use cases. */
export interface AppProps {
  readonly controller: PaneController;
  readonly port: WorkbookPort;
  readonly officeDarkness: OfficeDarkness;
  readonly waitingSignal: WaitingSignal;
}

/** The pane: head, tabs, what is going on, one view, foot; and a voice for screen readers. */
export function App({ controller, port, officeDarkness, waitingSignal }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  const theme = useTheme(officeDarkness);
  const waiting = useWaiting(waitingSignal);
  const [said, say] = useState("");
  const [memory] = useState(() => ({}));
  const pane = usePane(controller, port, say);
  const { state } = pane;
  useEffect(() => {
    controller.open();
  }, [controller]);
  const spoken = useMemo(() => announcement(state, waiting), [state, waiting]);

  return (
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Subtitle1 as="h1" className={styles.title}>
            {TEXT.title}
          </Subtitle1>
        </header>
        <ViewTabs view={pane.view} onSelect={pane.actions.show} />
        <Notices pane={pane} controller={controller} waiting={waiting} />
        <main className={styles.main} aria-busy={state.activity !== null}>
          <PaneMemory value={memory}>
            <ViewFrame pane={pane} controller={controller} />
          </PaneMemory>
        </main>
        <footer className={styles.footer}>{TEXT.privacy}</footer>
        <div className={layout.spoken} aria-live="polite" role="status">
          {spoken}
        </div>
        <div className={layout.spoken} aria-live="polite">
          {said}
        </div>
      </div>
    </FluentProvider>
  );
}
