import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import { Say } from "../../components/Say";
import { useInstallation } from "./useInstallation";

const useStyles = makeStyles({
  list: {
    marginBlock: tokens.spacingVerticalS,
    display: "grid",
    gridTemplateColumns: "minmax(min-content, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Whether everything the add-in needs is there: the page to look at when cells show #NAME?. */
export function InstallationCheck() {
  const styles = useStyles();
  const { host, platform, version, requirementSets, registered, missing, helpers } = useInstallation();
  const lacking = requirementSets.filter((set) => set.required && !set.supported);
  const rows: readonly (readonly [label: string, value: string])[] = [
    [
      message("taskpane.installation.host"),
      [host ?? message("taskpane.installation.noHost"), platform, version].filter(Boolean).join(", "),
    ],
    [message("taskpane.installation.helpers"), helpers ?? "..."],
    [message("taskpane.installation.functions"), String(registered)],
    ...requirementSets.map(
      (set) =>
        [
          `${set.name} ${set.version}`,
          message(`taskpane.installation.${set.supported ? "yes" : set.required ? "no" : "optional"}`),
        ] as const,
    ),
  ];
  const isSound = lacking.length === 0 && missing?.length === 0;
  return (
    <div>
      <Subtitle2 as="h2" block>
        {message("taskpane.installation.title")}
      </Subtitle2>
      {isSound && <Say intent="success">{message("taskpane.installation.sound", { count: registered })}</Say>}
      {lacking.length > 0 && (
        <Say intent="error">
          {message("taskpane.installation.lacking", {
            sets: lacking.map((set) => `${set.name} ${set.version}`).join(", "),
          })}
        </Say>
      )}
      {missing !== null && missing.length > 0 && (
        <Say intent="error">
          {message("taskpane.installation.missing", { count: missing.length, first: missing[0] ?? "" })}
        </Say>
      )}
      <dl className={styles.list}>
        {rows.map(([label, value]) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
