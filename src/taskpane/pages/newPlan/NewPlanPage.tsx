import { Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../messages/message";
import type { PanePage } from "../../../office/host/showPane";
import { PageFrame } from "../../components/PageFrame";
import { BuildStep } from "./BuildStep";
import { ChooseStep } from "./ChooseStep";
import { ReadStep } from "./ReadStep";
import { useBuild } from "./useBuild";
import { useChoices } from "./useChoices";
import { useReading } from "./useReading";

type Step = "read" | "choose" | "build";
const steps: readonly Step[] = ["read", "choose", "build"];

/** New plan in three steps: what was read, what is wanted, the build. */
export function NewPlanPage({ openPage }: { openPage: (page: PanePage) => void }) {
  const [step, setStep] = useState<Step>("read");
  const reading = useReading();
  const choosing = useChoices(reading, step === "choose");
  const build = useBuild();
  const { choices } = choosing;
  const { tables, decisions } = reading;
  return (
    <PageFrame title={message("taskpane.newPlan.title")}>
      <Caption1 role="status">
        {message("taskpane.newPlan.step", {
          number: steps.indexOf(step) + 1,
          name: message(`taskpane.newPlan.${step}`),
        })}
      </Caption1>
      {step === "read" && <ReadStep reading={reading} next={() => setStep("choose")} />}
      {step === "choose" && (
        <ChooseStep
          reading={reading}
          choosing={choosing}
          back={() => setStep("read")}
          create={() => {
            if (tables === null || choices === null) return;
            setStep("build");
            build.start({ tables, decisions, choices });
          }}
        />
      )}
      {step === "build" && <BuildStep build={build} back={() => setStep("choose")} openPage={openPage} />}
    </PageFrame>
  );
}
