const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

// webpack's own minimizer plugin; swc in place of terser because Univer is large (half a minute less).
const MinimizerPlugin = require(require.resolve("minimizer-webpack-plugin", { paths: [require.resolve("webpack")] }));

const root = path.resolve(__dirname, "../..");

/** The workbench page: our shell, the Univer grid and the Excel host, to build/page. */
module.exports = (_env, argv = {}) => {
  const mode = argv.mode ?? "production";
  return {
    name: "page",
    mode,
    target: ["web", "es2022"],
    entry: { page: path.join(root, "src/workbench/page/index.tsx") },
    output: {
      path: path.join(root, "build/page"),
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      publicPath: "auto",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
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
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        // Univer's ES modules import each other without file extensions.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      splitChunks: { chunks: "all", maxInitialRequests: 8 },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    plugins: [
      new CopyWebpackPlugin({ patterns: [{ from: path.join(root, "assets/icon.svg"), to: "logo.svg" }] }),
      new HtmlWebpackPlugin({
        template: path.join(root, "src/workbench/page/index.html"),
        scriptLoading: "defer",
      }),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, "node_modules/.cache/webpack-page"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
  };
};
