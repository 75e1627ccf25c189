import { useCallback, useEffect, useRef, useState } from "react";
import { message } from "../../../messages/message";
import { readPlanManifest } from "../../../office/manifest/readPlanManifest";
import type { ProgressReport } from "../../../office/ProgressReport";
import { chooseScenario } from "../../../office/scenarios/chooseScenario";
import { compareScenarios } from "../../../office/scenarios/compareScenarios";
import { readScenarios } from "../../../office/scenarios/readScenarios";
import type { ScenarioSet } from "../../../office/scenarios/ScenarioSet";
import { writeScenarioChange } from "../../../office/scenarios/writeScenarioChange";
import { waitForCalculation } from "../../../office/waitForCalculation";
import { useAction, type Action } from "../../hooks/useAction";

export interface ScenarioEntry {
  readonly scenario: string;
  readonly id: string;
  readonly value: number;
  readonly why: string;
}

export interface Scenarios {
  readonly set: ScenarioSet | null;
  readonly done: string | null;
  readonly action: Action;
  /** How far a comparison is; null while none runs. */
  readonly progress: ProgressReport | null;
  readonly choose: (scenario: string) => void;
  readonly change: (entry: ScenarioEntry, sentence: string) => void;
  readonly compare: () => void;
  readonly cancel: () => void;
}

/** The scenarios of the plan: which is in force, what each changes, and what they come to. */
export function useScenarios(): Scenarios {
  const [set, setSet] = useState<ScenarioSet | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [progress, setProgress] = useState<ProgressReport | null>(null);
  const stop = useRef<AbortController | null>(null);
  const action = useAction();
  const { run } = action;
  const work = useCallback(
    (change: () => Promise<string>) => {
      setDone(null);
      void run(async () => {
        let sentence: string;
        try {
          sentence = await change();
          await calculated();
        } finally {
          setProgress(null);
          // Also after a failure: the page shows what is.
          setSet(await readScenarios());
        }
        setDone(sentence);
      });
    },
    [run],
  );
  useEffect(
    () =>
      void run(async () => {
        await calculated();
        setSet(await readScenarios());
      }),
    [run],
  );
  // A pane that is closed must not leave a comparison running.
  useEffect(() => () => stop.current?.abort(), []);
  const choose = useCallback(
    (scenario: string) =>
      work(async () => {
        await chooseScenario(scenario);
        return message("taskpane.scenarios.chosen", { scenario });
      }),
    [work],
  );
  const change = useCallback(
    (entry: ScenarioEntry, sentence: string) =>
      work(async () => {
        await writeScenarioChange(entry);
        return sentence;
      }),
    [work],
  );
  const compare = useCallback(
    () =>
      work(async () => {
        stop.current = new AbortController();
        await calculated();
        const count = await compareScenarios(setProgress, stop.current.signal);
        return message("taskpane.scenarios.compared", { count });
      }),
    [work],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { set, done, action, progress, choose, change, compare, cancel };
}

async function calculated(): Promise<void> {
  const manifest = await readPlanManifest();
  if (manifest) await waitForCalculation(manifest);
}
