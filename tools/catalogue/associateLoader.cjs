/** Adds to a function's file the line that tells Excel's runtime which function answers which id. */
module.exports = function associateLoader(source) {
  const { id, functionName } = this.getOptions().associations.get(this.resourcePath);
  return `${source}\nCustomFunctions.associate("${id}", ${functionName});\n`;
};
