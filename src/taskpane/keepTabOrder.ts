/**
 * Lets Tab move on from a place that office.js does not count as a stop. On the web office.js moves the focus itself, at
 * the window, from one entry of its own list to the next: from a heading that was given the focus it would go nowhere.
 */
export function keepTabOrder(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !(event.target instanceof Element)) return;
    if (event.target.matches('[tabindex="-1"], body')) event.stopPropagation();
  });
}
