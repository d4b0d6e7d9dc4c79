import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FormSection } from "../../../app/settings-form";
import type { ViewProps } from "../../pane/view-props";
import { useLayout } from "../../parts/layout-styles";
import { ControlSection } from "./ControlSection";
import { LineField } from "./LineField";
import { SETTINGS_TEXT } from "./messages";
import { RoleSection } from "./RoleSection";
import { SectionFrame } from "./SectionFrame";
import { stateOf } from "./section-state";
import { WrongRows } from "./WrongRows";

/** Tables that are edited where they are met, in «Проверка»; here only what is wrong in them. */
const TABLES_ELSEWHERE: readonly string[] = ["taught", "column", "sheet", "accepted"];

/** «Настройки»: the sheet «Настройки КПЭ» as a form; every field is written into the sheet when it is left. */
export default function SettingsView(props: ViewProps): React.JSX.Element {
  const { reckoning, actions, target } = props;
  const { form } = reckoning;
  const layout = useLayout();
  const [opened, setOpened] = useState<{ readonly by: typeof target; readonly keys: readonly string[] }>({
    by: null,
    keys: [],
  });
  const led = target?.section ?? null;
  // Being led here anew opens that section beside those that are open.
  const keys = opened.by === target || led === null ? opened.keys : [...opened.keys, led];
  const sections = form.sections.filter((section) => !TABLES_ELSEWHERE.includes(section.key) || stateOf(section).wrong);
  return (
    <div className={layout.stack}>
      <p className={layout.muted}>{SETTINGS_TEXT.about}</p>
      {form.sheet !== null && (
        <div>
          <Button
            size="small"
            onClick={() => {
              actions.goTo({ sheet: form.sheet ?? "", address: "B1" });
            }}
          >
            {SETTINGS_TEXT.openSheet(form.sheet)}
          </Button>
        </div>
      )}
      {sections.map((section) => (
        <SectionFrame
          key={section.key}
          title={section.title}
          state={stateOf(section)}
          open={keys.includes(section.key)}
          isTarget={led === section.key}
          onToggle={(open) => {
            const others = keys.filter((key) => key !== section.key);
            setOpened({ by: target, keys: open ? [...others, section.key] : others });
          }}
        >
          <SectionFields section={section} {...props} />
        </SectionFrame>
      ))}
      <section className={layout.section}>
        <p className={layout.muted}>{SETTINGS_TEXT.elsewhere}</p>
        <div>
          <Button
            size="small"
            onClick={() => {
              actions.show("checks");
            }}
          >
            {SETTINGS_TEXT.toChecks}
          </Button>
        </div>
      </section>
    </div>
  );
}

function SectionFields({ section, ...props }: ViewProps & { readonly section: FormSection }): React.JSX.Element {
  const layout = useLayout();
  switch (section.kind) {
    case "lines":
      return (
        <>
          {section.key === "disclosure" && <p className={layout.muted}>{SETTINGS_TEXT.disclosure}</p>}
          {section.fields.map((field, index) => {
            // Six shares with the same help in a row: once is enough.
            const help = section.fields[index - 1]?.help === field.help ? "" : field.help;
            const shown = { ...field, help };
            return (
              <LineField key={field.key} field={shown} scopes={props.reckoning.scopes} onEdit={props.actions.edit} />
            );
          })}
        </>
      );
    case "control":
      return <ControlSection section={section} onEdit={props.actions.edit} />;
    case "table":
      return section.key === "role" ? (
        <RoleSection section={section} onEdit={props.actions.edit} />
      ) : (
        <WrongRows section={section} />
      );
  }
}
