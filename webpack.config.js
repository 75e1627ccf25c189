/** Three builds: the add-in (dist/), the workbench page (build/page) and the Node programs (build/node). */
module.exports = (env, argv) => ["addin", "page", "node"].map((name) => require(`./tools/webpack/${name}.js`)(env, argv));
