/** Entries of the grid's menus that the workbook has nothing for: an entry that does nothing is worse than none. */
export const hiddenMenuItems: Record<string, { hidden: boolean }> = Object.fromEntries(
  [
    "sheet.command.copy-sheet",
    "sheet.contextMenu.permission",
    "sheet.command.add-worksheet-merge",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.command.add-range-protection-from-context-menu",
    "sheet.command.set-range-protection-from-context-menu",
    "sheet.command.delete-range-protection-from-context-menu",
    "sheet.command.view-sheet-permission-from-context-menu",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.contextMenu.text-to-number",
    "sheet.operation.insert-hyper-link-sidebar",
  ].map((id) => [id, { hidden: true }]),
);
