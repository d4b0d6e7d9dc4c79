/** A chart of a sheet model → a native chart of the file library. */
import type { SheetChart } from "hucre/xlsx";
import { CHART_FONTS, CHART_LINE, seriesLook } from "../report/chart-look";
import type { Area, ChartModel } from "../report/sheet-model";
import { FONT_NAME } from "../report/styles";
import { quotedSheetName } from "./reference";
import { columnName } from "./sheet-trim";

const TEXT = {
  labelFontSize: CHART_FONTS.text,
  labelFontFamily: FONT_NAME,
  majorTickMark: "none" as const,
  minorTickMark: "none" as const,
};

/** Colours are six digits here, unlike those of cells. */
const GRID = "BFBFBF";

/** The chart over the cells of its sheet; it covers whole cells, whatever their size. */
export function fileChart(
  sheet: string,
  { type, title, categories, series, place, numberFormat, name }: ChartModel,
): SheetChart {
  const at = (area: Area): string => `${quotedSheetName(sheet)}!${absolute(area)}`;
  return {
    type,
    title,
    titleFontSize: CHART_FONTS.title,
    titleFontFamily: FONT_NAME,
    titleBold: true,
    frameTitle: name,
    altText: title,
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    legend: "bottom",
    legendFontSize: CHART_FONTS.text,
    legendFontFamily: FONT_NAME,
    chartSpaceBorderColor: GRID,
    dispBlanksAs: "gap",
    ...(type !== "line" && { gapWidth: 60 }),
    axes: {
      x: TEXT,
      y: { ...TEXT, gridlines: { major: true }, numberFormat: { formatCode: numberFormat } },
    },
    series: series.map((one, index) => {
      const { dash, marker } = seriesLook(index);
      const color = one.color.slice(1);
      return {
        name: one.name,
        values: at(one.values),
        categories: at(categories),
        color,
        ...(type === "line" && {
          smooth: false,
          stroke: { dash: dash === "dot" ? ("sysDot" as const) : dash, width: CHART_LINE },
          marker: { symbol: marker, size: 5, fill: color, line: color },
        }),
      };
    }),
  };
}

function absolute({ row, column, rows, columns }: Area): string {
  const cell = (r: number, c: number): string => `$${columnName(c + 1)}$${r + 1}`;
  return `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}
