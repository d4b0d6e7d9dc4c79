import { FluentProvider, Subtitle1 } from "@fluentui/react-components";
import { useTheme, type OfficeDarkness } from "./theme";
import { useLayout } from "./parts/layout-styles";

/** A page that can only say something: Excel too old, not in Excel. */
export function PlainView(props: {
  readonly title: string;
  readonly text: string;
  readonly officeDarkness: OfficeDarkness;
}): React.JSX.Element {
  const layout = useLayout();
  const theme = useTheme(props.officeDarkness);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh", padding: "20px", boxSizing: "border-box" }}>
      <div className={layout.stack} role="alert">
        <Subtitle1 as="h1" className={layout.heading}>
          {props.title}
        </Subtitle1>
        <p className={layout.text}>{props.text}</p>
      </div>
    </FluentProvider>
  );
}
