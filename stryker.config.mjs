/**
 * Mutation testing of the pure core: `npm run mutation` (docs/quality.md).
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  plugins: ["./scripts/mutation/runner.mjs"],
  testRunner: "core",
  coverageAnalysis: "perTest",
  // A record that is built when its file is loaded cannot be switched to a mutant afterwards.
  ignoreStatic: true,
  mutate: ["src/{engine,intake,plan}/**/*.ts", "!src/**/messages-*.ts"],
  // What is said is read by people; the mutants are after what is counted.
  mutator: { excludedMutations: ["StringLiteral"] },
  concurrency: 2,
  timeoutMS: 10000,
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["dist", "assets/*.png", ".ci"],
};
