import { Body1, Field, Select, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { message } from "../../../messages/message";
import type { LogisticsPlan } from "../../../office/logistics/LogisticsPlan";
import { FlowPicture } from "../../components/flow/FlowPicture";
import { flowGroups, flowMeasures, laneFlows, type FlowGroup, type FlowMeasure } from "./laneFlows";
import { useSectionStyles } from "./useSectionStyles";

/** The plan's goods on their way from sites to regions, by weight, units, pallets or freight, in the colours of carriers or modes. */
export function NetworkFlow({ plan }: { plan: LogisticsPlan }) {
  const styles = useSectionStyles();
  const [measure, setMeasure] = useState<FlowMeasure>("kilograms");
  const [group, setGroup] = useState<FlowGroup>("carrier");
  const flows = useMemo(() => laneFlows(plan, measure, group), [plan, measure, group]);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {message("taskpane.logistics.flow")}
      </Subtitle2>
      <div className={styles.row}>
        <Field className={styles.field} label={message("taskpane.logistics.flow.width")}>
          <Select value={measure} onChange={(_, { value }) => setMeasure(value as FlowMeasure)}>
            {flowMeasures.map((name) => (
              <option key={name} value={name}>
                {message(`taskpane.logistics.measure.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={message("taskpane.logistics.flow.colour")}>
          <Select value={group} onChange={(_, { value }) => setGroup(value as FlowGroup)}>
            {flowGroups.map((name) => (
              <option key={name} value={name}>
                {message(`taskpane.logistics.group.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {flows.some(({ amount }) => amount > 0) ? (
        <FlowPicture
          title={message("taskpane.logistics.flow.title")}
          flows={flows}
          groupHeading={message(`taskpane.logistics.group.${group}`)}
          amountHeading={measure === "freight" ? plan.currency : message(`taskpane.logistics.unit.${measure}`)}
        />
      ) : (
        <Body1>{message("taskpane.logistics.flow.nothing")}</Body1>
      )}
    </section>
  );
}
