import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsForm } from "../../../app/settings-form";
import { useLayout } from "../../parts/layout-styles";
import { ShowMore } from "../../parts/ShowMore";
import { Disclosure } from "./Disclosure";
import { FOCUS_STOP, keepFocus } from "./keep-focus";
import { TEACH_TEXT } from "./messages";
import type { PartTools } from "./part-tools";
import { Problem } from "./Problem";
import { teach, teachKey } from "./teach";
import { taughtRows } from "./taught-rows";

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalXS },
});

/** The spellings that «Настройки КПЭ» knows; each can be forgotten. */
export function TaughtList({
  form,
  actions,
  savings,
}: PartTools & { readonly form: SettingsForm }): React.JSX.Element | null {
  const styles = useStyles();
  const layout = useLayout();
  const rows = taughtRows(form).filter(({ key }) => !savings.isPending(teachKey(key)));
  if (rows.length === 0) return null;
  return (
    <Disclosure level={3} title={TEACH_TEXT.taught(rows.length)}>
      <ShowMore items={rows} listClassName={layout.list}>
        {({ key, id, field, fieldWord, spelling, meaning, problem }) => {
          const words = `«${spelling}»`;
          return (
            <li key={id} className={styles.item}>
              {`${TEACH_TEXT.taughtLine(fieldWord, words, meaning)} `}
              <Problem text={problem ?? savings.problemOf(teachKey(key))} />
              {field === null ? (
                <Button
                  size="small"
                  onClick={() => {
                    actions.show("settings", { section: "taught" });
                  }}
                >
                  {TEACH_TEXT.mend}
                </Button>
              ) : (
                <Button
                  {...FOCUS_STOP}
                  size="small"
                  aria-label={TEACH_TEXT.forgetOf(words)}
                  onClick={({ currentTarget }) => {
                    keepFocus(currentTarget, () => {
                      teach({ key, field, spelling, words }, null, savings);
                    });
                  }}
                >
                  {TEACH_TEXT.forget}
                </Button>
              )}
            </li>
          );
        }}
      </ShowMore>
    </Disclosure>
  );
}
