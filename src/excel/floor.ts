/**
 * The oldest set of Excel's API the add-in works with: autofilter, page layout,
 * suspended screen updating. Excel 2021 has 1.14; older ones with a modern web
 * view do not exist (spec: excel-platform 1.3).
 */
export const EXCEL_API_FLOOR = "1.9";
