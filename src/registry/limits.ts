/** The largest number of people that may be typed anywhere: more is a slip, and sums of more would no longer be exact. */
export const MOST_PEOPLE = 1_000_000;
