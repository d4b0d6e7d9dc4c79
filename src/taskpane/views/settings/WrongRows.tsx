import type { FormSection } from "../../../app/settings-form";
import { useLayout } from "../../parts/layout-styles";
import { SETTINGS_TEXT } from "./messages";

/** Rows of a table that say nothing as they stand: they can be mended on the sheet only. */
export function WrongRows({ section }: { readonly section: Extract<FormSection, { kind: "table" }> }): React.JSX.Element {
  const layout = useLayout();
  return (
    <>
      <p className={layout.muted}>{SETTINGS_TEXT.mendOnSheet}</p>
      <ul className={`${layout.list} ${layout.stack}`}>
        {section.rows.map(({ cells, problem }, index) =>
          problem === null ? null : (
            // Two wrong rows may say the same.
            <li key={index}>
              <div>{cells.filter((cell) => cell !== null && cell !== "").join(" · ")}</div>
              <div className={`${layout.muted} ${layout.small}`}>{problem}</div>
            </li>
          ),
        )}
      </ul>
    </>
  );
} // prettier-ignore
