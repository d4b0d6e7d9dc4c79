/** A test runner for Stryker: the tests of the pure core in one process, up to the first that fails. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

const require = createRequire(import.meta.url);

/** What tells a right number from a wrong one. */
const FOLDERS = ["test/engine", "test/intake", "test/plan", "test/registry", "test/acceptance"];
/** They take whole minutes or another program: what they would add is not worth its price for every mutant. */
const LEFT_OUT = /\.property\.test\.ts$|sql\.test\.ts$|recount\.test\.ts$|acceptance.(sample|year)\.test/;

/** How many tests that killed are tried first. */
const LIKELY = 60;
/** Milliseconds of tests that a mutant must survive; what slower tests would still kill counts as survived. */
const BUDGET_MS = 4000;

function testFiles() {
  return FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.test(file))
    .sort();
}

class CoreTestRunner {
  constructor() {
    this.context = globalThis.__stryker__ ??= {};
    this.durations = new Map();
    this.killers = [];
  }

  /**
   * What is built when a file is loaded is built without the mutant anyway, so nothing is loaded anew; told otherwise,
   * Stryker would start another process for every mutant that such code meets too.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    require("tsx/cjs");
    this.collected = require("./collect.cjs");
    this.context.activeMutant = undefined;
    for (const file of testFiles()) this.collected.load(resolve(file), file);
  }

  async dryRun() {
    const results = await this.run(this.collected.tests, false);
    for (const { id, timeSpentMs } of results) this.durations.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.context.hitLimit = hitLimit;
    this.context.hitCount = hitLimit === undefined ? undefined : 0;
    this.context.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const results = await this.run(
      this.inOrder(({ id }) => wanted === null || wanted.has(id)),
      !disableBail,
    );
    this.context.activeMutant = undefined;
    this.remember(results.find(({ status }) => status === TestStatus.Failed));
    return toMutantRunResult(
      determineHitLimitReached(this.context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
    );
  }

  /** What killed the mutants before this one kills its neighbours too; after that the quickest first. */
  inOrder(isWanted) {
    const likely = new Set(this.killers);
    const { tests } = this.collected;
    const first = this.killers.map((killer) => tests.find(({ id }) => id === killer));
    const rest = tests.filter(({ id }) => !likely.has(id)).sort((a, b) => this.durationOf(a) - this.durationOf(b));
    let spent = 0;
    return [...first, ...rest].filter(isWanted).filter((test) => {
      const isWithin = spent <= BUDGET_MS;
      spent += this.durationOf(test);
      return isWithin;
    });
  }

  remember(killer) {
    if (killer === undefined) return;
    this.killers = [killer.id, ...this.killers.filter((id) => id !== killer.id)].slice(0, LIKELY);
  }

  /** Only one of several processes does the dry run; the others learn as they go. */
  durationOf({ id }) {
    return this.durations.get(id) ?? 5;
  }

  async run(tests, stopsAtFailure) {
    const begun = new Set();
    const results = [];
    for (const test of tests) {
      this.context.currentTestId = test.id;
      const start = performance.now();
      const failure = await this.collected.run(test, begun).then(
        () => null,
        (error) => (error instanceof Error ? error.message : String(error)),
      );
      const timeSpentMs = performance.now() - start;
      if (failure === null) this.durations.set(test.id, timeSpentMs);
      const common = { id: test.id, name: test.id, timeSpentMs };
      results.push(
        failure === null
          ? { ...common, status: TestStatus.Success }
          : { ...common, status: TestStatus.Failed, failureMessage: failure },
      );
      if (failure !== null && stopsAtFailure) break;
    }
    this.context.currentTestId = undefined;
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreTestRunner)];
