/** What holds of any file (issue 4); `npm run fuzz` goes on with the same properties. */
import { FILE_PROPERTIES } from "../properties/files";

jest.setTimeout(60_000);

test.each(FILE_PROPERTIES.map((property) => [property.name, property] as const))("%s", async (_, property) => {
  const { counterexample } = await property.attempt({ seed: 20_251_123, runs: property.runs });
  expect(counterexample).toBeNull();
});
