export interface ApiUse {
  readonly name: string;
  readonly place: string;
}

/** What the sources in `folders` use of the Excel API, what of it the host does not serve, what no proxy exists for. */
export function apiGate(
  folders?: readonly string[],
  used?: ReadonlyMap<string, string>,
): { readonly used: readonly string[]; readonly missing: readonly ApiUse[]; readonly newer: readonly ApiUse[] };
