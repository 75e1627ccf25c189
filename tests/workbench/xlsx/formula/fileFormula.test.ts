import { excelFormula } from "../../../../src/workbench/xlsx/formula/excelFormula";
import { fileFormula } from "../../../../src/workbench/xlsx/formula/fileFormula";
import { isPlainFormula } from "../../../../src/workbench/xlsx/formula/isPlainFormula";

/** Excel's text, the file's text. Prefixes as [MS-XLSX] 2.2.2 lists them; _xldudf_ as files saved by Excel show it (office-js#3558). */
const pairs: readonly (readonly [string, string])[] = [
  ["=AOP.FORECAST(Hist_Units,12)", "_xldudf_AOP_FORECAST(Hist_Units,12)"],
  ['=AOP.FORECAST.INTERVAL(B2:B37,"AOP.FORECAST(")', '_xldudf_AOP_FORECAST_INTERVAL(B2:B37,"AOP.FORECAST(")'],
  ["='Demand plan'!$J$9#", "_xlfn.ANCHORARRAY('Demand plan'!$J$9)"],
  ["=SUM(J9#)*2", "SUM(_xlfn.ANCHORARRAY(J9))*2"],
  ["=FILTER(A1:A9,A1:A9>0)", "_xlfn._xlws.FILTER(A1:A9,A1:A9>0)"],
  ["=XLOOKUP(1,T[SKU],T[Price],0)", "_xlfn.XLOOKUP(1,T[SKU],T[Price],0)"],
  ["=SUMIFS(History[Units],History[Region],Lanes[Region])", "SUMIFS(History[Units],History[Region],Lanes[Region])"],
  ["=LET(x,SUM(A1:A3),y,x*2,x+y)", "_xlfn.LET(_xlpm.x,SUM(A1:A3),_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(v,v*v))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*_xlpm.v))"],
  ["=@A1:A10+1", "_xlfn.SINGLE(A1:A10)+1"],
  [
    "=INDEX(Cal,SEQUENCE(Plan_Periods,1,Plan_First),SEQUENCE(1,9))",
    "INDEX(Cal,_xlfn.SEQUENCE(Plan_Periods,1,Plan_First),_xlfn.SEQUENCE(1,9))",
  ],
  ['=IFERROR(x/y,"#N/A")', 'IFERROR(x/y,"#N/A")'],
  ["=SUM(Overrides[[P01]:[P12]])", "SUM(Overrides[[P01]:[P12]])"],
  ["=Absatz_Größe*1.5E+3", "Absatz_Größe*1.5E+3"],
];

describe("a formula in a file", () => {
  it.each(pairs)("%s is written with the prefixes that Excel binds", (excel, file) => {
    expect(fileFormula(excel)).toBe(file);
  });

  it.each(pairs)("%s is read back as Excel shows it", (excel, file) => {
    expect(excelFormula(file)).toBe(excel);
  });

  it("writes the current row of a table in full, as Excel stores it", () => {
    expect(fileFormula("=T[@Units]*T[@[List price]]")).toBe("T[[#This Row],[Units]]*T[[#This Row],[List price]]");
  });
});

describe("isPlainFormula", () => {
  it.each([
    "=A1+$B$2*2",
    "=SUM(A1:A9)",
    "=SUM(Demand!A1:A9,B2)/COUNT(T[Units])",
    '=IF(A1>0,"yes","no")',
    "=T[[#This Row],[Units]]*2",
    "=ROUND(SUM('My sheet'!A1:B2),2)",
  ])("%s gives one value from single cells", (formula) => expect(isPlainFormula(formula)).toBe(true));

  it.each([
    "=AOP.EOQ(1,2,3)",
    "=A1:A3*2",
    "=Demand_Units*2",
    "=J9#",
    "=SUM(A1:A3*2)",
    "=SEQUENCE(3)",
    "=SUM(IF(A1:A3>0,1,0))",
    "=T[Units]",
    "=SUM({1,2})",
  ])("%s is a dynamic array, so that Excel puts no @ before its ranges", (formula) =>
    expect(isPlainFormula(formula)).toBe(false),
  );
});
