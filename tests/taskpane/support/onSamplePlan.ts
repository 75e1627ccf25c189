import { cleanup } from "@testing-library/react";
import { registerCommands } from "../../../src/commands/registerCommands";
import { samplePlan } from "../../office/support/samplePlan";

export type SamplePlan = Awaited<ReturnType<typeof samplePlan>>;

/** The tests of this file are on the sample company's plan, which `take` gets once, with the ribbon's commands at hand. */
export function onSamplePlan(take: (plan: SamplePlan) => void): void {
  let plan: SamplePlan;
  jest.setTimeout(180_000);
  beforeAll(async () => {
    plan = await samplePlan();
    registerCommands();
    take(plan);
  });
  beforeEach(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
  afterEach(() => {
    cleanup();
    expect(plan.excel.unserved()).toEqual([]);
  });
  afterAll(() => plan.excel.close());
}
