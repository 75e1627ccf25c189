/** What the user asked of `npm start`. */
export interface StartArguments {
  /** Wanted ports; `fixed` where the user named them, so that another one is no substitute. */
  readonly addinPort: number;
  readonly pagePort: number;
  readonly fixed: boolean;
  readonly open: boolean;
  readonly help: boolean;
  /** Folder of the system's development certificates: the add-in alone is served, to a real Excel. */
  readonly excelCertificates: string | null;
}

/** Reads the arguments of `npm start -- [--port N] [--no-open] [--excel FOLDER] [--help]`; the page takes the port above the add-in's, and --port 0 any free ones. */
export function startArguments(words: readonly string[]): StartArguments {
  let port: number | null = null;
  let open = true;
  let help = false;
  let excelCertificates: string | null = null;
  const left = [...words];
  while (left.length > 0) {
    const word = left.shift() ?? "";
    const [option, attached] = word.split("=", 2);
    if (option === "--port") {
      const text = attached ?? left.shift() ?? "";
      port = Number(text);
      if (!/^\d+$/.test(text) || port > 65534) throw new Error(`--port needs a number from 0 to 65534, not "${text}".`);
    } else if (option === "--excel") {
      excelCertificates = attached ?? left.shift() ?? "";
      if (excelCertificates === "") throw new Error("--excel needs the folder of the development certificates.");
    } else if (word === "--no-open") open = false;
    else if (word === "--help" || word === "-h") help = true;
    else throw new Error(`"${word}" is not an option. Known are --port N, --no-open, --excel FOLDER and --help.`);
  }
  const addinPort = port ?? 3000;
  return {
    addinPort,
    pagePort: addinPort === 0 ? 0 : addinPort + 1,
    fixed: port !== null,
    open,
    help,
    excelCertificates,
  };
}
