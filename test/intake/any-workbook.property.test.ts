/** What holds of any workbook (issue 4); `npm run fuzz` goes on with the same properties. */
import { READER_PROPERTIES } from "../properties/reader";

jest.setTimeout(60_000);

test.each(READER_PROPERTIES.map((property) => [property.name, property] as const))("%s", async (_, property) => {
  const { counterexample } = await property.attempt({ seed: 20_251_123, runs: property.runs });
  expect(counterexample).toBeNull();
});
