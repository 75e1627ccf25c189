import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { readPreferences, savePreferences, type Preferences } from "../../office/host/preferences";
import { forcesColors, onAppearance, systemAppearance, type Appearance } from "../../office/host/theme";
import { aopBrand } from "../aopBrand";
import { forcedTheme } from "../forcedTheme";

type Choice = Preferences["appearance"];

/** Light, dark or high contrast: as the user chose, else as Office or the system looks; in the system's colours where it forces them. */
export function useAppearance(): { theme: Theme; appearance: Choice; setAppearance: (choice: Choice) => void } {
  const [appearance, setChoice] = useState<Choice>("system");
  const system = useSyncExternalStore(onAppearance, systemAppearance);
  const isForced = useSyncExternalStore(onAppearance, forcesColors);
  useEffect(() => {
    void readPreferences().then((preferences) => setChoice(preferences.appearance));
  }, []);
  const setAppearance = useCallback((choice: Choice) => {
    setChoice(choice);
    void savePreferences({ appearance: choice });
  }, []);
  const theme = isForced ? forcedTheme : themes[appearance === "system" ? system : appearance];
  return { theme, appearance, setAppearance };
}

const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, ...aopBrand.light },
  dark: { ...webDarkTheme, ...aopBrand.dark },
  highContrast: teamsHighContrastTheme,
};
