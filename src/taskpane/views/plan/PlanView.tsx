import type { ViewProps } from "../../pane/view-props";

/** Under construction. */
export default function PlanView({ reckoning }: ViewProps): React.JSX.Element {
  return <p>{reckoning.results.academicYear}</p>;
}
