/** Sentences of the Gantt picture of the pane; keys begin with "taskpane.gantt.". */
export const gantt: Readonly<Record<string, string>> = {
  "taskpane.gantt.chart": "{title}: {bars} bars in {rows} rows, from {from} to {to}. Arrow keys go from bar to bar.",
  "taskpane.gantt.choose": "Choose a bar to read its times.",
  "taskpane.gantt.bar": "{row}: {label}, {from} to {to}",
  "taskpane.gantt.barOfGroup": "{row}: {label} ({group}), {from} to {to}",
  "taskpane.gantt.figures": "All bars in a table",
  "taskpane.gantt.column.row": "Row",
  "taskpane.gantt.column.label": "Bar",
  "taskpane.gantt.column.group": "Group",
  "taskpane.gantt.column.from": "From",
  "taskpane.gantt.column.to": "To",
};
