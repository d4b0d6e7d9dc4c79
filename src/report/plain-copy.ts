/** A generated sheet as it goes into a copy: what is seen on it, and nothing behind it. */
import type { Area, CellModel, ChartModel, SheetModel } from "./sheet-model";

/**
 * The sheet without hidden columns, formulas, links, tables, lists to choose
 * from and filters. Charts stand where they stood, over the columns that stay.
 */
export function plainCopy(model: SheetModel): SheetModel {
  const kept = model.columns.flatMap(({ hidden }, index) => (hidden === true ? [] : [index]));
  const { kind, name, rows, freeze, print, tabColor, charts, pageBreaks } = model;
  return {
    kind,
    name,
    columns: kept.map((index) => ({ width: model.columns[index]?.width ?? 0 })),
    rows: rows.map(({ cells, height }) => ({
      cells: kept.flatMap((index) => cells[index] ?? []).map(plainCell),
      height,
    })),
    freeze: { rows: freeze.rows, columns: kept.filter((index) => index < freeze.columns).length },
    filter: null,
    validations: [],
    print,
    tabColor,
    ...(charts !== undefined && { charts: charts.map((chart) => movedChart(chart, kept)) }),
    ...(pageBreaks !== undefined && { pageBreaks }),
  };
}

/** A place of the source that has no words of its own («Вып. 2024, F17») is left out. */
function plainCell({ value, style, numberFormat }: CellModel): CellModel {
  return { value, style, ...(numberFormat !== undefined && { numberFormat }) };
}

function movedChart(chart: ChartModel, kept: readonly number[]): ChartModel {
  const moved = (area: Area): Area => {
    const columns = kept.filter((index) => index >= area.column && index < area.column + area.columns);
    return { ...area, column: kept.filter((index) => index < area.column).length, columns: columns.length };
  };
  return {
    ...chart,
    categories: moved(chart.categories),
    series: chart.series.map((one) => ({ ...one, values: moved(one.values) })),
    place: moved(chart.place),
  };
}
