const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionsPlugin, functionsEntry, sharedByFunctions } = require("../catalogue.cjs");
const { BudgetPlugin } = require("../budgets.cjs");

/** What @stdlib brings along and never uses here, replaced by a line each: 10 kB of the way to the first formula. */
const slim = {
  "@stdlib/math-base-special-sin$": require.resolve("./slim/sine.cjs"),
  "@stdlib/math-base-special-cos$": require.resolve("./slim/cosine.cjs"),
  debug$: require.resolve("./slim/debug.cjs"),
  "@stdlib/string-format$": require.resolve("./slim/stringFormat.cjs"),
  "@stdlib/utils-define-nonenumerable-read-only-property$": require.resolve("./slim/readOnlyProperty.cjs"),
};

const root = path.resolve(__dirname, "../..");
const developmentAddress = "https://localhost:3000";

/** Where the production build will be served: the one setting is AOP_ADDRESS, or "config.address" of package.json. */
function productionAddress() {
  const address = process.env.AOP_ADDRESS ?? require("../../package.json").config?.address ?? developmentAddress;
  if (!/^https:\/\/[^\s]+$/.test(address))
    throw new Error(`The add-in's address must begin with https://, not "${address}".`);
  return address.replace(/\/$/, "");
}

/** The manifest with the production address; an AppDomain is a domain, without the path below it. */
function productionManifest(manifest) {
  const address = productionAddress();
  const domain = (text) => `<AppDomain>${text}</AppDomain>`;
  return manifest
    .replaceAll(domain(developmentAddress), domain(new URL(address).origin))
    .replaceAll(developmentAddress, address);
}

/**
 * The add-in, to dist/: functions.js (loads first: the ids of the functions, which come as chunks at their first call),
 * taskpane.js (registers the ribbon commands, then loads the pane), the manifest with its production addresses, icons and help.
 */
module.exports = (_env, argv = {}) => {
  const mode = argv.mode ?? "production";
  const isProduction = mode === "production";
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    entry: { functions: functionsEntry(), taskpane: path.join(root, "src/taskpane/index.tsx") },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].js",
      // The name is stable; the question mark keeps a new functions.js from meeting an old chunk in a browser's cache.
      chunkFilename: "chunks/[name].js?[contenthash:8]",
      // Relative to taskpane.html, wherever that is served.
      publicPath: "",
      clean: true,
    },
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"], alias: slim },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
        { test: /highs\.mjs$/, loader: path.join(__dirname, "browserSolver.cjs") },
      ],
    },
    // Each lazy part is one file that the budgets know by name; beside them only what the functions' chunks share.
    optimization: { splitChunks: { cacheGroups: { default: false, defaultVendors: false, ...sharedByFunctions } } },
    plugins: [
      new FunctionsPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: path.join(root, "src/taskpane/index.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: path.join(root, "assets/*.png"), to: "assets/[name][ext]" },
          { from: path.join(root, "assets/ribbon/*.png"), to: "assets/ribbon/[name][ext]" },
          { from: path.join(root, "assets/help"), to: "help" },
          {
            from: path.join(root, "manifest.xml"),
            transform: (content) => (isProduction ? productionManifest(content.toString()) : content),
          },
        ],
      }),
      ...(isProduction ? [new BudgetPlugin()] : []),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, "node_modules/.cache/webpack-addin"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
  };
};
