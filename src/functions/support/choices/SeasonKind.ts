/**
 * How the season acts.
 * @customenum {string}
 */
export enum SeasonKind {
  /** As a share of the level, around 1. */
  multiplicative = "multiplicative",
  /** In units above and below the level, around 0. */
  additive = "additive",
}
