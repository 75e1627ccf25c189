import { ExcelError } from "../../../support/excelRuntime";
import { attempt } from "../../../../src/functions/support/workers/Outcome";
import type { Task } from "../../../../src/functions/support/workers/Task";

const root: Task<number, number> = { name: "root", run: Math.sqrt, milliseconds: () => 2 };
const many = Array.from({ length: 40 }, (_, item) => item);

/** eachInWorkers in a page of its own, whose Worker is this. */
async function eachInWorkersWith(Worker: unknown) {
  jest.resetModules();
  await import("../../../support/allWords");
  for (const [name, value] of Object.entries({ Worker, navigator: { hardwareConcurrency: 2 } }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  return (await import("../../../../src/functions/support/workers/eachInWorkers")).eachInWorkers;
}

afterEach(() => {
  for (const name of ["Worker", "navigator"]) Reflect.deleteProperty(globalThis, name);
});

class Forbidden {
  constructor() {
    throw new Error("SecurityError");
  }
}

class Missing {
  onerror: ((event: Event) => void) | null = null;
  postMessage(): void {
    setImmediate(() => this.onerror?.(new Event("error")));
  }
  terminate(): void {}
}

test.each([
  ["has no workers", undefined],
  ["forbids them", Forbidden],
  ["does not get their file", Missing],
])("a host that %s calculates on the page's thread", async (_, Worker) => {
  const eachInWorkers = await eachInWorkersWith(Worker);
  expect(await eachInWorkers(root, many)).toEqual(many.map(Math.sqrt));
});

/** Answers as many requests as it is told, then dies at each. */
const dyingAfter = (answers: number) =>
  class {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    postMessage({ inputs }: { inputs: number[] }): void {
      const outcomes = inputs.map((input) => attempt(root, input));
      const isFit = answers-- > 0;
      setImmediate(() => (isFit ? this.onmessage?.({ data: { outcomes } }) : this.onerror?.(new Event("error"))));
    }
    terminate(): void {}
  };

test("workers that worked and then die twice at the same rows answer #N/A with a sentence", async () => {
  const eachInWorkers = await eachInWorkersWith(dyingAfter(2));
  const failed = await Promise.resolve(eachInWorkers(root, many)).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(ExcelError);
  expect(failed).toMatchObject({ code: "#N/A", message: expect.stringMatching(/^Calculating 40 rows failed twice/) });
});

test("the pool has as many workers as the machine has cores", async () => {
  let started = 0;
  const Fit = dyingAfter(Infinity);
  const eachInWorkers = await eachInWorkersWith(
    class extends Fit {
      constructor() {
        super();
        started += 1;
      }
    },
  );
  await eachInWorkers(root, many);
  expect(started).toBe(2);
});
