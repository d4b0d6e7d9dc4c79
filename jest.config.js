/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Browser tests mostly wait: on two cores one worker, Jest's own choice, would leave half of the machine idle.
  maxWorkers: "100%",
  // A whole workbook on a busy machine takes longer than the five seconds that Jest allows unless told otherwise.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/support/tally-reporter.js"],
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // hucre is published as ES modules only, which Jest cannot load as they are.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  transform: {
    "^.+\\.(tsx?|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
