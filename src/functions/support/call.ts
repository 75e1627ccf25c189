import { checkAnswer } from "./checkAnswer";
import { excelError } from "./excelError";

/** The body of every custom function: runs the work, checks its answer, and turns what it throws into the error and sentence that Excel shows. Promises too. */
export function call<Answer>(work: () => Answer): Answer {
  try {
    const answer = work();
    if (answer instanceof Promise)
      return answer.then(checkAnswer).catch((thrown: unknown) => {
        throw excelError(thrown);
      }) as Answer;
    return checkAnswer(answer) as Answer;
  } catch (thrown) {
    throw excelError(thrown);
  }
}
