import type { Results } from "../engine/results";
import { SEVERITY_WORDS } from "../report/messages";

const SHOWN_KINDS = 12;

/** Issues by kind, the worst and most frequent first: «предупреждение × 3  unknown-channel: «ТК» не распознано…». */
export function issuesByKind(issues: Results["issues"]): readonly string[] {
  const kinds = new Map<string, { severity: Results["issues"][number]["severity"]; count: number; example: string }>();
  for (const { code, severity, source, text } of issues) {
    const kind = kinds.get(`${severity}/${code}`);
    if (kind) kind.count += 1;
    else {
      const place =
        source.row === undefined ? source.sheet : `${source.sheet}, ${source.column ?? "строка "}${source.row}`;
      kinds.set(`${severity}/${code}`, { severity, count: 1, example: `${place}: ${text}` });
    }
  }
  const order = ["error", "warning", "info"];
  const sorted = [...kinds.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count); // prettier-ignore
  const lines = sorted.slice(0, SHOWN_KINDS).map(({ severity, count, example }) => `  ${SEVERITY_WORDS[severity]} × ${count}  ${example}`); // prettier-ignore
  const rest = sorted.length - SHOWN_KINDS;
  return rest > 0 ? [...lines, `  … и ещё видов: ${rest} – лист «Проверка данных» отчёта`] : lines;
}
