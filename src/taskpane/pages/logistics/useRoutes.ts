import { routeSearch } from "../../../core/logistics/routing/routeSearch";
import { useCallback, useEffect, useRef, useState } from "react";
import type { RoutingPlan, RoutingProblem } from "../../../core/logistics/routing/RoutingProblem";
import { insertFormula } from "../../../office/cells/insertFormula";
import type { RouteTable } from "../../../office/logistics/RouteTable";
import { routeTableFrom } from "../../../office/logistics/routeTableFrom";
import { readSelection } from "../../../office/read/readSelection";
import { useAction, type Action } from "../../hooks/useAction";
import { inLogisticsWorker } from "./inLogisticsWorker";
import type { RouteChoices } from "./RouteChoices";
import { routesFormula } from "./routesFormula";
import { routingProblem } from "./routingProblem";

/** As AOP.ROUTES without its argument seconds. */
const searchWork = routeSearch.workPerSecond * routeSearch.seconds;

/** Routes with what they were found for. */
export interface FoundRoutes {
  readonly table: RouteTable;
  readonly choices: RouteChoices;
  readonly problem: RoutingProblem;
  readonly plan: RoutingPlan;
}

export interface RoutesState {
  readonly table: RouteTable | null;
  readonly found: FoundRoutes | null;
  /** Whether the search is at work, and may be cancelled. */
  readonly isSearching: boolean;
  /** Cell of the formula just inserted. */
  readonly insertedAt: string | null;
  readonly action: Action;
  readonly pick: () => void;
  readonly find: (choices: RouteChoices) => void;
  readonly cancel: () => void;
  readonly insert: () => void;
}

/** Routes for the selected table of stops: read, searched in a worker, and put into a cell as a formula. */
export function useRoutes(): RoutesState {
  const [table, setTable] = useState<RouteTable | null>(null);
  const [found, setFound] = useState<FoundRoutes | null>(null);
  const [isSearching, setSearching] = useState(false);
  const [insertedAt, setInsertedAt] = useState<string | null>(null);
  const stop = useRef(new AbortController());
  const action = useAction();
  const { run } = action;
  useEffect(() => () => stop.current.abort(), []);
  const pick = useCallback(() => {
    setTable(null);
    setFound(null);
    setInsertedAt(null);
    void run(async () => setTable(routeTableFrom(await readSelection())));
  }, [run]);
  const find = useCallback(
    (choices: RouteChoices) => {
      if (table === null) return;
      setFound(null);
      setInsertedAt(null);
      stop.current = new AbortController();
      setSearching(true);
      void run(async () => {
        const problem = routingProblem(table, choices);
        const input = { problem, method: "improve", work: searchWork } as const;
        const plan = await inLogisticsWorker("routes", input, stop.current.signal);
        setFound({ table, choices, problem, plan });
      }).finally(() => setSearching(false));
    },
    [table, run],
  );
  const cancel = useCallback(() => stop.current.abort(), []);
  const insert = useCallback(() => {
    if (found) void run(async () => setInsertedAt(await insertFormula(routesFormula(found.table, found.choices))));
  }, [found, run]);
  return { table, found, isSearching, insertedAt, action, pick, find, cancel, insert };
}
