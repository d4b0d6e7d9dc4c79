/** How the series of a chart are told apart in black and white; both writers read it here. */

/** The look of a series by its place in the chart. */
export interface SeriesLook {
  readonly dash: "solid" | "dash" | "dot";
  readonly marker: "circle" | "square" | "triangle";
}

const LOOKS: readonly [SeriesLook, SeriesLook, SeriesLook] = [
  { dash: "solid", marker: "circle" },
  { dash: "dash", marker: "square" },
  { dash: "dot", marker: "triangle" },
];

/** The look of the series with this index; a fourth looks like the first again. */
export function seriesLook(index: number): SeriesLook {
  return LOOKS[index % LOOKS.length] ?? LOOKS[0];
}

/** Font sizes of a chart that is a third of a page wide, in points. */
export const CHART_FONTS = { title: 9, text: 7 };

/** Width of a line, in points. */
export const CHART_LINE = 1.75;

/** Our charts begin so: one that is no longer in the model is taken away, any other is the officer's. */
export const CHART_PREFIX = "ЦСТВ_";
