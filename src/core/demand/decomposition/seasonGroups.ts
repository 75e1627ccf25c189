/** Values by their place in the season; nulls are left out. */
export function seasonGroups(values: readonly (number | null)[], season: number): number[][] {
  const groups: number[][] = Array.from({ length: season }, () => []);
  values.forEach((value, t) => {
    if (value !== null) groups[t % season]?.push(value);
  });
  return groups;
}
