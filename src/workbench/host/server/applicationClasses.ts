import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { HostError } from "../protocol/HostError";
import type { CalculationModel } from "../model/CalculationModel";
import type { ExcelServer } from "./ExcelServer";
import { served } from "./Targets";

const modeNames: Readonly<Record<CalculationModel["mode"], string>> = {
  automatic: "Automatic",
  automaticExceptTables: "AutomaticExceptTables",
  manual: "Manual",
};

const kinds = { Recalculate: "recalculate", Full: "full", FullRebuild: "fullRebuild" } as const;

const application = (server: ExcelServer): ServerClass<null> => {
  const { calculation } = server.model;
  return {
    name: "Application",
    properties: {
      CalculationMode: {
        get: () => modeNames[calculation.mode],
        set: (_, name: string) => {
          const mode = (Object.keys(modeNames) as CalculationModel["mode"][]).find((each) => modeNames[each] === name);
          if (!mode) throw new HostError("InvalidArgument");
          calculation.mode = mode;
        },
      },
      CalculationState: { get: () => (calculation.isBusy ? "Calculating" : "Done") },
      CalculationEngineVersion: { get: () => 191029 },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
    navigations: { IterativeCalculation: () => served("IterativeCalculation", null) },
    methods: {
      Calculate: (_, type: keyof typeof kinds) => calculation.calculate(kinds[type]),
      SuspendApiCalculationUntilNextSync: () => server.whenBatchEnds(calculation.suspend()),
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
};

const iterativeCalculation = (server: ExcelServer): ServerClass<null> => {
  const remembered = (name: string, initial: unknown) =>
    server.remembered.property(() => "iterativeCalculation", name, initial);
  return {
    name: "IterativeCalculation",
    properties: {
      Enabled: remembered("Enabled", false),
      MaxIteration: remembered("MaxIteration", 100),
      MaxChange: remembered("MaxChange", 0.001),
    },
  };
};

/** The structure of the workbook: protected, sheets can be neither added nor removed. */
const workbookProtection = (server: ExcelServer): ServerClass<null> => {
  const owner = "workbookProtection";
  const needed = () => server.remembered.get(owner, "password", null);
  return {
    name: "WorkbookProtection",
    properties: { Protected: { get: () => server.remembered.get(owner, "protected", false) } },
    methods: {
      Protect: (_, password: string | null) => {
        server.remembered.set(owner, "password", password);
        server.remembered.set(owner, "protected", true);
      },
      Unprotect: (_, password: string | null) => {
        if (needed() !== null && needed() !== password) throw new HostError("InvalidArgument", "WorkbookProtection");
        server.remembered.set(owner, "protected", false);
      },
    },
  };
};

const runtime = (server: ExcelServer): ServerClass<null> => ({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: () => server.eventsEnabled,
      set: (_, enabled: boolean) => {
        server.eventsEnabled = enabled;
      },
    },
  },
});

export const applicationClasses = (server: ExcelServer): readonly AnyServerClass[] => [
  application(server),
  iterativeCalculation(server),
  workbookProtection(server),
  runtime(server),
];
