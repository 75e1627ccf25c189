import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  blue: { stroke: tokens.colorPaletteBlueBorderActive, color: tokens.colorPaletteBlueBorderActive },
  orange: { stroke: tokens.colorPaletteDarkOrangeBorderActive, color: tokens.colorPaletteDarkOrangeBorderActive },
  green: { stroke: tokens.colorPaletteGreenBorderActive, color: tokens.colorPaletteGreenBorderActive },
  berry: { stroke: tokens.colorPaletteBerryBorderActive, color: tokens.colorPaletteBerryBorderActive },
  brown: { stroke: tokens.colorPaletteBrownBorderActive, color: tokens.colorPaletteBrownBorderActive },
  purple: { stroke: tokens.colorPalettePurpleBorderActive, color: tokens.colorPalettePurpleBorderActive },
});

const dashes = [null, "5 2", "2 2", "8 2 2 2", "1 3", "12 4", "4 1 1 1 1 1"] as const;

/** How the mark of a group is drawn. */
export interface GroupMark {
  readonly className: string;
  readonly strokeDasharray: string | undefined;
}

/** The mark of the group of a number: a line in one of six colours and one of seven patterns, 42 in all, so that groups differ without their colour. What is filled with currentColor has its colour too. */
export function useGroupMarks(): (group: number) => GroupMark {
  const { blue, orange, green, berry, brown, purple } = useStyles();
  const colours = [blue, orange, green, berry, brown, purple];
  return (group) => ({
    className: colours[group % colours.length] ?? blue,
    strokeDasharray: dashes[group % dashes.length] ?? undefined,
  });
}
