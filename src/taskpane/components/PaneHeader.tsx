import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HomeRegular, SettingsRegular } from "@fluentui/react-icons";
import { message } from "../../messages/message";
import type { PanePage } from "../../office/host/showPane";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Where the system forces its colours every button has a border: the page that is shown needs another mark. */
  current: {
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  button: { minWidth: "0", paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
});

const words: readonly PanePage[] = [
  "newPlan",
  "forecast",
  "inventory",
  "balance",
  "logistics",
  "year",
  "scenarios",
  "checks",
  "finder",
];

/** Leads to every page of the pane. */
export function PaneHeader({ page, openPage }: { page: PanePage; openPage: (page: PanePage) => void }) {
  const styles = useStyles();
  const icons = { home: <HomeRegular />, settings: <SettingsRegular /> };
  const iconButton = (name: "home" | "settings") => (
    <Button
      {...(page === name ? { className: styles.current } : {})}
      appearance={page === name ? "outline" : "subtle"}
      icon={icons[name]}
      aria-label={message(`taskpane.nav.${name}`)}
      aria-current={page === name ? "page" : undefined}
      onClick={() => openPage(name)}
    />
  );
  return (
    <header>
      <nav className={styles.header} aria-label={message("taskpane.nav.label")}>
        {iconButton("home")}
        {words.map((name) => (
          <Button
            key={name}
            className={mergeClasses(styles.button, page === name && styles.current)}
            appearance={page === name ? "outline" : "subtle"}
            aria-current={page === name ? "page" : undefined}
            onClick={() => openPage(name)}
          >
            {message(`taskpane.nav.${name}`)}
          </Button>
        ))}
        {iconButton("settings")}
      </nav>
    </header>
  );
}
