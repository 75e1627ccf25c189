import { DomainError } from "../../core/DomainError";

/**
 * The answer of each of `count` items. An item that has none keeps its error to its own row, so that one bad row of
 * 10,000 leaves the others; a single item throws.
 */
export function eachItem<Answer>(count: number, answer: (item: number) => Answer): (Answer | DomainError)[] {
  if (count === 1) return [answer(0)];
  return Array.from({ length: count }, (_, item) => {
    try {
      return answer(item);
    } catch (thrown) {
      if (thrown instanceof DomainError) return thrown;
      throw thrown;
    }
  });
}
