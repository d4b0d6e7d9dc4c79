/** The version of the shape of the results; changes when the shape does (spec: results). */
export const RESULTS_SCHEMA = 1;
