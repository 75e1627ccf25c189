import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { readPreferences, savePreferences, type Preferences } from "../../office/host/preferences";
import { systemAppearance, type Appearance } from "../../office/host/theme";
import { aopBrand } from "../aopBrand";

type Choice = Preferences["appearance"];

/** Light, dark or high contrast: as the user chose, else as Office or the system looks. */
export function useAppearance(): { theme: Theme; appearance: Choice; setAppearance: (choice: Choice) => void } {
  const [appearance, setChoice] = useState<Choice>("system");
  useEffect(() => {
    void readPreferences().then((preferences) => setChoice(preferences.appearance));
  }, []);
  const setAppearance = useCallback((choice: Choice) => {
    setChoice(choice);
    void savePreferences({ appearance: choice });
  }, []);
  return { theme: themes[appearance === "system" ? systemAppearance() : appearance], appearance, setAppearance };
}

const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, ...aopBrand.light },
  dark: { ...webDarkTheme, ...aopBrand.dark },
  highContrast: teamsHighContrastTheme,
};
