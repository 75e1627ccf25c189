import type { ServerClass } from "../protocol/ServerClass";
import type { ValidationSnapshot } from "../model/WorkbookSnapshot";
import { HostError } from "../protocol/HostError";
import { fromWireRule, toWireRule, validationTypes, type WireRule } from "./dataValidationRule";
import type { ExcelServer } from "./ExcelServer";
import type { RangeHandle } from "./RangeHandle";

interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

interface Alert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const without = <T extends object>(value: T, key: keyof T): Partial<T> => {
  const rest: Partial<T> = { ...value };
  delete rest[key];
  return rest;
};

/** Data validation of a range. Parts that came before the rule wait for it. */
export const dataValidationClass = (server: ExcelServer): ServerClass<RangeHandle> => {
  const at = ({ sheet, area }: RangeHandle) => sheet.validations.at(area);
  const key = ({ area }: RangeHandle) =>
    `validation ${area.sheetId} ${area.row},${area.column},${area.rows},${area.columns}`;
  const pending = (range: RangeHandle) =>
    server.remembered.get(key(range), "pending", {}) as Partial<Omit<ValidationSnapshot, "area" | "rule">>;
  const change = (range: RangeHandle, alter: (part: Partial<Omit<ValidationSnapshot, "area" | "rule">>) => object) => {
    server.requireWritable(range);
    const known = at(range);
    if (known) range.sheet.validations.set({ ...alter(known), area: range.area, rule: known.rule });
    else server.remembered.set(key(range), "pending", alter(pending(range)));
  };
  return {
    name: "DataValidation",
    properties: {
      Type: { get: (range) => validationTypes[at(range)?.rule.kind ?? "none"] },
      Rule: {
        get: (range) => toWireRule(at(range)?.rule),
        set: (range, rule: WireRule) => {
          server.requireWritable(range);
          const { prompt, alert, showAlert, ignoreBlanks } = { ...pending(range), ...at(range) };
          range.sheet.validations.set({
            area: range.area,
            rule: fromWireRule(rule),
            ...(prompt ? { prompt } : {}),
            ...(alert ? { alert } : {}),
            ...(showAlert === undefined ? {} : { showAlert }),
            ...(ignoreBlanks === undefined ? {} : { ignoreBlanks }),
          });
          server.remembered.set(key(range), "pending", {});
        },
      },
      Prompt: {
        get: (range) => {
          const prompt = at(range)?.prompt;
          return { showPrompt: prompt !== undefined, title: prompt?.title ?? "", message: prompt?.message ?? "" };
        },
        set: (range, { showPrompt, title, message }: Prompt) =>
          change(range, (part) => (showPrompt ? { ...part, prompt: { title, message } } : without(part, "prompt"))),
      },
      ErrorAlert: {
        get: (range) => {
          const { alert, showAlert = true } = at(range) ?? {};
          const style = Object.entries(alertStyles).find(([, each]) => each === alert?.style)?.[0] ?? "Stop";
          return { showAlert, style, title: alert?.title ?? "", message: alert?.message ?? "" };
        },
        set: (range, { showAlert, style, title, message }: Alert) => {
          const known = alertStyles[style as keyof typeof alertStyles];
          if (!known) throw new HostError("InvalidArgument", "DataValidation.errorAlert");
          change(range, (part) =>
            showAlert
              ? { ...without(part, "showAlert"), alert: { title, message, style: known } }
              : { ...without(part, "alert"), showAlert },
          );
        },
      },
      IgnoreBlanks: {
        get: (range) => at(range)?.ignoreBlanks ?? true,
        set: (range, ignoreBlanks: boolean) => change(range, (part) => ({ ...part, ignoreBlanks })),
      },
    },
    methods: {
      Clear: (range) => {
        server.requireWritable(range);
        range.sheet.validations.clear(range.area);
      },
    },
  };
};
