import { ExcelError, associations } from "../../support/excelRuntime";
import { associateChunk } from "../../../src/functions/support/associateChunk";

type Functions = Record<string, (...given: unknown[]) => unknown>;

const called = (id: string, ...given: unknown[]): unknown => associations.get(id)?.(...given);

/** A chunk that arrives (or fails) when the test says so. */
function chunk(functions: Functions) {
  const requests: { arrive: () => void; fail: () => void }[] = [];
  associateChunk(
    Object.keys(functions),
    () =>
      new Promise((resolve, reject) =>
        requests.push({ arrive: () => resolve({ functions }), fail: () => reject(new Error("ChunkLoadError")) }),
      ),
  );
  return requests;
}

test("nothing is loaded before a call, once for all calls that wait, and never again", async () => {
  const requests = chunk({ ONE: () => 1, TWO: () => 2 });
  expect(requests).toHaveLength(0);
  const waiting = [called("ONE"), called("TWO"), called("ONE")];
  expect(requests).toHaveLength(1);
  requests[0]?.arrive();
  expect(await Promise.all(waiting)).toEqual([1, 2, 1]);
  expect([called("ONE"), called("TWO")]).toEqual([1, 2]);
  expect(requests).toHaveLength(1);
});

test("arguments, the invocation object and errors pass through untouched, before and after loading", async () => {
  const received: unknown[][] = [];
  const failure = new ExcelError("#NUM!", "does not converge");
  const requests = chunk({
    TAKE: (...given) => received.push(given),
    FAIL: () => {
      throw failure;
    },
  });
  const range = [[1, "", null]];
  const invocation = { address: "Sheet1!A1" };
  const [taken, failed] = [called("TAKE", range, null, invocation), called("FAIL")];
  requests[0]?.arrive();
  await taken;
  await expect(failed).rejects.toBe(failure);
  called("TAKE", range, null, invocation);
  expect(() => called("FAIL")).toThrow(failure);
  for (const given of received) {
    expect(given).toHaveLength(3);
    expect(given[0]).toBe(range);
    expect(given[2]).toBe(invocation);
  }
  expect(received).toHaveLength(2);
});

test("a chunk that cannot be loaded answers #N/A with a sentence; the next call tries again", async () => {
  const requests = chunk({ ONE: () => 1 });
  const waiting = [called("ONE"), called("ONE")];
  requests[0]?.fail();
  for (const answer of waiting)
    await expect(answer).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("Ctrl+Alt+F9") });
  await expect(waiting[0]).rejects.toBeInstanceOf(ExcelError);
  const again = called("ONE");
  expect(requests).toHaveLength(2);
  requests[1]?.arrive();
  expect(await again).toBe(1);
});

test("an id that the loaded chunk does not know, being of another version, answers the same sentence", async () => {
  associateChunk(["NEW"], () => Promise.resolve({ functions: {} }));
  await expect(called("NEW")).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("reopen") });
  expect(() => called("NEW")).toThrow(ExcelError);
});
