/** Where the add-in runs, and which of Excel's interfaces it may use there. */
export interface HostInformation {
  /** "Excel"; null on a page that was opened outside Office. */
  readonly host: string | null;
  readonly platform: string | null;
  readonly version: string | null;
  readonly requirementSets: readonly {
    readonly name: string;
    readonly version: string;
    readonly supported: boolean;
    readonly required: boolean;
  }[];
}

/** Reads host, version and requirement sets; the first three sets are those the manifest demands. */
export function hostInformation(): HostInformation {
  const context = Office.context;
  const isSupported = (name: string, version: string): boolean =>
    context.requirements?.isSetSupported(name, version) ?? false;
  return {
    host: textOrNull(context.diagnostics?.host),
    platform: textOrNull(context.diagnostics?.platform),
    version: context.diagnostics?.version ?? null,
    requirementSets: requirementSets.map((set) => ({ ...set, supported: isSupported(set.name, set.version) })),
  };
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

const requirementSets = [
  { name: "SharedRuntime", version: "1.1", required: true },
  { name: "CustomFunctionsRuntime", version: "1.3", required: true },
  { name: "ExcelApi", version: "1.12", required: true },
  { name: "ExcelApi", version: "1.15", required: false },
  { name: "ExcelApi", version: "1.19", required: false },
];
