import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsForm } from "../../../app/settings-form";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { acceptKey, restoreIssue } from "./accept";
import { Disclosure } from "./Disclosure";
import type { KeyedIssue } from "./issue-groups";
import { FOCUS_STOP, keepFocus } from "./keep-focus";
import { ISSUES_TEXT } from "./messages";
import type { PartTools } from "./part-tools";
import { placeShort } from "./places";
import { Problem } from "./Problem";

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS },
});

/** Issues of which «так и есть» was said; each can be taken back. */
export function AcceptedList({
  issues,
  form,
  savings,
}: PartTools & { readonly issues: readonly KeyedIssue[]; readonly form: SettingsForm }): React.JSX.Element {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <Disclosure level={3} title={ISSUES_TEXT.accepted(issues.length)}>
      <ShowMore items={issues} listClassName={layout.list}>
        {(issue) => {
          const place = placeShort(issue.source);
          return (
            <li key={issue.key} className={styles.item}>
              <div className={`${layout.muted} ${layout.small}`}>{place}</div>
              <div>{issue.text}</div>
              <Problem text={savings.problemOf(acceptKey(issue))} />
              <Button
                {...FOCUS_STOP}
                size="small"
                aria-label={ISSUES_TEXT.restoreOf(place)}
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget, () => {
                    restoreIssue(issue, form, savings);
                  });
                }}
              >
                {ISSUES_TEXT.restore}
              </Button>
            </li>
          );
        }}
      </ShowMore>
    </Disclosure>
  );
}
