import { loading } from "../../messages/en/loading";
import { sentence } from "../../messages/sentence";

type Implementation = (...given: unknown[]) => unknown;
type Functions = Readonly<Record<string, Implementation>>;

/**
 * Tells Excel's runtime which ids there are. The functions behind them are a chunk that the first call of one of them loads: that
 * call and those that arrive meanwhile answer with a promise, later ones go straight through. A chunk that cannot be loaded
 * answers #N/A with a sentence, and the next call tries again.
 * @param load gives the chunk: its functions by their ids
 */
export function associateChunk(ids: readonly string[], load: () => Promise<{ readonly functions: Functions }>): void {
  let loaded: Functions | undefined;
  let underWay: Promise<Functions> | undefined;
  const begin = (): Promise<Functions> =>
    load()
      .then(({ functions }) => (loaded = functions))
      .catch(() => Promise.reject(notLoaded()))
      .finally(() => (underWay = undefined));
  for (const id of ids) {
    const run = (functions: Functions, given: readonly unknown[]): unknown => {
      const implementation = functions[id];
      // A chunk of an older version may not have it.
      if (!implementation) throw notLoaded();
      return implementation(...given);
    };
    CustomFunctions.associate(id, (...given: unknown[]) =>
      loaded ? run(loaded, given) : (underWay ??= begin()).then((functions) => run(functions, given)),
    );
  }
}

const notLoaded = (): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence(loading, "loading.functions", {}));
