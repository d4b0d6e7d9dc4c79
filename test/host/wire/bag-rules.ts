import type { PartRecord } from "../model/record";
import { makeRecord } from "../model/record";
import type { Json } from "../values";
import { HostError, notImplemented, textOrEmpty } from "../values";
import type { BagObject } from "./bag";
import type { Args } from "./object";
import { RangeObject } from "./range";

/** What may be read though it was never set, by «Class.Member». Each is documented by Excel's defaults. */
export const BAG_DEFAULTS: Readonly<Record<string, Json>> = {
  "PageLayout.Orientation": "Portrait",
  "PageLayout.PaperSize": "A4",
  "PageLayout.CenterHorizontally": false,
  "PageLayout.CenterVertically": false,
  "PageLayout.PrintGridlines": false,
  "PageLayout.PrintHeadings": false,
  "PageLayout.BlackAndWhite": false,
  "PageLayout.DraftMode": false,
  "PageLayout.LeftMargin": 50.4,
  "PageLayout.RightMargin": 50.4,
  "PageLayout.TopMargin": 54,
  "PageLayout.BottomMargin": 54,
  "PageLayout.HeaderMargin": 21.6,
  "PageLayout.FooterMargin": 21.6,
  "PageLayout.PrintOrder": "DownThenOver",
  "CultureInfo.Name": "ru-RU",
  "NumberFormatInfo.NumberDecimalSeparator": ",",
  "NumberFormatInfo.NumberGroupSeparator": "\u00A0",
  "DatetimeFormatInfo.DateSeparator": ".",
  "DatetimeFormatInfo.TimeSeparator": ":",
  "DatetimeFormatInfo.ShortDatePattern": "dd.MM.yyyy",
  "DatetimeFormatInfo.LongDatePattern": "d MMMM yyyy 'г.'",
  "DatetimeFormatInfo.ShortTimePattern": "H:mm",
  "DatetimeFormatInfo.LongTimePattern": "H:mm:ss",
  "HeaderFooterGroup.State": "Default",
  "HeaderFooter.LeftHeader": "",
  "HeaderFooter.CenterHeader": "",
  "HeaderFooter.RightHeader": "",
  "HeaderFooter.LeftFooter": "",
  "HeaderFooter.CenterFooter": "",
  "HeaderFooter.RightFooter": "",
};

/** Methods of bags that give a part of them, always the same for the same arguments. */
const GETTERS: ReadonlySet<string> = new Set([
  "Chart.GetDataTable",
  "Chart.GetDataTableOrNullObject",
  "ChartTitle.GetSubstring",
  "ChartAxes.GetItem",
]);

/** True for a method that gives a part of the bag. */
export function bagGetter(type: string, method: string): boolean {
  return GETTERS.has(`${type}.${method}`);
}

/** What a method was given, to be looked at: the cells of a series by their address. */
export function journalOf(bag: BagObject, args: Args): readonly Json[] {
  const cells = bag.type === "ChartSeries" ? args.object(0) : null;
  return cells instanceof RangeObject ? [cells.address] : args.journal();
}

/** What an `add…` method puts into the new item, by the class of the item. */
export function onAdd(bag: BagObject, method: string, item: PartRecord, args: Args): void {
  switch (item.type) {
    case "Chart":
      addChart(bag, item, args);
      return;
    case "ChartSeries":
      if (args.textOrNull(0) !== null) item.values.set("Name", args.json(0));
      return;
    case "PivotTable":
    case "Slicer":
    case "Binding":
      throw notImplemented(`${bag.type}.${method}`);
    case "WorksheetCustomProperty":
    case "CustomProperty":
      addProperty(bag, item, args);
      return;
    case "Comment":
      item.values.set("Content", args.json(1));
      return;
    case "CommentReply":
      item.values.set("Content", args.json(0));
      return;
    case "Style":
    case "NamedSheetView":
    case "TableStyle":
    case "PivotTableStyle":
    case "SlicerStyle":
    case "TimelineStyle":
      item.values.set("Name", args.json(0));
      return;
    case "Shape":
      item.values.set("Name", `Shape ${bag.record.items.length + 1}`);
      return;
    default:
  }
}

function addProperty(bag: BagObject, item: PartRecord, args: Args): void {
  const key = args.text(0);
  const same = bag.record.items.findIndex(
    (other) => textOrEmpty(other.values.get("Key")).toLowerCase() === key.toLowerCase(),
  );
  if (same >= 0) bag.record.items.splice(same, 1);
  item.values.set("Key", key);
  item.values.set("Value", args.json(1));
}

/** A chart has a name and as many series and points as its source has columns and rows besides titles. [inferred: H15] */
function addChart(bag: BagObject, item: PartRecord, args: Args): void {
  const source = args.object(1);
  if (!(source instanceof RangeObject)) throw new HostError("InvalidArgument");
  const { sheet } = source;
  const { row, column, rows, columns } = source.area;
  const isText = (r: number, c: number): boolean => typeof sheet.cells.at(r, c)?.value === "string";
  const header = columns > 1 && isText(row, column + columns - 1);
  const labels = rows > 1 && isText(row + rows - 1, column);
  const by = args.textOrNull(2) ?? "Auto";
  const byRows = by === "Rows" || (by === "Auto" && columns > rows);
  item.values.set("ChartType", args.text(0));
  item.values.set("Name", `Chart ${bag.record.items.length + 1}`);
  item.values.set("PlotBy", byRows ? "Rows" : "Columns");
  item.calls.push({ method: "source", args: [source.address] });
  const series = makeRecord("ChartSeriesCollection");
  const [down, across] = [rows - (header ? 1 : 0), columns - (labels ? 1 : 0)];
  const points = Math.max(1, byRows ? across : down);
  for (let index = 0; index < Math.max(1, byRows ? down : across); index += 1) {
    const one = makeRecord("ChartSeries");
    const list = makeRecord("ChartPointsCollection");
    list.items = Array.from({ length: points }, () => makeRecord("ChartPoint"));
    one.children.set("Points", list);
    series.items.push(one);
  }
  item.children.set("Series", series);
}
