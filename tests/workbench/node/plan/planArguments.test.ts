import { ArgumentError, planArguments } from "../../../../src/workbench/node/plan/planArguments";

describe("the arguments of npm run plan", () => {
  it("name tables and the workbook to write", () => {
    expect(planArguments(["--history", "h.csv", "--bom=b.csv", "--out", "p.xlsx"])).toEqual({
      help: false,
      files: { history: "h.csv", bom: "b.csv" },
      sample: false,
      superstore: false,
      out: "p.xlsx",
      chosen: {},
    });
  });

  it("carry choices; a start month is the Excel serial of its first day", () => {
    const { chosen } = planArguments([
      "--sample",
      "--start",
      "2027-01",
      "--horizon",
      "13",
      "--pattern",
      "13x4",
      "--currency",
      "EUR",
      "--name",
      "AOP 27",
    ]);
    // 1 January 2027 is serial 46388: 46023 (1 January 2026) and 365 days.
    expect(chosen).toEqual({
      fiscalYearStart: 46388,
      horizon: 13,
      pattern: "13x4",
      currency: "EUR",
      planName: "AOP 27",
    });
  });

  it.each([
    [[], /nothing to plan from/],
    [["--histori", "x.csv"], /"--histori" cannot be used/],
    [["--history"], /"--history" cannot be used/],
    [["--sample", "extra"], /"extra" cannot be used/],
    [["--sample", "--out", "plan.csv"], /ends in \.xlsx/],
    [["--sample", "--pattern", "weekly"], /month, 445/],
    [["--sample", "--start", "2027-13"], /such as 2027-01/],
    [["--sample", "--horizon", "zero"], /from 1 to 99/],
    [["--sample", "--currency", "euro"], /ISO code/],
  ])("refuse %j in a sentence", (words, sentence) => {
    expect(() => planArguments(words)).toThrow(ArgumentError);
    expect(() => planArguments(words)).toThrow(sentence);
  });

  it("need no tables for help", () => {
    expect(planArguments(["--help"]).help).toBe(true);
  });
});
