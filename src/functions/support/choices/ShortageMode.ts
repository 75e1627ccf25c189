/**
 * What happens to demand that finds no stock.
 * @customenum {string}
 */
export enum ShortageMode {
  /** It is served later; closing stock goes below zero. */
  backlog = "backlog",
  /** It is lost; stock never goes below zero. */
  lost = "lost",
}
