/** The direction of DESIGN: core <- functions; core <- plan <- office <- taskpane, commands; the workbench knows none of them. */
const only = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });
module.exports = {
  forbidden: [
    only("no-cycles", "A cycle has no first file to read.", {}, { circular: true }),
    only(
      "core-is-pure",
      "core is calculations: it may use itself, simple-statistics, @stdlib and (in optimization) highs.",
      { path: "^src/core" },
      { pathNot: "^src/core|node_modules/(simple-statistics|@stdlib|highs)" },
    ),
    only("only-optimization-knows-the-solver", "One folder knows HiGHS.", { path: "^src", pathNot: "^src/core/optimization" }, { path: "node_modules/highs" }),
    only(
      "functions-are-thin",
      "A custom function reads its arguments, calls core and words its errors.",
      { path: "^src/functions" },
      { pathNot: "^src/(functions|core|messages)" },
    ),
    only("nobody-imports-functions", "Functions are the outer edge; webpack and tests load them.", { path: "^src/(?!functions)", pathNot: "^src/taskpane/index" }, { path: "^src/functions" }),
    only("plan-is-data", "plan knows the calculations and the words, never Excel or React.", { path: "^src/plan" }, { pathNot: "^src/(plan|core|messages)" }),
    only("office-writes-plans", "office knows plans; it never knows the pane.", { path: "^src/office" }, { path: "^src/(taskpane|commands|functions|workbench)" }),
    only("messages-know-nothing", "messages are words.", { path: "^src/messages" }, { pathNot: "^src/messages" }),
    only("commands-and-pane-apart", "Ribbon commands do not pull React into the first load.", { path: "^src/commands" }, { path: "^src/(taskpane|functions|workbench)|node_modules/react" }),
    only("pane-uses-office", "The pane reaches Excel through office/.", { path: "^src/taskpane" }, { path: "^src/workbench" }),
    only("workbench-is-a-stranger", "The workbench loads the built add-in by URL, as Excel does.", { path: "^src/workbench" }, { path: "^src/(core|functions|plan|office|taskpane|commands|messages)" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
