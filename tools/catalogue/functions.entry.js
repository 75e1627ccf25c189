// Its code is written by functionsEntryLoader.cjs at every build.
