/** As much of a label as `characters` have room for; nothing where that would be less than two of it. */
export function fittingLabel(label: string, characters: number): string {
  const room = Math.floor(characters);
  if (label.length <= room) return label;
  return room < 3 ? "" : `${label.slice(0, room - 1)}…`;
}
