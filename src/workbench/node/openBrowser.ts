import { spawn } from "node:child_process";

/** The command that opens an address in the user's browser, or null where there is no screen to open it on. */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return environment["DISPLAY"] || environment["WAYLAND_DISPLAY"] ? ["xdg-open", url] : null;
}

/** Opens an address in the user's browser; false where that is not possible. The browser outlives us. */
export function openBrowser(url: string): Promise<boolean> {
  const command = browserCommand(url, process.platform, process.env);
  if (!command) return Promise.resolve(false);
  return new Promise((resolve) => {
    const [program, ...parameters] = command;
    const child = spawn(program, parameters, { detached: true, stdio: "ignore" });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
