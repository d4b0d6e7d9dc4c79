/**
 * Jest environment with the genuine Office.js client in the test's own realm
 * (spec office-host 6.2). A test file asks for it in its first comment:
 *
 *     / ** @jest-environment ./test/host/environment.ts * /
 *
 * The client's file is read from node_modules and run unchanged.
 */
import { TestEnvironment } from "jest-environment-node";
import { runClient } from "./client-script";

/** Node with `Excel` and `OfficeExtension`, and just enough of a window for the client to load. */
export default class WorkbookHostEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const vmContext = this.getVmContext();
    if (vmContext === null) throw new Error("The environment has no context.");
    const page: Record<string, unknown> = {
      location: {
        href: "https://localhost/",
        search: "",
        hash: "",
        origin: "https://localhost",
        protocol: "https:",
        host: "localhost",
      },
      document: {
        getElementsByTagName: () => [],
        getElementById: () => null,
        createElement: () => ({}),
        addEventListener: () => undefined,
        readyState: "loading",
      },
      addEventListener: () => undefined,
      navigator: { userAgent: "node" },
    };
    Object.assign(this.global, { window: this.global, self: this.global }, page);
    runClient(vmContext);
  }

  /** Lets the client's last answers arrive (it does not wait for the request that lets go of ranges). */
  override async teardown(): Promise<void> {
    for (let turns = 0; turns < 4; turns += 1) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    await super.teardown();
  }
}
