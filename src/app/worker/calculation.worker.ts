/** The entry of the worker: everything it needs stands in its own bundle. */
import { serveCalculation } from "./serve-calculation";

serveCalculation(self);
