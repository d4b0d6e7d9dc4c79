import { calculate } from "../../src/engine/calculate";
import { validated } from "../../src/engine/validated";
import type { Issue } from "../../src/registry/issue";
import type { Registry } from "../../src/registry/registry";
import type { AcceptedIssue } from "../../src/registry/settings";
import { graduate, registryOf } from "../support/graduate";

const SHEET = "Вып. выдуманные";

/** Two people with a dual contract of whom the engine asks for the employer, and an issue of the reader. */
function registry(accepted: readonly AcceptedIssue[], issues: readonly Issue[] = []): Registry {
  const people = [5, 9].map((row) =>
    graduate({
      source: { sheet: SHEET, row },
      cells: { employer: { sheet: SHEET, row, column: "H" } },
      status: "employed",
      dualContract: true,
    }),
  );
  return { ...registryOf({ graduates: people, settings: { accepted } }), issues };
}

function acceptedPlaces(of: Registry): string[] {
  const { issues } = validated(calculate(of));
  return issues.flatMap(({ source, accepted }) => (accepted === true ? [`${source.column ?? ""}${source.row ?? ""}`] : [])); // prettier-ignore
}

const [asked] = calculate(registry([])).issues.filter(({ code }) => code === "contract-employer-missing");
const text = asked?.text ?? "";
const ofReader: Issue = { code: "unknown-channel", severity: "warning", source: { sheet: SHEET, row: 5, column: "F" }, text: "Проверьте." }; // prettier-ignore

test("issues of the reader and of the engine are accepted alike", () => {
  expect(text).not.toBe("");
  expect(acceptedPlaces(registry([], [ofReader]))).toEqual([]);
  const both = [
    { sheet: SHEET, place: "F5", text: "Проверьте." },
    { sheet: SHEET, place: "H9", text },
  ];
  expect(acceptedPlaces(registry(both, [ofReader]))).toEqual(["F5", "H9"]);
});

test("one acceptance is for one issue, though reader and engine say the same", () => {
  const same = { ...ofReader, source: { sheet: SHEET, row: 30, column: "H" }, text };
  expect(acceptedPlaces(registry([{ sheet: SHEET, place: "H9", text }], [same]))).toEqual(["H9"]);
  expect(acceptedPlaces(registry([{ sheet: SHEET, place: "H31", text }], [same]))).toEqual(["H30"]);
});

test("an accepted issue changes no number", () => {
  const plain = calculate(registry([], [ofReader]));
  const accepted = calculate(registry([{ sheet: SHEET, place: "F5", text: "Проверьте." }], [ofReader]));
  expect(accepted.cells).toEqual(plain.cells);
  expect(accepted.issues).toHaveLength(plain.issues.length);
});

test("what can be taught stays with an issue that is accepted", () => {
  const teachable = { field: "status", spelling: "ТК" } as const;
  const of = registry([{ sheet: SHEET, place: "F5", text: "Проверьте." }], [{ ...ofReader, teachable }]);
  expect(validated(calculate(of)).issues).toContainEqual({ ...ofReader, teachable, accepted: true });
});
