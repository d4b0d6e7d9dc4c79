/**
 * Jest environment with the genuine Office.js client in the test's own realm
 * (spec office-host 6.2). A test file asks for it in its first comment:
 *
 *     / ** @jest-environment ./test/host/environment.ts * /
 *
 * The client's file is read from node_modules and run unchanged.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-node";
import { runClient } from "./client-script";

/** Node with `Excel` and `OfficeExtension`, and just enough of a window for the client to load. */
export default class WorkbookHostEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    // Jest would walk through the client's objects at the end and mark them as deleted; the context is dropped whole.
    const { projectConfig } = config;
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, globalsCleanup: "off" };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
  }

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
}
