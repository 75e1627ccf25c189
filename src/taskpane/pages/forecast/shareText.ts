/** A share as the page writes it: "12.3 %", without a minus before nothing; "-" where it could not be measured. */
export const shareText = (share: number | null): string =>
  share === null ? "-" : `${(100 * share).toFixed(1).replace(/^-0\.0$/, "0.0")} %`;
