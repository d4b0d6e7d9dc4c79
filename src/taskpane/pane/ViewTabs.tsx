import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { TEXT, VIEW_NAMES } from "../messages";
import { VIEWS, type ViewName } from "./view-props";

const useStyles = makeStyles({
  // Six tabs in two rows of three, in one row where there is room, in pairs at 200 %; nothing hides in a menu.
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    "@media (min-width: 600px)": { gridTemplateColumns: "repeat(6, minmax(0, 1fr))" },
    "@media (max-width: 260px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    justifyContent: "center",
    minWidth: 0,
  },
});

/** The tabs of the views. */
export function ViewTabs(props: {
  readonly view: ViewName;
  readonly onSelect: (view: ViewName) => void;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label={TEXT.views}>
      <TabList
        size="small"
        className={styles.list}
        selectedValue={props.view}
        onTabSelect={(_, { value }) => {
          const view = VIEWS.find((name) => name === value);
          if (view !== undefined) props.onSelect(view);
        }}
      >
        {VIEWS.map((view) => (
          <Tab key={view} value={view} id={`tab-${view}`} className={styles.tab} aria-controls="view">
            {VIEW_NAMES[view]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
