import { CustomFunctionCalls } from "../../../../src/workbench/host/services/CustomFunctionCalls";
import { customFunctionClasses } from "../../../../src/workbench/host/services/customFunctionClasses";

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** office.js holds the next answers back for twice as long as the reply to the last took; a calculation would lengthen that. */
test("answers are used only after the reply to them has had its turn to leave and its turn to arrive", async () => {
  const calls = new CustomFunctionCalls(() => undefined);
  const [call] = calls.start([
    { functionId: "DOUBLE", arguments: [2], address: "Sheet1!A1", allowErrors: false, cancelable: false },
  ]);
  let value: unknown;
  void call?.answer.then((answer) => (value = answer.value));
  const take = customFunctionClasses.find(({ name }) => name === "CustomFunctions")?.methods?.SetInvocationArrayResults;
  take?.(calls as never, [[call?.id, true, 4]] as never);

  await turn();
  expect(value).toBeUndefined();
  expect(calls.arePending).toBe(true);
  await turn();
  await turn();
  expect(value).toBe(4);
  expect(calls.arePending).toBe(false);
});
