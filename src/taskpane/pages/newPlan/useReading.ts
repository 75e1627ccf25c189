import { useCallback, useEffect, useMemo, useState } from "react";
import { readPlanTables } from "../../../office/read/readPlanTables";
import {
  withKind,
  withRole,
  type ColumnRole,
  type IntakeDecisions,
  type RecognisedTable,
  type TableKind,
} from "../../../plan/intake";
import { useAction, type Action } from "../../hooks/useAction";
import { understand, type Understanding } from "./understand";

export interface Reading extends Understanding {
  /** null until the workbook has been read. */
  readonly tables: readonly RecognisedTable[] | null;
  readonly history: RecognisedTable | null;
  readonly decisions: IntakeDecisions;
  readonly action: Action;
  readonly readAgain: () => void;
  readonly setRole: (table: RecognisedTable, column: number, role: ColumnRole) => void;
  readonly setKind: (table: RecognisedTable, kind: TableKind) => void;
  readonly decide: (changes: IntakeDecisions) => void;
  readonly answer: (issue: string, choice: string) => void;
}

const nothing: Understanding = { data: null, issues: [], problem: null };

/** Step 1: the tables of the workbook, understood, and corrected by the user. */
export function useReading(): Reading {
  const [tables, setTables] = useState<readonly RecognisedTable[] | null>(null);
  const [decisions, setDecisions] = useState<IntakeDecisions>({});
  const action = useAction();
  const { run } = action;
  const readAgain = useCallback(() => {
    void run(async () => {
      setTables(null);
      setDecisions({});
      setTables(await readPlanTables());
    });
  }, [run]);
  useEffect(readAgain, [readAgain]);
  const replace = useCallback((old: RecognisedTable, corrected: RecognisedTable) => {
    setTables((now) => now?.map((table) => (table === old ? corrected : table)) ?? null);
  }, []);
  const setRole = useCallback(
    (table: RecognisedTable, column: number, role: ColumnRole) => {
      // A table that nothing was made of becomes a history as soon as the user says what a column is.
      const known = table.kind === "none" ? withKind(table, "history") : table;
      replace(table, withRole(known, column, role));
    },
    [replace],
  );
  const setKind = useCallback(
    (table: RecognisedTable, kind: TableKind) => replace(table, withKind(table, kind)),
    [replace],
  );
  const decide = useCallback((changes: IntakeDecisions) => setDecisions((now) => ({ ...now, ...changes })), []);
  const answer = useCallback(
    (issue: string, choice: string) =>
      setDecisions((now) => ({ ...now, answers: { ...now.answers, [issue]: choice } })),
    [],
  );
  const understanding = useMemo(() => (tables === null ? nothing : understand(tables, decisions)), [tables, decisions]);
  const history = tables?.find((table) => table.kind === "history") ?? tables?.[0] ?? null;
  return { ...understanding, tables, history, decisions, action, readAgain, setRole, setKind, decide, answer };
}
