import { Component, lazy, Suspense } from "react";
import { TEXT, VIEW_NAMES } from "../messages";
import { useLayout } from "../parts/layout-styles";
import { StartView } from "../views/start/StartView";
import type { PaneController } from "./pane-controller";
import type { Pane } from "./use-pane";
import type { PlanViewProps, ViewName, YearTools } from "./view-props";

/** Each view is a chunk of its own: the pane is there before them. */
const LAZY_VIEWS: Readonly<Record<Exclude<ViewName, "start">, React.ComponentType<PlanViewProps>>> = {
  indicators: lazy(() => import("../views/indicators/IndicatorsView")),
  risk: lazy(() => import("../views/risk/RiskView")),
  checks: lazy(() => import("../views/checks/ChecksView")),
  plan: lazy(() => import("../views/plan/PlanView")),
  settings: lazy(() => import("../views/settings/SettingsView")),
};

/** The open view. */
export function ViewFrame({ pane, controller }: { readonly pane: Pane; readonly controller: PaneController }): React.JSX.Element {
  const { state, view, target, actions } = pane;
  const { saveSnapshot, calendar } = controller;
  const year: YearTools = { saved: state.saved, saveSnapshot, calendar, showSheet: pane.showSheet };
  return (
    <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
      {view === "start" ? (
        <StartView pane={pane} controller={controller} />
      ) : state.reckoning === null ? (
        <Plain text={state.activity === null ? "" : TEXT.loading} />
      ) : (
        <ViewGuard key={view}>
          <Suspense fallback={<Plain text={TEXT.loading} />}>
            <OpenView view={view} reckoning={state.reckoning} actions={actions} target={target} busy={state.activity !== null} year={year} />
          </Suspense>
        </ViewGuard>
      )}
    </div>
  );
} // prettier-ignore

function OpenView({
  view,
  ...props
}: PlanViewProps & { readonly view: Exclude<ViewName, "start"> }): React.JSX.Element {
  const layout = useLayout();
  const View = LAZY_VIEWS[view];
  return (
    <>
      <h2 className={layout.spoken}>{VIEW_NAMES[view]}</h2>
      <View {...props} />
    </>
  );
}

function Plain({ text }: { readonly text: string }): React.JSX.Element {
  const layout = useLayout();
  return <p className={layout.muted}>{text}</p>;
}

/** A view that breaks, or does not come from the server, must not take the pane with it. */
class ViewGuard extends Component<{ readonly children: React.ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): React.ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <h2>{TEXT.viewBroken}</h2>
        <p>{TEXT.viewBrokenAdvice}</p>
      </div>
    );
  }
}
