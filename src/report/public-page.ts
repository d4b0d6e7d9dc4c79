/** The copy for the site as a page: one file, no script, nothing fetched, prints on A4 (plan item 7.1). */
import { formatFixed } from "../engine/display";
import { TABLE_COLUMNS } from "../plan/headings";
import { KPI_MESSAGES } from "./messages";
import { PUBLIC_MESSAGES } from "./messages-copies";
import type { PublicFigure, PublicReport, PublicRow } from "./public-report";

const STYLE = `
@page { size: A4 landscape; margin: 20mm 10mm 20mm 20mm; }
body { font: 12pt/1.35 "Times New Roman", "Liberation Serif", "PT Astra Serif", serif; color: #000; background: #fff; max-width: 297mm; margin: 0 auto; padding: 6mm; }
h1 { font-size: 14pt; text-align: center; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 5mm 0 1mm; }
p { margin: 0 0 1.5mm; }
.centred { text-align: center; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; line-height: 1.2; margin-top: 4mm; }
th, td { border: 1px solid #7f7f7f; padding: 1mm 1.5mm; text-align: center; vertical-align: middle; white-space: pre-line; }
thead th { background: #e7e6e6; }
td.wording { text-align: left; min-width: 70mm; }
.number { width: 10mm; white-space: nowrap; }
.figures { width: 15mm; }
.verdict { width: 38mm; }
.banner th { background: #d0cece; text-align: left; }
.section th { background: #f2f2f2; text-align: left; }
.met { color: #1e5c2e; font-weight: bold; }
.missed { color: #9c1c1c; font-weight: bold; }
.other { font-style: italic; }
@media print { body { padding: 0; max-width: none; } .wide { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** The whole page; every text is escaped. */
export function publicPage(report: PublicReport): string {
  const [number, wording, unit, plan, fact] = TABLE_COLUMNS;
  const columns = report.factHeads.length + 5;
  const twoRows = [number, wording, unit, plan].map(
    (text) => `<th scope="col" rowspan="2"${text === number ? ' class="number"' : ""}>${escaped(text)}</th>`,
  );
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(PUBLIC_MESSAGES.pageTitle(report.academicYear))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${report.college === "" ? "" : `<p class="centred">${escaped(report.college)}</p>\n`}<h1>${escaped(report.title)}</h1>
<p class="centred">${escaped(report.asOf)}</p>
<div class="wide">
<table>
<thead>
<tr>${twoRows.join("")}<th scope="colgroup" colspan="${report.factHeads.length}">${escaped(fact)}</th><th scope="col" rowspan="2" class="verdict">${escaped(KPI_MESSAGES.verdictHead)}</th></tr>
<tr>${report.factHeads.map((text) => `<th scope="col" class="figures">${escaped(text)}</th>`).join("")}</tr>
</thead>
<tbody>
${report.rows.map((row) => tableRow(row, columns)).join("\n")}
</tbody>
</table>
</div>
<h2>${escaped(PUBLIC_MESSAGES.notesTitle)}</h2>
${report.notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
</main>
</body>
</html>
`;
}

function tableRow(row: PublicRow, columns: number): string {
  if (row.kind !== "indicator") {
    return `<tr class="${row.kind}"><th scope="rowgroup" colspan="${columns}">${escaped(row.text)}</th></tr>`;
  }
  const cells = [
    `<td>${escaped(row.number)}</td>`,
    `<td class="wording">${escaped(row.wording)}</td>`,
    ...[row.unit, row.plan, ...row.facts.map(factText)].map((text) => `<td>${escaped(text)}</td>`),
    `<td class="${row.tone}">${escaped(row.verdict)}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function factText(fact: PublicFigure | string): string {
  return typeof fact === "string" ? fact : formatFixed(fact.value, fact.decimals);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
