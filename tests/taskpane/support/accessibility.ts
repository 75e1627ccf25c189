import axe from "axe-core";

/** What axe finds wrong in the page, one line each: rule, help, and the element. Colours cannot be judged without layout. */
export async function accessibilityProblems(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.html.slice(0, 120)})`),
  );
}
