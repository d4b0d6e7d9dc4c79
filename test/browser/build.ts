/** Builds with webpack for a browser: the add-in as webpack.config.js says, and single scripts beside it. */
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** What webpack.config.js exports. */
type Configure = (env: object, argv: { readonly mode: string }) => Configuration;

const configure = createRequire(__filename)("../../webpack.config.js") as Configure;

/** How the add-in is built. */
export interface AddinBuild {
  /** «production», as for a release, unless said. */
  readonly mode?: "production" | "development";
  /** What `npm run build` takes after `--env`: `{ office: "local" }`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** webpack.config.js with its output put into `folder`, and no source maps. */
export function addinConfiguration(folder: string, build: AddinBuild = {}): Configuration {
  const { mode = "production", env = {} } = build;
  const configuration = configure(env, { mode });
  return { ...configuration, devtool: false, output: { ...configuration.output, path: folder } };
}

/**
 * Runs webpack once; throws an Error with its messages when it fails. What did
 * not change since the last build of this name comes from webpack's own cache
 * under node_modules: eight test files build the same add-in.
 */
async function run(configuration: Configuration, name: string): Promise<void> {
  const compiler = webpack({ ...configuration, cache: { type: "filesystem", name } });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  } finally {
    // Only now the cache is written.
    await new Promise<void>((resolve) => {
      compiler.close(() => {
        resolve();
      });
    });
  }
}

/** Builds the add-in into `folder`. A production build takes about half a minute, a few seconds when it is in the cache. */
export async function buildAddin(folder: string, build: AddinBuild = {}): Promise<void> {
  const { mode = "production", env = {} } = build;
  await run(addinConfiguration(folder, build), `addin-${mode}-${Object.values(env).join("-")}`);
}

/** Builds one TypeScript file with what it imports into `folder`/`filename`, compiled as the add-in is. */
export async function buildScript(entry: string, folder: string, filename: string): Promise<void> {
  const { resolve, module } = configure({}, { mode: "development" });
  const configuration: Configuration = {
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry,
    output: { path: folder, filename },
    ...(resolve === undefined ? {} : { resolve }),
    ...(module === undefined ? {} : { module }),
  };
  await run(configuration, `script-${filename}`);
}

/** Folder of the genuine Office.js, unchanged. */
export const OFFICE_FILES = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
