import { directMilliseconds } from "./directMilliseconds";
import { nextTurn } from "./nextTurn";

/**
 * What `answer` makes of every item: at once if that takes no more than a turn of this thread may, else with pauses in which the
 * page can answer its user, and a promise.
 */
export function inTurns<Item, Answer>(
  items: readonly Item[],
  answer: (item: Item, index: number) => Answer,
): Answer[] | Promise<Answer[]> {
  const answers: Answer[] = [];
  const fill = (): boolean => {
    const begun = performance.now();
    while (answers.length < items.length && performance.now() - begun < directMilliseconds)
      answers.push(answer(items[answers.length] as Item, answers.length));
    return answers.length === items.length;
  };
  const goOn = async (): Promise<Answer[]> => {
    do await nextTurn();
    while (!fill());
    return answers;
  };
  return fill() ? answers : goOn();
}
