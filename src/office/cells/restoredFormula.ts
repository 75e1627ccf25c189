/**
 * An AOP formula as it must be entered again, also where Excel has saved it under its internal name
 * ("_xldudf_AOP_FORECAST_INTERVAL"); null for a formula that uses no AOP function.
 *
 * @param functionIds "FORECAST.INTERVAL" ... : the dots that the internal name has lost.
 */
export function restoredFormula(formula: string, functionIds: readonly string[]): string | null {
  if (!/AOP[._]/i.test(formula) || !formula.startsWith("=")) return null;
  const bySavedName = new Map(functionIds.map((id) => [id.replaceAll(".", "_"), id]));
  return formula.replace(/_xldudf_AOP_([A-Z0-9_]+)/gi, (_, saved: string) => {
    const name = saved.toUpperCase();
    return `AOP.${bySavedName.get(name) ?? name.replaceAll("_", ".")}`;
  });
}
