import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** Starts a headless Chromium that talks to nobody by itself: a closed machine must not slow it down. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
