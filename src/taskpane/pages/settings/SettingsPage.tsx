import { Body1, Field, Link, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { message } from "../../../messages/message";
import type { Preferences } from "../../../office/host/preferences";
import { PageFrame } from "../../components/PageFrame";
import { InstallationCheck } from "./InstallationCheck";

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
});

interface SettingsPageProps {
  readonly appearance: Preferences["appearance"];
  readonly setAppearance: (appearance: Preferences["appearance"]) => void;
}

const appearances: readonly Preferences["appearance"][] = ["system", "light", "dark", "highContrast"];

/** Appearance, installation check, privacy. */
export function SettingsPage({ appearance, setAppearance }: SettingsPageProps) {
  const styles = useStyles();
  return (
    <PageFrame title={message("taskpane.settings.title")}>
      <Field label={message("taskpane.settings.appearance")}>
        <Select value={appearance} onChange={(_, { value }) => setAppearance(value as Preferences["appearance"])}>
          {appearances.map((each) => (
            <option key={each} value={each}>
              {message(`taskpane.settings.appearance.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <InstallationCheck />
      <div>
        <Subtitle2 as="h2" block>
          {message("taskpane.settings.privacy")}
        </Subtitle2>
        <Body1>{message("taskpane.settings.privacyText")}</Body1>
      </div>
      <div className={styles.links}>
        <Link href="help/index.html" target="_blank" rel="noreferrer">
          {message("taskpane.settings.help")}
        </Link>
        <Link href="help/privacy.html" target="_blank" rel="noreferrer">
          {message("taskpane.settings.privacyLink")}
        </Link>
      </div>
    </PageFrame>
  );
}
