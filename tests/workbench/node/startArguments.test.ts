import { browserCommand } from "../../../src/workbench/node/openBrowser";
import { startArguments } from "../../../src/workbench/node/startArguments";

describe("startArguments", () => {
  test("without arguments: ports 3000 and 3001, the browser is opened", () => {
    expect(startArguments([])).toEqual({
      addinPort: 3000,
      pagePort: 3001,
      fixed: false,
      open: true,
      help: false,
      excelCertificates: null,
    });
  });

  test("--port moves both sites, in either spelling; 0 asks for free ones", () => {
    expect(startArguments(["--port", "4000"])).toMatchObject({ addinPort: 4000, pagePort: 4001, fixed: true });
    expect(startArguments(["--port=4000"])).toMatchObject({ addinPort: 4000, pagePort: 4001 });
    expect(startArguments(["--port", "0", "--no-open"])).toMatchObject({ addinPort: 0, pagePort: 0, open: false });
  });

  test.each([[["--port"]], [["--port", "abc"]], [["--port", "70000"]], [["--port=-1"]]])("%j is refused", (words) => {
    expect(() => startArguments(words)).toThrow("--port needs a number");
  });

  test("--excel names the folder of the certificates, and needs one", () => {
    expect(startArguments(["--excel", "certificates"])).toMatchObject({ excelCertificates: "certificates" });
    expect(() => startArguments(["--excel"])).toThrow("--excel needs the folder");
  });

  test("an unknown option is named", () => {
    expect(() => startArguments(["--prot", "1"])).toThrow('"--prot" is not an option');
  });
});

describe("browserCommand", () => {
  const url = "https://localhost:3001/";
  test("uses each system's own opener", () => {
    expect(browserCommand(url, "darwin", {})).toEqual(["open", url]);
    expect(browserCommand(url, "win32", {})?.at(-1)).toBe(url);
    expect(browserCommand(url, "linux", { DISPLAY: ":0" })).toEqual(["xdg-open", url]);
  });
  test("on Linux without a screen there is nothing to open", () => {
    expect(browserCommand(url, "linux", {})).toBeNull();
  });
});
