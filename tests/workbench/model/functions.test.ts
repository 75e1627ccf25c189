import { gridOf } from "./support/gridOf";

/** Formula, expected answer (a block for a spill), and where the answer comes from when it is not plain arithmetic. */
type Case = readonly [formula: string, answer: unknown, source?: string];

const data = [
  ["North", "A", 10, 45_658, ""],
  ["South", "B", 20, 45_688, null],
  ["north", "C", 30, 45_716, "x"],
  ["East", "A", null, 45_747, true],
];

async function answersTo(cases: readonly Case[]): Promise<void> {
  const grid = gridOf();
  grid.write("A1", data);
  const row = 100;
  for (const [index, [formula]] of cases.entries()) grid.write(`G${row + index * 20}`, formula);
  for (const [index, [formula, expected]] of cases.entries()) {
    const top = row + index * 20;
    const rows = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]];
    const last = String.fromCharCode(70 + (rows[0]?.length ?? 1));
    const actual = await grid.readBlock(`G${top}:${last}${top + rows.length - 1}`);
    const near = actual.map((line) =>
      line.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)),
    );
    expect({ formula, answer: near }).toEqual({ formula, answer: rows });
  }
}

describe("native functions answer as Excel documents", () => {
  test("INDEX: blocks of rows and columns, 0 for a whole row or column, blanks, beyond the end", () =>
    answersTo([
      ["=INDEX(A1:D4,2,3)", 20],
      ["=INDEX(C1:C4,4)", 0, "a blank shows as 0"],
      ["=INDEX(C1:C4,SEQUENCE(4))", [[10], [20], [30], [0]]],
      ["=INDEX(A1:C2,0,3)", [[10], [20]]],
      ["=INDEX(A1:C2,1,0)", [["North", "A", 10]]],
      [
        "=INDEX(A1:C4,SEQUENCE(2,1,2),SEQUENCE(1,2,2))",
        [
          ["B", 20],
          ["C", 30],
        ],
      ],
      ["=INDEX(A1:C1,2)", "A", "of one row the number counts columns"],
      ["=INDEX(A1:C4,5,1)", "#REF!"],
      ["=INDEX({1,2;3,4},2,0)", [[3, 4]]],
      ["=SUM(INDEX(C1:C4,1):INDEX(C1:C4,2))", 30],
      [
        "=IF(SEQUENCE(1,3)=1,{100;200},INDEX({1,2,3;4,5,6},SEQUENCE(2),IF(SEQUENCE(1,3)=1,1,SEQUENCE(1,3)-1)))",
        [
          [100, 1, 2],
          [200, 4, 5],
        ],
        "opening stock from closing stock",
      ],
      ["=ROWS(INDEX(A1:C4,0,1))", 4],
    ]));

  test("XMATCH, MATCH, XLOOKUP, VLOOKUP: exact, missing, nearest, last, wildcards, arrays", () =>
    answersTo([
      ['=XMATCH({"B";"Z"},B1:B4)', [[2], ["#N/A"]]],
      ['=XMATCH("A",B1:B4,0,-1)', 4],
      ["=XMATCH(25,C1:C3,-1)", 2],
      ["=XMATCH(25,C1:C3,1)", 3],
      ['=XMATCH("n*",A1:A4,2)', 1],
      ["=MATCH(20,C1:C3,0)", 2],
      ["=MATCH(25,C1:C3)", 2, "type 1: the largest value not above"],
      ["=MATCH(5,C1:C3)", "#N/A"],
      ['=MATCH("N*",A1:A4,0)', 1],
      ['=XLOOKUP({"B";"C";"Z"},B1:B4,C1:C4,0)', [[20], [30], [0]]],
      ['=XLOOKUP("B",B1:B4,A1:C4)', [["South", "B", 20]]],
      ['=XLOOKUP("Z",B1:B4,C1:C4)', "#N/A"],
      ['=VLOOKUP("C",B1:C4,2,FALSE)', 30],
      ['=VLOOKUP("C",B1:C4,3,FALSE)', "#REF!"],
      ["=VLOOKUP(25,C1:D3,1)", 20],
      ["=HLOOKUP(2,{1,2;30,40},2,FALSE)", 40],
      ['=INDEX(C1:C3,XMATCH({"C";"A"},B1:B3),SEQUENCE(1,1))', [[30], [10]]],
    ]));

  test("SUMIFS and its relatives: several criteria, arrays of criteria, operators, wildcards, blanks", () =>
    answersTo([
      ['=SUMIFS(C1:C4,A1:A4,"north")', 40, "letter case does not count"],
      ['=SUMIFS(C1:C4,A1:A4,{"North";"South";"West"})', [[40], [20], [0]]],
      ['=SUMIFS(C1:C4,A1:A4,"N*",C1:C4,">10")', 30],
      ['=SUMIFS(C1:C3,A1:A4,"N*")', "#VALUE!", "ranges of different sizes"],
      ['=SUMIF(C1:C4,">=20")', 50],
      ['=SUMIF(B1:B4,"A",C1:C4)', 10],
      ['=SUMIF(B1:B4,"A",C1)', 10, "the summed range takes the size of the tested one"],
      ["=COUNTIF(B1:B4,B1:B3)", [[2], [1], [1]]],
      ['=COUNTIF(E1:E4,"")', 2],
      ['=COUNTIF(C1:C4,"<>")', 3],
      ['=COUNTIFS(A1:A4,"N*",C1:C4,"<20")', 1],
      ['=AVERAGEIFS(C1:C4,C1:C4,">15")', 25],
      ['=AVERAGEIF(C1:C4,">100")', "#DIV/0!"],
      ['=MAXIFS(C1:C4,A1:A4,"north")', 30],
      ['=MINIFS(C1:C4,A1:A4,"none")', 0],
    ]));

  test("arithmetic stretches rows, columns and single values over blocks; what does not fit is #N/A", () =>
    answersTo([
      [
        "={1;2}*{10,20}",
        [
          [10, 20],
          [20, 40],
        ],
      ],
      [
        "={1,2;3,4}*{10;20}",
        [
          [10, 20],
          [60, 80],
        ],
      ],
      ["={1,2,3}+{1,2}", [[2, 4, "#N/A"]]],
      ["=-{1,-2}", [[-1, 2]]],
      ["=-2^2", 4, "the sign binds tighter than the power"],
      ["=2^3^2", 64, "powers group from the left"],
      ["={4,9}^0.5", [[2, 3]]],
      ['={1,2}&"x"', [["1x", "2x"]]],
      ["={1,2}>{2,1}", [[false, true]]],
      ['="a"="A"', true],
      ["=50%+1", 1.5],
      ["=0.1+0.2=0.3", true],
      ["=1-0.9-0.1", 0],
      ["=1/0", "#DIV/0!"],
      ['="3"+1', 4],
      ['="x"+1', "#VALUE!"],
      ["=C4+1", 1, "a blank counts as 0"],
    ]));

  test("conditions over blocks", () =>
    answersTo([
      ["=IF({1,-2,0}<0,-{1,-2,0},0)", [[0, 2, 0]]],
      ["=IF({1,2}>{2,1},{1,2},{2,1})", [[2, 2]]],
      ['=IF(C1:C3>15,"high","low")', [["low"], ["high"], ["high"]]],
      ["=IF(FALSE,1)", false],
      ["=IF(TRUE,,1)", 0],
      ["=IFERROR({4,5}/{2,0},0)", [[2, 0]]],
      ['=IFERROR(1/0,"none")', "none"],
      ['=IFNA(MATCH("z",A1:A4,0),-1)', -1],
      ["=IFNA(1/0,-1)", "#DIV/0!"],
      ['=SUM(IF(B1:B4="A",C1:C4,0))', 10],
      ["=SUM(--(C1:C3>15))", 2],
      ["=SUM(N(C1:C3>15))", 2],
      ["=AND(TRUE,C1:C3)", true],
      ["=OR(FALSE,0)", false],
      ["=NOT({TRUE,FALSE})", [[false, true]]],
      ["=XOR(TRUE,TRUE,TRUE)", true],
      ['=CHOOSE(2,"a","b","c")', "b"],
      ['=CHOOSE({1,3},"a","b","c")', [["a", "c"]]],
      ["=CHOOSE(4,1,2)", "#VALUE!"],
      ["=SUM(CHOOSE(2,C1:C2,C2:C3))", 50],
      ['=SWITCH(3,1,"one",3,"three")', "three"],
      ["=IFS(FALSE,1,TRUE,2)", 2],
    ]));

  test("rounding on the decimals a person sees, for blocks too", () =>
    answersTo([
      ["=ROUND({1.005,2.5,-2.5},{2,0,0})", [[1.01, 3, -3]]],
      ["=ROUND(1234.5,-2)", 1200],
      ["=ROUNDUP({3.2,76.9,-3.14159},{0,0,1})", [[4, 77, -3.2]], "Microsoft's page on ROUNDUP"],
      ["=ROUNDDOWN(-3.14159,1)", -3.1, "Microsoft's page on ROUNDDOWN"],
      ["=MROUND(10,3)", 9, "Microsoft's page on MROUND"],
      ["=MROUND(1.3,0.2)", 1.4, "Microsoft's page on MROUND"],
      ["=CEILING(2.5,1)", 3],
      ["=CEILING(1.5,0.1)", 1.5],
      ["=FLOOR(0.234,0.01)", 0.23],
      ["=CEILING.MATH(-5.5,2)", -4, "Microsoft's page on CEILING.MATH"],
      ["=INT(-8.9)", -9],
      ["=MOD(-3,2)", 1, "Microsoft's page on MOD"],
      ["=TRUNC(-8.9)", -8],
      ["=SQRT({4,-1})", [[2, "#NUM!"]]],
      ["=ABS({-1,2})", [[1, 2]]],
      ["=0^0", "#NUM!"],
      ["=LN(0)", "#NUM!"],
      ["=LOG(8,2)", 3],
    ]));

  test("matrices and sequences", () =>
    answersTo([
      [
        "=SEQUENCE(2,3)",
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      ["=SEQUENCE(1,3,10,-2)", [[10, 8, 6]]],
      ["=SEQUENCE(1,ROWS(C1:C3),1,0)", [[1, 1, 1]]],
      ["=SEQUENCE(0)", "#CALC!"],
      [
        "=TRANSPOSE({1,2;3,4})",
        [
          [1, 3],
          [2, 4],
        ],
      ],
      ["=MMULT({1,2;3,4},{5;6})", [[17], [39]]],
      ["=MMULT(SEQUENCE(1,3,1,0),C1:C3)", 60],
      ["=MMULT({1,2},{1,2})", "#VALUE!"],
      ["=MMULT(C1:C4,{1})", "#VALUE!", "a blank cell is no number for MMULT"],
      ["=SUMPRODUCT({1,2,3},{4,5,6})", 32],
      ['=SUMPRODUCT((B1:B4="A")*C1:C4)', 10],
      ["=SUMPRODUCT({1,2},{1;2})", "#VALUE!"],
    ]));

  test("totals and statistics: text and truth values in cells do not count", () =>
    answersTo([
      ["=SUM(A1:E4)", 60 + 45_658 + 45_688 + 45_716 + 45_747],
      ['=SUM(C1:C4,TRUE,"5")', 66],
      ["=AVERAGE(C1:C4)", 20],
      ["=AVERAGE(A1:A4)", "#DIV/0!"],
      ["=MAX(C1:C4)", 30],
      ["=MIN(A1:A4)", 0],
      ["=COUNT(A1:E4)", 7],
      ["=COUNTA(B1:B4)", 4],
      ["=COUNTA(C1:C4)", 3],
      ["=COUNTBLANK(C1:C4)", 1],
      ["=MEDIAN({1,2,3,4})", 2.5],
      ["=STDEV.S({1345,1301,1368,1322,1310,1370,1318,1350,1303,1299})", 27.4639157198, "Microsoft's page on STDEV.S"],
      ["=VAR.P({1,2,3,4})", 1.25],
      ["=LARGE({3,5,3,5,4},{1,3})", [[5, 4]]],
      ["=PERCENTILE.INC({1,2,3,4},0.3)", 1.9, "Microsoft's page on PERCENTILE.INC"],
      ["=RANK.EQ(3,{7,3.5,3.5,1,2})", "#N/A"],
      ["=SUM(1,1/0)", "#DIV/0!"],
      ["=SUBTOTAL(9,C1:C3)", 60],
      ["=AGGREGATE(9,6,C1:C3)", 60],
      ["=PRODUCT(C1:C2)", 200],
    ]));

  test("dates: ends of months, ISO weeks, rolling months", () =>
    answersTo([
      ["=DATE(2025,14,1)", 46_054, "1 February 2026"],
      ["=EDATE(DATE(2025,1,31),1)", 45_716, "28 February 2025"],
      [
        "=EDATE({45688;45658},{1,2})",
        [
          [45_716, 45_747],
          [45_689, 45_717],
        ],
      ],
      ["=EOMONTH(DATE(2024,1,15),1)", 45_351, "29 February 2024"],
      ["=EOMONTH(45658,-1)", 45_657],
      ["=YEAR(D1:D2)", [[2025], [2025]]],
      ['=MONTH(45747)&"/"&DAY(45747)', "3/31"],
      ["=ISOWEEKNUM(DATE(2025,12,29))", 1, "29 December 2025 is in week 1 of 2026"],
      ["=ISOWEEKNUM(DATE(2021,1,3))", 53],
      ["=WEEKNUM(DATE(2012,3,9),2)", 11, "Microsoft's page on WEEKNUM"],
      ["=WEEKDAY(DATE(2008,2,14),2)", 4, "Microsoft's page on WEEKDAY"],
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110, "Microsoft's page on NETWORKDAYS"],
      ["=WORKDAY(DATE(2008,10,1),151)", 39_933, "Microsoft's page on WORKDAY: 30 April 2009"],
      ["=DATE(1900,2,28)+1", 60, "Excel's 29 February 1900"],
      ["=TODAY()", 46_000],
      ['=DATEVALUE("2025-01-31")', 45_688],
    ]));

  test("texts and number formats in texts", () =>
    answersTo([
      ['=TEXT(45658,"yyyy-mm-dd")', "2025-01-01"],
      ['=TEXT(0.123,"0.0%")', "12.3%"],
      ['=TEXT(1234.5,"#,##0")', "1,235"],
      ['=TEXT({1,2},"00")', [["01", "02"]]],
      ['=TEXT(45658,"mmm-yy")', "Jan-25"],
      ['="Units: "&TEXT(-1234,"#,##0;(#,##0)")', "Units: (1,234)"],
      ['=1/4&""', "0.25"],
      ['=LEFT({"abc","de"},2)', [["ab", "de"]]],
      ['=MID("Fluid Flow",7,20)', "Flow", "Microsoft's page on MID"],
      ['=SUBSTITUTE("Quarter 1, 2011","1","2",3)', "Quarter 1, 2012", "Microsoft's page on SUBSTITUTE"],
      ['=TRIM("  a   b ")', "a b"],
      ['=TEXTJOIN(", ",TRUE,{"a","","b"})', "a, b"],
      ['=CONCAT(A1:A2,"!")', "NorthSouth!"],
      ['=FIND("o","North")', 2],
      ['=SEARCH("?th","North")', 3],
      ['=FIND("z","North")', "#VALUE!"],
      ['=VALUE("$1,000")', 1000, "Microsoft's page on VALUE"],
      ['=PROPER("this is a TITLE")', "This Is A Title", "Microsoft's page on PROPER"],
      ['=REPT("ab",2)', "abab"],
      ['=TEXTBEFORE("a-b-c","-",2)', "a-b"],
    ]));

  test("sorting, choosing and reshaping", () =>
    answersTo([
      ["=SORT({3;1;2})", [[1], [2], [3]]],
      [
        "=SORT(B1:C3,2,-1)",
        [
          ["C", 30],
          ["B", 20],
          ["A", 10],
        ],
      ],
      ["=SORTBY(B1:B3,C1:C3,-1)", [["C"], ["B"], ["A"]]],
      ["=UNIQUE(A1:A4)", [["North"], ["South"], ["East"]]],
      [
        "=FILTER(B1:C3,C1:C3>15)",
        [
          ["B", 20],
          ["C", 30],
        ],
      ],
      ['=FILTER(B1:B3,C1:C3>99,"none")', "none"],
      ["=FILTER(B1:B3,C1:C3>99)", "#CALC!"],
      ["=TAKE({1;2;3},-2)", [[2], [3]]],
      ["=DROP({1,2,3},,1)", [[2, 3]]],
      [
        "=VSTACK({1,2},{3})",
        [
          [1, 2],
          [3, "#N/A"],
        ],
      ],
      [
        "=HSTACK({1;2},{3;4})",
        [
          [1, 3],
          [2, 4],
        ],
      ],
      ["=CHOOSECOLS({1,2,3},-1,1)", [[3, 1]]],
      ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
      [
        "=WRAPROWS({1,2,3},2,0)",
        [
          [1, 2],
          [3, 0],
        ],
      ],
    ]));

  test("LET and LAMBDA with their helpers", () =>
    answersTo([
      ["=LET(x,C1:C3,y,SUM(x),x/y)", [[0.166666666667], [0.333333333333], [0.5]]],
      ["=LAMBDA(a,b,a*b)(3,4)", 12],
      ["=MAP({1,2,3},LAMBDA(x,x^2))", [[1, 4, 9]]],
      ["=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))", [[3], [7]]],
      ["=BYCOL({1,2;3,4},LAMBDA(c,MAX(c)))", [[3, 4]]],
      ["=SCAN(0,{1,2,3},LAMBDA(a,x,a+x))", [[1, 3, 6]]],
      ["=REDUCE(0,{1,2,3},LAMBDA(a,x,a+x))", 6],
      [
        "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
        [
          [11, 12],
          [21, 22],
        ],
      ],
    ]));

  test("kinds of values and errors", () =>
    answersTo([
      ["=ISNUMBER(C1:C4)", [[true], [true], [true], [false]]],
      ["=ISBLANK(C4)", true],
      ["=ISERROR({1,#N/A})", [[false, true]]],
      ["=ISERR(#N/A)", false],
      ["=ISTEXT(A1)", true],
      ["=NA()", "#N/A"],
      ["=ERROR.TYPE(1/0)", 2],
      ["=TYPE({1,2})", 64],
      ["=ROWS(A1:C7)*COLUMNS(A:C)", 21],
      ["=ROW(A3)+COLUMN(C1)", 6],
      ["=Nowhere!A1", "#REF!"],
      ["=no_such_name", "#NAME?"],
      ["=SUM(OFFSET(C1,1,0,2,1))", 50],
      ['=SUM(INDIRECT("C1:C3"))', 60],
      ["=SUM(C:C)", 60],
      ["=SUM(1:1)", 45_668],
      ["=SUM(C1:C3 A2:D2)", 20, "a space is the intersection"],
    ]));

  test("the long tail comes from Univer's library", () =>
    answersTo([
      ["=PMT(0.08/12,10,10000)", -1037.03208936, "Microsoft's page on PMT"],
      ["=NORM.S.INV(0.908789)", 1.33333467304, "Microsoft's page on NORM.S.INV: 1.3333347"],
      ["=CORREL({3,2,4,5,6},{9,7,12,15,17})", 0.997054485502, "Microsoft's page on CORREL"],
      ["=GCD(24,36)", 12],
      ["=SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.305555555556, "Microsoft's page on SLOPE"],
      ["=FACT(5)", 120],
    ]));
});
