import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

jest.setTimeout(120_000);

let workbench: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

describe("a browser that has not accepted the add-in's certificate", () => {
  test("shows the workbook, and in the pane where to accept it", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    // What a refused certificate looks like to the page: every request to that address fails.
    await context.route(`${workbench.addinUrl}**`, (route) => route.abort("connectionfailed"));
    const page = await context.newPage();
    await page.goto(workbench.pageUrl);
    const link = page.locator(".pane-problem a");
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe(`${workbench.addinUrl}taskpane.html`);
    await page.waitForFunction(() => document.querySelector(".title-name")?.textContent === "Superstore sales");
    await context.close();
  });

  test("a file that cannot be opened is told, and the workbook stays", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(workbench.pageUrl);
    await page.waitForFunction(() => document.querySelector(".title-name")?.textContent === "Superstore sales");
    const content = { name: "letter.docx", mimeType: "application/octet-stream", buffer: Buffer.from("x") };
    await page.getByTestId("open-file").setInputFiles(content);
    expect(await page.getByRole("alert").innerText()).toContain("letter.docx is not a file the workbench can open.");
    expect(await page.locator(".title-name").innerText()).toBe("Superstore sales");
    await context.close();
  });
});
