import type { AnyServerClass, ServerClass } from "../protocol/ServerClass";
import { afterReply } from "./afterReply";
import type { CustomFunctionCalls, InvocationRow } from "./CustomFunctionCalls";

/**
 * Client behaviours that the host turns on: 1 answers too large for one message are sent in parts, 2 answers are
 * flushed every 200 ms instead of every 500, 4 the wait between two flushes is bounded.
 */
const enabledFeatures: readonly number[] = [1, 2, 4];

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const customFunctions: ServerClass<CustomFunctionCalls> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.markReady(),
    _GetEnabledFeatures: () => enabledFeatures,
    SetInvocationArrayResults: (calls, rows: readonly InvocationRow[]) => afterReply(() => calls.settle(rows)),
    SetInvocationResults: (calls, results: readonly InvocationResult[]) =>
      afterReply(() =>
        calls.settle(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode])),
      ),
  },
};

const container: ServerClass<CustomFunctionCalls> = {
  name: "CustomFunctionsContainer",
  navigations: { CustomFunctions: (calls) => ({ className: "CustomFunctions", target: calls }) },
};

/** The service through which the client returns the answers of custom functions. */
export const customFunctionClasses: readonly AnyServerClass[] = [customFunctions, container];
