import { useCallback, useEffect, useState } from "react";
import { message } from "../../../messages/message";
import type { LaneChange } from "../../../office/logistics/LaneChange";
import type { LogisticsPlan } from "../../../office/logistics/LogisticsPlan";
import { readLogisticsPlan } from "../../../office/logistics/readLogisticsPlan";
import { writeLaneChanges } from "../../../office/logistics/writeLaneChanges";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { useAction, type Action } from "../../hooks/useAction";

/** Where on the page something was written from: the news of it stands there. */
export type WritingPlace = "change" | "award";

export interface Logistics {
  readonly plan: LogisticsPlan | null;
  readonly action: Action;
  /** What was written last, in words. */
  readonly done: string | null;
  readonly place: WritingPlace;
  /** Whether what was written last can be taken back. */
  readonly canUndo: boolean;
  /** Writes the cells of the sheet Lanes and lets the plan follow. */
  readonly make: (changes: readonly LaneChange[], place: WritingPlace) => void;
  readonly undo: () => void;
}

/** The plan's lanes, and the writing of carriers and departures, which remembers what stood there before. */
export function useLogistics(): Logistics {
  const [plan, setPlan] = useState<LogisticsPlan | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [place, setPlace] = useState<WritingPlace>("change");
  const [written, setWritten] = useState<readonly LaneChange[]>([]);
  const action = useAction();
  const { run } = action;
  useEffect(() => void run(async () => setPlan(await readLogisticsPlan())), [run]);
  const write = useCallback(
    (changes: readonly LaneChange[], words: string, toUndo: readonly LaneChange[]) => {
      setDone(null);
      void run(async () => {
        await writeLaneChanges(changes);
        setWritten(toUndo);
        const manifest = await readPlanManifest();
        if (manifest) await waitForCalculation(manifest);
        setPlan(await readLogisticsPlan());
        setDone(words);
      });
    },
    [run],
  );
  const make = useCallback(
    (changes: readonly LaneChange[], from: WritingPlace) => {
      setPlace(from);
      write(changes, wordsOf(changes), changes.map(backwards));
    },
    [write],
  );
  const undo = useCallback(() => write(written, message("taskpane.logistics.undone"), []), [write, written]);
  return { plan, action, done, place, canUndo: written.length > 0, make, undo };
}

function backwards({ former, next, ...cell }: LaneChange): LaneChange {
  return { ...cell, former: next, next: former };
}

function wordsOf(changes: readonly LaneChange[]): string {
  const [first] = changes;
  if (first && changes.length === 1) return message("taskpane.logistics.changed", { ...first });
  return message("taskpane.logistics.changedMany", { lanes: changes.length });
}
