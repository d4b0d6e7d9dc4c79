const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const DEV_URL = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What the pages may load: themselves and Office.js. Styles are inline because
 * Fluent UI and Office.js make them so; scripts never are. `connect-src 'self'`
 * is what stands behind «данные не покидают книгу».
 */
function contentSecurityPolicy(localOffice) {
  const scripts = localOffice ? "'self'" : "'self' https://appsforoffice.microsoft.com";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' https://res-1.cdn.office.net",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Excel shows no page whose certificate the computer does not trust. Once
 * `npx --yes office-addin-dev-certs@3 install` has made a trusted one for localhost, it is
 * used; without it the server makes its own, good enough for a browser.
 */
function httpsServer() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const files = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  const options = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]));
  return Object.values(options).every((file) => fs.existsSync(file)) ? { type: "https", options } : "https";
}

/**
 * `npx webpack --mode production [--env url=https://host/path] [--env office=local]`.
 *
 * - `url`: where the pages will be served; written into dist/manifest.xml in place of https://localhost:3000.
 * - `office=local`: for networks that block Microsoft's CDN; the pinned copy of
 *   Office.js from node_modules is put into dist/office/ and used instead (docs/decisions/0003-office-tooling.md).
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const localOffice = env.office === "local";
  const url = typeof env.url === "string" ? env.url.replace(/\/+$/, "") : DEV_URL;
  if (!url.startsWith("https://")) throw new Error(`--env url must begin with https://, not ${url}`);

  const page = (template, filename, chunks) =>
    new HtmlPlugin({
      template,
      filename,
      chunks,
      scriptLoading: "defer",
      minify: false,
      templateParameters: {
        officeUrl: localOffice ? "office/office.js" : OFFICE_CDN,
        policy: contentSecurityPolicy(localOffice),
      },
    });

  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      message: "./src/commands/message.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2022",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      page("./src/taskpane/taskpane.html", "taskpane.html", ["taskpane"]),
      page("./src/commands/commands.html", "commands.html", ["commands"]),
      page("./src/commands/message.html", "message.html", ["message"]),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon*.png", to: "assets/[name][ext]" },
          // As they are: a minifier may turn ES5 into newer syntax.
          { from: "src/taskpane/old-view.js", to: "old-view.js", info: { minimized: true } },
          { from: "src/commands/old-view-commands.js", to: "old-view-commands.js", info: { minimized: true } },
          { from: "src/taskpane/help.html", to: "help.html" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(DEV_URL, url),
          },
          ...(localOffice
            ? [
                {
                  from: "node_modules/@microsoft/office-js/dist",
                  to: "office",
                  globOptions: { ignore: ["**/*.debug.js", "**/*.d.ts"] },
                  // As it is: the licence allows the copy only in its original form.
                  info: { minimized: true },
                },
              ]
            : []),
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: httpsServer(),
      static: false,
      client: { overlay: false },
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
