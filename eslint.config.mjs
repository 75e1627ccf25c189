import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

const hostGlobals = ["Excel", "Office", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/office (and the first lines of the pane) may name Excel's objects.",
}));

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "node_modules/**", "test-output/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "tools/**/*.mjs"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/office/**", "src/taskpane/index.tsx", "src/commands/**"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/core/**/*.ts", "src/plan/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Same input, same output: a seed is an argument." },
        { object: "Date", property: "now", message: "The calculations have no clock." },
      ],
      "no-restricted-globals": ["error", "window", "document", "fetch", "setTimeout", "console", ...hostGlobals],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    // Excel hands over whatever the cell holds: the metadata tool knows only `any` for that.
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^[A-Z]" }] },
  },
  {
    files: ["src/office/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["tools/**/*", "*.js", "*.cjs", "tests/**/*.js"],
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/workbench/node/**"],
    rules: { "no-console": "off" },
  },
);
