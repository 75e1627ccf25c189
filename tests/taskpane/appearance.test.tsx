/**
 * @jest-environment jsdom
 */
import { act, cleanup, renderHook } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hearHostTheme } from "../../src/office/host/hostTheme";
import { forcedTheme } from "../../src/taskpane/forcedTheme";
import { useAppearance } from "../../src/taskpane/hooks/useAppearance";
import { themeMessage } from "../../src/workbench/page/session/themeMessage";

jest.mock("../../src/office/host/preferences", () => ({
  readPreferences: () => Promise.resolve({ appearance: "system" }),
  savePreferences: () => Promise.resolve(),
}));

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, "matchMedia");
  Reflect.deleteProperty(globalThis, "Office");
});

/** Media queries that hold now; `change` lets others hold. */
function media(holding: readonly string[]) {
  let now = holding;
  const listeners = new Set<() => void>();
  Object.assign(globalThis, {
    Office: {},
    matchMedia: (query: string) => ({
      get matches() {
        return now.includes(query);
      },
      addEventListener: (_: string, listen: () => void) => listeners.add(listen),
      removeEventListener: (_: string, listen: () => void) => listeners.delete(listen),
    }),
  });
  return (next: readonly string[]) => {
    now = next;
    for (const listen of listeners) listen();
  };
}

test("where the system forces its colours the pane takes them, whatever is chosen, and follows when it does no more", async () => {
  const change = media(["(forced-colors: active)"]);
  const { result } = renderHook(() => useAppearance());
  await act(() => Promise.resolve());
  expect(result.current.theme).toBe(forcedTheme);
  act(() => result.current.setAppearance("dark"));
  expect(result.current.theme).toBe(forcedTheme);
  act(() => change([]));
  // Fluent's dark background.
  expect(result.current.theme.colorNeutralBackground1).toBe("#292929");
});

test("the pane follows the look of the page around it, and hears nobody else", async () => {
  media([]);
  hearHostTheme();
  const { result } = renderHook(() => useAppearance());
  await act(() => Promise.resolve());
  const tell = (data: unknown, source: Window | null = window.parent) =>
    act(() => void window.dispatchEvent(new MessageEvent("message", { data, source })));
  const background = () => result.current.theme.colorNeutralBackground1;
  expect(background()).toBe("#ffffff");
  tell(themeMessage("dark"), null);
  expect(background()).toBe("#ffffff");
  tell(themeMessage("dark"));
  expect(background()).toBe("#292929");
  tell("something else");
  tell({ "aop.officeTheme": {} });
  expect(background()).toBe("#292929");
  tell(themeMessage("light"));
  expect(background()).toBe("#ffffff");
});

test("every colour that the pane draws with is the system's where it forces its colours", () => {
  const folder = resolve(__dirname, "../../src/taskpane");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const used = new Set(
    files.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/(?<=tokens\.)color\w+/g) ?? []),
  );
  expect(used.size).toBeGreaterThan(15);
  const system = /\b(Canvas|CanvasText|Highlight|LinkText|VisitedText|GrayText|ButtonText)\b/;
  const colors = forcedTheme as unknown as Readonly<Record<string, string>>;
  expect([...used].filter((token) => !system.test(colors[token] ?? ""))).toEqual([]);
});
