import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { WorkbenchSession } from "../../../src/workbench/page/session/WorkbenchSession";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbench/host/model/WorkbookSnapshot";
import type { RunningWorkbench } from "./startWorkbench";

const screenshots = resolve(__dirname, "../../../test-output/screenshots");

/** What the page keeps for tests: `window.workbench`. */
type WorkbenchWindow = typeof globalThis & { readonly workbench: WorkbenchSession };

export interface CellReading {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: number | string | boolean;
}

/** A person at the workbench: it types, clicks and reads as one would, and notes everything that should not happen. */
export class WorkbenchDriver {
  /** Errors of the console and of scripts, failed requests, requests to other machines. */
  readonly problems: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the page in a fresh browser profile and waits until the add-in has started in its pane. */
  static async open(
    browser: Browser,
    workbench: RunningWorkbench,
    options: { readonly colorScheme?: "light" | "dark"; readonly width?: number; readonly height?: number } = {},
  ): Promise<WorkbenchDriver> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      colorScheme: options.colorScheme ?? "light",
      viewport: { width: options.width ?? 1500, height: options.height ?? 900 },
    });
    context.setDefaultTimeout(30_000);
    const driver = new WorkbenchDriver(context, await context.newPage());
    driver.listen();
    await driver.page.goto(workbench.pageUrl);
    await driver.untilReady();
    return driver;
  }

  /** The add-in's page in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator(".pane-holder iframe");
  }

  ribbonButton(label: string): Locator {
    return this.page.locator(".ribbon-button", { hasText: label });
  }

  /** Waits until the add-in takes commands and nothing is calculating. */
  async untilReady(): Promise<void> {
    await this.page.waitForFunction(
      () => (window as unknown as WorkbenchWindow).workbench?.store.get().addinReady,
      null,
      {
        timeout: 60_000,
      },
    );
    await this.untilSettled();
  }

  /** Waits until every result, those of the add-in's functions too, is in its cell. */
  async untilSettled(): Promise<void> {
    await this.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbench.grid?.workbook.calculation.settled(),
    );
  }

  /** Types into a cell as a person does: its address into the name box, the text, Enter. */
  async typeInCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press("Enter");
    await this.page.waitForTimeout(100);
    await this.untilSettled();
  }

  /** Goes to a cell or an area by the name box ("B4", "A1:C9"). */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator(".grid input").first();
    await box.click();
    await box.fill(address);
    await box.press("Enter");
    await this.page.waitForTimeout(150);
  }

  /** What a cell holds and shows; of the active sheet where the address names none ("Orders!B4"). */
  cell(address: string): Promise<CellReading> {
    return this.page.evaluate((reference) => {
      const { workbook } = (window as unknown as WorkbenchWindow).workbench.grid ?? {};
      const area = workbook?.resolve(reference);
      const cells = area && workbook?.sheets.byId(area.sheetId)?.cells;
      if (!area || !cells) throw new Error(`${reference} is no cell.`);
      return {
        value: cells.values(area)[0]?.[0] ?? null,
        text: cells.texts(area)[0]?.[0] ?? "",
        formula: cells.formulas(area)[0]?.[0] ?? "",
      };
    }, address);
  }

  values(reference: string): Promise<CellValue[][]> {
    return this.page.evaluate((area) => {
      const { workbook } = (window as unknown as WorkbenchWindow).workbench.grid ?? {};
      const found = workbook?.resolve(area);
      return (found && workbook?.sheets.byId(found.sheetId)?.cells.values(found)) ?? [];
    }, reference);
  }

  async snapshot(): Promise<WorkbookSnapshot> {
    // As one text: the browser hands over a quarter of a million objects one by one otherwise.
    const text = await this.page.evaluate(() => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench;
      if (!grid) throw new Error("No workbook is open.");
      return JSON.stringify(grid.workbook.snapshot());
    });
    return JSON.parse(text) as WorkbookSnapshot;
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(
      () => (window as unknown as WorkbenchWindow).workbench.grid?.workbook.sheets.all().map(({ name }) => name) ?? [],
    );
  }

  async activateSheet(name: string): Promise<void> {
    await this.page.evaluate(
      (sheet) => (window as unknown as WorkbenchWindow).workbench.grid?.workbook.sheets.get(sheet).activate(),
      name,
    );
    await this.page.waitForTimeout(200);
  }

  /** Chooses an entry of the sample data menu and waits for its workbook. */
  async openSample(label: "Superstore sales" | "Sample company"): Promise<void> {
    const before = await this.documentNumber();
    await this.page.locator(".title-actions").getByRole("button", { name: "Sample data" }).click();
    await this.page.getByRole("menuitem", { name: label }).click();
    await this.untilDocument(before + 1);
  }

  /** Opens a file by the Open button's dialog and waits for its workbook. */
  async openFile(path: string): Promise<void> {
    const before = await this.documentNumber();
    await this.page.getByTestId("open-file").setInputFiles(path);
    await this.untilDocument(before + 1);
  }

  /** Saves and answers with the path of the downloaded file. */
  async save(): Promise<string> {
    const download = this.page.waitForEvent("download", { timeout: 120_000 });
    await this.page.getByRole("button", { name: "Save", exact: true }).click();
    return (await download).path();
  }

  /** Members of Excel's API that the add-in used and the host does not serve. */
  unserved(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.addin?.host.unserved ?? []);
  }

  async screenshot(name: string): Promise<string> {
    mkdirSync(screenshots, { recursive: true });
    const path = resolve(screenshots, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private documentNumber(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.store.get().document);
  }

  private async untilDocument(number: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const view = (window as unknown as WorkbenchWindow).workbench.store.get();
        return view.document === wanted && view.addinReady;
      },
      number,
      { timeout: 60_000 },
    );
    await this.untilSettled();
  }

  private listen(): void {
    this.page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(`console: ${message.text()}`);
    });
    this.page.on("pageerror", (error) => this.problems.push(`script: ${error.message}`));
    this.context.on("request", (request) => {
      if (!/^(https:\/\/localhost[:/]|data:|blob:)/.test(request.url()))
        this.problems.push(`outside: ${request.url()}`);
    });
    this.context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      if (reason !== "net::ERR_ABORTED") this.problems.push(`failed: ${request.url()} ${reason}`);
    });
    this.context.on("response", (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()}: ${response.url()}`);
    });
  }
}
