import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The arrows between the rooms of src (docs/architecture.md): what each room
 * may import from. A wrong import fails the build.
 */
const ROOMS = {
  registry: [],
  plan: ["registry"],
  intake: ["registry", "plan"],
  engine: ["registry", "plan", "intake"],
  report: ["registry", "plan", "intake", "engine"],
  app: ["registry", "plan", "intake", "engine", "report"],
  excel: ["intake", "report", "app"],
  xlsx: ["intake", "report", "app"],
  taskpane: ["registry", "plan", "engine", "app", "excel"],
  commands: ["app", "excel"],
  cli: ["registry", "plan", "engine", "report", "app", "xlsx", "intake"],
};

/** Packages that only one room may import. */
const PACKAGE_ROOMS = {
  "@e965/xlsx": ["xlsx"],
  hucre: ["xlsx"],
  react: ["taskpane"],
  "react-dom": ["taskpane"],
  "@fluentui/react-components": ["taskpane"],
};

/** The one place that joins rooms: what it loads on demand from others (docs/architecture.md). */
const JOINS = [{ file: "src/taskpane/index.tsx", room: "taskpane", loads: ["xlsx/copy-files"] }];

/** `no-restricted-imports` does not look at `import()`. */
function onDemand(otherRooms, room, joined) {
  const exceptions = joined.length > 0 ? `(?!(${joined.join("|").replaceAll("/", "\\/")})$)` : "";
  return [
    "error",
    {
      selector: `ImportExpression[source.value=/^(\\.\\.\\/)+${exceptions}(${otherRooms.join("|")})(\\/|$)/]`,
      message: `src/${room} may not load this room, on demand either (docs/architecture.md).`,
    },
  ];
}

const othersOf = (room) => Object.keys(ROOMS).filter((other) => other !== room && !ROOMS[room].includes(other));

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => {
  const otherRooms = othersOf(room);
  const foreignPackages = Object.entries(PACKAGE_ROOMS)
    .filter(([, rooms]) => !rooms.includes(room))
    .map(([name]) => name);
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      ...(otherRooms.length > 0 ? { "no-restricted-syntax": onDemand(otherRooms, room, []) } : {}),
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...(otherRooms.length > 0
              ? [
                  {
                    regex: `^(\\.\\./)+(${otherRooms.join("|")})(/|$)`,
                    message: `src/${room} may import only: ${allowed.join(", ") || "nothing"} (docs/architecture.md).`,
                  },
                ]
              : []),
            { regex: `^(${foreignPackages.join("|")})(/|$)`, message: "This package belongs to another room." },
          ],
        },
      ],
    },
  };
});

const joinRules = JOINS.map(({ file, room, loads }) => ({
  files: [file],
  rules: { "no-restricted-syntax": onDemand(othersOf(room), room, loads) },
}));

/** Only these rooms may name the globals of Office.js. */
const officeGlobals = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: ["src/excel/**", "src/taskpane/index.tsx", "src/commands/**"],
  rules: {
    "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension"],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, enableFixer: false, contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration"] },
      ],
      "no-console": "error",
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  { files: ["src/cli/**/*.ts", "scripts/**"], rules: { "no-console": "off" } },
  ...roomRules,
  ...joinRules,
  officeGlobals,
  { files: ["**/*.{js,cjs,mjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
