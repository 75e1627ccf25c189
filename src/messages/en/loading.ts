/** What a function can say before its own words are there: functions.js carries nothing else. Keys begin with "loading.". */
export const loading: Readonly<Record<string, string>> = {
  "loading.functions":
    "AOP Planner could not load this function. Check the connection to the site it is installed from, then press Ctrl+Alt+F9. If it stays so, close and reopen the workbook.",
};
