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

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => {
  const otherRooms = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other));
  const foreignPackages = Object.entries(PACKAGE_ROOMS)
    .filter(([, rooms]) => !rooms.includes(room))
    .map(([name]) => name);
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
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
