import { useCallback, useEffect, useMemo, useState } from "react";
import { insertFormula } from "../../../office/cells/insertFormula";
import { selectedAddress } from "../../../office/cells/selectedAddress";
import { useAction, type Action } from "../../hooks/useAction";
import type { FinderFunction } from "./FinderFunction";
import { formulaFrom } from "./formulaFrom";
import { loadFinderFunctions } from "./loadFinderFunctions";
import { searchFunctions } from "./searchFunctions";

export interface FinderState {
  readonly need: string;
  readonly search: (need: string) => void;
  readonly found: readonly FinderFunction[];
  readonly chosen: FinderFunction | null;
  readonly choose: (chosen: FinderFunction | null) => void;
  readonly entries: Readonly<Record<string, string>>;
  readonly enter: (parameter: string, value: string) => void;
  /** Fills an argument with the selected cells. */
  readonly pick: (parameter: string) => void;
  readonly formula: string | null;
  readonly insert: () => void;
  /** Cell of the formula just inserted. */
  readonly insertedAt: string | null;
  readonly action: Action;
}

/** Search by need, arguments from the selection, one formula. */
export function useFinder(): FinderState {
  const [functions, setFunctions] = useState<readonly FinderFunction[]>([]);
  const [need, search] = useState("");
  const [chosen, setChosen] = useState<FinderFunction | null>(null);
  const [entries, setEntries] = useState<Readonly<Record<string, string>>>({});
  const [insertedAt, setInsertedAt] = useState<string | null>(null);
  const action = useAction();
  const { run } = action;
  useEffect(() => {
    void run(async () => setFunctions(await loadFinderFunctions()));
  }, [run]);
  const found = useMemo(() => searchFunctions(functions, need), [functions, need]);
  const choose = useCallback((next: FinderFunction | null) => {
    setChosen(next);
    setEntries({});
    setInsertedAt(null);
  }, []);
  const enter = useCallback((parameter: string, value: string) => {
    setEntries((now) => ({ ...now, [parameter]: value }));
    setInsertedAt(null);
  }, []);
  const pick = useCallback(
    (parameter: string) => void run(async () => enter(parameter, await selectedAddress())),
    [run, enter],
  );
  const formula = chosen === null ? null : formulaFrom(chosen, entries);
  const insert = useCallback(() => {
    if (formula !== null) void run(async () => setInsertedAt(await insertFormula(formula)));
  }, [run, formula]);
  return { need, search, found, chosen, choose, entries, enter, pick, formula, insert, insertedAt, action };
}
