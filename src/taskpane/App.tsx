import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { NoticeBar } from "./components/NoticeBar";
import { PaneHeader } from "./components/PaneHeader";
import { useAppearance } from "./hooks/useAppearance";
import { useNotice } from "./hooks/useNotice";
import { usePage } from "./hooks/usePage";
import { HomePage } from "./pages/home/HomePage";

const NewPlanPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "newPlan" */ "./pages/newPlan/NewPlanPage")).NewPlanPage,
}));
const ForecastPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forecast" */ "./pages/forecast/ForecastPage")).ForecastPage,
}));
const InventoryPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "inventory" */ "./pages/inventory/InventoryPage")).InventoryPage,
}));
const BalancePage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "balance" */ "./pages/balance/BalancePage")).BalancePage,
}));
const LogisticsPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "logistics" */ "./pages/logistics/LogisticsPage")).LogisticsPage,
}));
const YearPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "year" */ "./pages/year/YearPage")).YearPage,
}));
const ScenariosPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "scenarios" */ "./pages/scenarios/ScenariosPage")).ScenariosPage,
}));
const ChecksPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "checks" */ "./pages/checks/ChecksPage")).ChecksPage,
}));
const FinderPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "finder" */ "./pages/finder/FinderPage")).FinderPage,
}));
const RemovePage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "remove" */ "./pages/remove/RemovePage")).RemovePage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "settings" */ "./pages/settings/SettingsPage")).SettingsPage,
}));

const useStyles = makeStyles({
  frame: {
    minHeight: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, padding: tokens.spacingHorizontalM, minWidth: 0 },
});

/** The pane: header, news from the ribbon's commands, and one page. */
export function App() {
  const styles = useStyles();
  const { theme, appearance, setAppearance } = useAppearance();
  const { page, visit, openPage } = usePage();
  const { notice, dismiss } = useNotice();
  // The result of a command stays at Home: over another page it would be old news.
  const isWanted = page === "home" || notice?.kind === "progress";
  return (
    <FluentProvider theme={theme} className={styles.frame}>
      <PaneHeader page={page} openPage={openPage} />
      <main className={styles.main}>
        <NoticeBar notice={isWanted ? notice : null} dismiss={dismiss} openPage={openPage} />
        <Suspense fallback={null}>
          {page === "home" && <HomePage openPage={openPage} notice={notice} />}
          {(page === "newPlan" || page === "data") && <NewPlanPage key={visit} openPage={openPage} />}
          {page === "forecast" && <ForecastPage key={visit} openPage={openPage} />}
          {page === "inventory" && <InventoryPage key={visit} openPage={openPage} />}
          {page === "balance" && <BalancePage key={visit} openPage={openPage} />}
          {page === "logistics" && <LogisticsPage key={visit} openPage={openPage} />}
          {page === "year" && <YearPage key={visit} openPage={openPage} />}
          {page === "scenarios" && <ScenariosPage key={visit} openPage={openPage} />}
          {page === "checks" && <ChecksPage key={visit} openPage={openPage} />}
          {page === "finder" && <FinderPage />}
          {page === "remove" && <RemovePage key={visit} openPage={openPage} />}
          {page === "settings" && <SettingsPage appearance={appearance} setAppearance={setAppearance} />}
        </Suspense>
      </main>
    </FluentProvider>
  );
}
