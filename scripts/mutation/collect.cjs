/**
 * Jest's words, so far as the tests of the pure core use them, over one list of
 * tests that is loaded once and can be run again for every mutant. Jest itself
 * loads every file anew for each mutant, which takes about a hundred times as long.
 */
const { jestExpect } = require("@jest/expect");
const fc = require("fast-check");
const { bind } = require("jest-each");

// A counterexample kills; nobody reads the smallest one.
fc.configureGlobal({ endOnFailure: true });

/** @typedef {{ name: string, parent: Suite | null, before: (() => unknown)[], beforeEach: (() => unknown)[] }} Suite */
/** @typedef {{ id: string, suite: Suite, body: () => unknown }} Test */

/** @type {Test[]} */
const tests = [];
const ids = new Set();
/** @type {Suite} */
let suite = { name: "", parent: null, before: [], beforeEach: [] };

function describe(name, body) {
  const parent = suite;
  suite = { name: `${parent.name} ${name}`, parent, before: [], beforeEach: [] };
  body();
  suite = parent;
}

function test(name, body) {
  let id = `${suite.name} ${name}`;
  while (ids.has(id)) id = `${id}'`;
  ids.add(id);
  tests.push({ id, suite, body });
}

test.each = bind(test, false);
describe.each = bind(describe, false);

Object.assign(globalThis, {
  describe,
  test,
  it: test,
  expect: jestExpect,
  beforeAll: (body) => suite.before.push(body),
  beforeEach: (body) => suite.beforeEach.push(body),
  jest: { setTimeout: () => undefined },
});

/** Loads a test file; its tests are named after it. */
function load(file, name) {
  suite = { name, parent: null, before: [], beforeEach: [] };
  require(file);
}

/** Runs one test; `begun` holds the suites whose `beforeAll` was done in this run. */
async function run({ suite: own, body }, begun) {
  const suites = [];
  for (let each = own; each !== null; each = each.parent) suites.unshift(each);
  for (const each of suites) {
    if (!begun.has(each)) for (const prepare of each.before) await prepare();
    begun.add(each);
  }
  for (const each of suites) for (const prepare of each.beforeEach) await prepare();
  await body();
}

module.exports = { load, run, tests };
