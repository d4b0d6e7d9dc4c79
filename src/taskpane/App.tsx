import { FluentProvider, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { announcement } from "./announcement";
import { TEXT } from "./messages";
import { useRun, type RunTools } from "./run";
import { useTheme, type OfficeDarkness } from "./theme";
import { FailureView } from "./views/FailureView";
import { OutcomeView } from "./views/OutcomeView";
import { ProgressView } from "./views/ProgressView";
import { StartView } from "./views/StartView";
import { useWaiting, type WaitingSignal } from "./waiting";

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
    padding: `${tokens.spacingVerticalL} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  main: {
    flexGrow: 1,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What the pane needs of Excel and of the use cases. */
export interface AppProps extends RunTools {
  readonly officeDarkness: OfficeDarkness;
  readonly waitingSignal: WaitingSignal;
}

/** The pane: a head, one view by what is going on, a foot; and a voice for screen readers. */
export function App({ officeDarkness, waitingSignal, ...tools }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const theme = useTheme(officeDarkness);
  const waiting = useWaiting(waitingSignal);
  const { run, start, cancel } = useRun(tools);

  return (
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Subtitle1 as="h1" className={styles.title}>
            {TEXT.title}
          </Subtitle1>
        </header>
        <main className={styles.main} aria-busy={run.state === "running"}>
          {run.state === "idle" && <StartView cancelled={run.cancelled} onStart={start} />}
          {run.state === "running" && (
            <ProgressView stage={run.stage} cancelling={run.cancelling} waiting={waiting} onCancel={cancel} />
          )}
          {run.state === "done" && <OutcomeView outcome={run.outcome} port={tools.port} onAgain={start} />}
          {run.state === "failed" && <FailureView failure={run.failure} workbook={run.workbook} onRetry={start} />}
        </main>
        <footer className={styles.footer}>{TEXT.privacy}</footer>
        <div className={styles.spoken} aria-live="polite" role="status">
          {announcement(run, waiting)}
        </div>
      </div>
    </FluentProvider>
  );
}
