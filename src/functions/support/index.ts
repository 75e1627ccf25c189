/*
 * Excel values <-> core values, for all custom functions. Every reader takes the raw argument and its parameter's name.
 *
 * The body of a function
 *   call(() => ...)                       runs, checks the answer, words the errors; promises too
 * One value
 *   readNumber(raw, "alpha", { default, minimum, maximum, above, below })     number; blank/omitted = default
 *   readInteger(...)  readOptionalNumber(raw, name, rule) -> number | null
 *   readText(raw, name, default?)  readFlag(raw, name, default)  readDate(raw, name, default?) -> serial
 *   readChoice(raw, name, choices, default?)       case-insensitive; names the nearest choice
 *                                                  (the words of one function: a custom enum in its file; of several: one in support/choices, imported from there)
 *   readSeason(raw)                                periods a season, null for "auto" and where left out
 *   isOmitted(raw)                                 left out, or a blank cell
 * Ranges (blank = 0 unless told; text, TRUE/FALSE, errors are refused with argument, row and column)
 *   readBlock(raw, name, { blank: "zero" | "refuse", minimum, ... }) -> number[][]
 *   readSparseBlock(raw, name, rule) -> (number | null)[][]
 *   readVector(raw, name, rule) -> { values, direction: "row" | "column" }      one row or one column
 *   readSeries(raw, name, rule) -> { series, direction }    rows = items; a single column is one item running down
 *   readItemSeries(raw, name, perItem) -> { series, direction, matching(raw, name, rule) }      with other blocks of its shape
 *   readLike(raw, name, { block, name }, rule)     series in the shape of another block
 *   readMarks(raw, name, seriesBlock) -> boolean[][]       flags of a block of series
 *   readKeys(raw, name) -> string[]                numbers as text, blank (and 0) ""; compare by core/comparableKey
 *   readDates(raw, name) -> (serial | null)[][]
 *   readMatrix(raw, name) -> Cell[][]              anything, unwrapped
 *   readTable(raw, name, { sku: { kind: "key" }, quantity: { kind: "number", minimum: 0 }, from: { kind: "date", default: null, optional: true } })
 *                                                  rows by column position, typed; header and blank rows skipped; rowNumber for messages
 *   readNamedTable(raw, name, columns)             the same, but columns in any order under the names of a header (imported from its file)
 *   readRateTables(raw, name) -> tableOf(zone)      a freight tariff (imported from its file)
 *   readCalendar(raw, name) -> Period[]            the table of AOP.CALENDAR, with or without header
 *   readMovingHolidays(raw, name, periods)         dates, pairs, a table, or the word easter
 * Broadcasting
 *   readPerItem(raw, name, count, { default, ... }) -> number[]                 scalar, row or column of count
 *   readPerCell(raw, name, { rows, columns }, { default, ... }) -> number[][]   scalar, column, row or block
 * Work on many rows, over all cores where it is much (its own chunk: imported from its file, not from here)
 *   eachForecast(request, forecastTasks.series, rowsOf)     a task of workers/*Tasks asked of every series; rowsOf writes a result
 *   answerEach(task, inputs, write)                the same for other inputs; a new task joins a *Tasks file and taskNamed
 * Answers
 *   eachRow(rows, columns, answer)                 a row that has no answer shows its error in its own cells only
 *   writeVector(values, direction)   writeSeries(series, direction)             matrix in the direction of the input
 *   (null in an answer becomes "", a DomainError in a cell becomes that cell's error value)
 */
export { call } from "./call";
export type { Cell } from "./Cell";
export { eachRow } from "./eachRow";
export { isOmitted } from "./isOmitted";
export type { NumberRule } from "./NumberRule";
export { readBlock } from "./readBlock";
export { readCalendar } from "./readCalendar";
export { readChoice } from "./readChoice";
export { readDate } from "./readDate";
export { readDates } from "./readDates";
export { readFlag } from "./readFlag";
export { readForecastRequest } from "./readForecastRequest";
export { readInteger } from "./readInteger";
export { readItemSeries } from "./readItemSeries";
export { readKeys } from "./readKeys";
export { readLike } from "./readLike";
export { readMarks } from "./readMarks";
export { readMatrix } from "./readMatrix";
export { readMovingHolidays } from "./readMovingHolidays";
export { readNumber } from "./readNumber";
export { readOptionalNumber } from "./readOptionalNumber";
export { readPerCell } from "./readPerCell";
export { readPerItem } from "./readPerItem";
export { readSeason } from "./readSeason";
export { readSeries } from "./readSeries";
export { readSparseBlock } from "./readSparseBlock";
export { readTable } from "./readTable";
export { readText } from "./readText";
export { readTextPerCell } from "./readTextPerCell";
export { readVector } from "./readVector";
export type { Direction, Vector } from "./Vector";
export { writeSeries } from "./writeSeries";
export { writeVector } from "./writeVector";
