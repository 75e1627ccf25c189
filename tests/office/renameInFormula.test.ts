import { renameInFormula, type Renames } from "../../src/office/write/renameInFormula";

const renames: Renames = {
  sheets: new Map([
    ["demand plan", "Demand plan 2"],
    ["items", "Items 2"],
  ]),
  identifiers: new Map([
    ["history", "History_2"],
    ["cal", "Cal_2"],
  ]),
};

describe("a formula under new names", () => {
  test.each([
    ["='Demand plan'!$J$9#", "='Demand plan 2'!$J$9#"],
    ["=Items!A1+items!B2", "='Items 2'!A1+'Items 2'!B2"],
    ["=SUM(History[Units])", "=SUM(History_2[Units])"],
    ["=SUMIFS(History[Cal],History[[P01]:[History]],1)", "=SUMIFS(History_2[Cal],History_2[[P01]:[History]],1)"],
    ["=INDEX(Cal,SEQUENCE(2),1)", "=INDEX(Cal_2,SEQUENCE(2),1)"],
    ["=Calendar_Start+Cal_Years", "=Calendar_Start+Cal_Years"],
    ['="Cal of ""History"": "&Cal', '="Cal of ""History"": "&Cal_2'],
    ["=CAL(Cal)", "=CAL(Cal_2)"],
    ["=AOP.SERIES(History[Date],Hist_Cal)", "=AOP.SERIES(History_2[Date],Hist_Cal)"],
    ["Items!$A$1:$B$9", "'Items 2'!$A$1:$B$9"],
    ["=SUM(Cost!$J$12:$U$20)", "=SUM(Cost!$J$12:$U$20)"],
  ])("%s becomes %s", (formula, renamed) => {
    expect(renameInFormula(formula, renames)).toBe(renamed);
  });

  test("without renames stays as it is", () => {
    const formula = `=IF('It''s'!A1>0,"Items!A1",History[[#All],[Units]])`;
    expect(renameInFormula(formula, { sheets: new Map(), identifiers: new Map() })).toBe(formula);
  });
});
