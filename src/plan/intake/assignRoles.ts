import { headingMatch, headingWords } from "./headingMatch";
import type { ColumnProfile } from "./profileColumn";
import { roleContent } from "./roleContent";
import type { ColumnRole, TableKind } from "./RecognisedTable";
import type { TableKindRule } from "./TableKindRule";
import { tableKinds } from "./tableKinds";

/** A column while its role is sought. */
export interface ColumnCandidate {
  readonly index: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  /** The heading names a period: the column holds one period's quantities. */
  readonly isPeriod: boolean;
}

export interface RoleChoice {
  readonly role: ColumnRole;
  readonly confidence: number;
}

export interface KindChoice {
  readonly kind: TableKind;
  readonly confidence: number;
  /** By position in the list of columns; columns without a role are absent. */
  readonly roles: ReadonlyMap<number, RoleChoice>;
}

/** The kind of table that the columns and the table's name fit best, with the role of each column in it. */
export function chooseKind(columns: readonly ColumnCandidate[], tableName: string): KindChoice {
  const name = ` ${headingWords(tableName.replace(/\.(csv|xlsx|txt)$/i, ""))} `;
  let bestScore = 0;
  let best: KindChoice = { kind: "none", confidence: 0, roles: new Map() };
  for (const rule of tableKinds) {
    const roles = rolesOfKind(rule, columns);
    const needed = rule.needs.map((choices) => confidenceOf(choices, roles));
    if (needed.some((confidence) => confidence === 0) || isExcluded(rule, columns)) continue;
    const coverage =
      [...roles.values()].filter(({ role }) => role !== "ignore").length /
      Math.max(1, columns.filter((column) => column.profile.content !== "blank").length);
    const isNamed = rule.names.some((word) => name.includes(` ${word} `));
    const average = needed.reduce((sum, confidence) => sum + confidence, 0) / needed.length;
    const score = (0.6 * average + 0.25 * coverage + (isNamed ? 0.15 : 0)) * uniqueness(rule, columns, roles);
    if (score > bestScore) {
      bestScore = score;
      // A table whose every column fits reaches 0.85 without a telling name.
      best = { kind: rule.kind, confidence: Math.min(1, score + 0.1), roles };
    }
  }
  return best;
}

/** The roles of the columns where the kind is known: each role once, the best match first. */
export function rolesOfKind(rule: TableKindRule, columns: readonly ColumnCandidate[]): ReadonlyMap<number, RoleChoice> {
  const matches: { index: number; role: ColumnRole; confidence: number }[] = [];
  for (const column of columns) {
    if (column.isPeriod) continue;
    const words = headingWords(column.header);
    for (const [role, spellings] of Object.entries(rule.headings) as [ColumnRole, readonly string[]][]) {
      const confidence = headingMatch(words, spellings) * roleContent(role, column.profile);
      if (confidence >= leastConfidence) matches.push({ index: column.index, role, confidence });
    }
  }
  // Equal matches keep the order of the columns: the sort is stable.
  matches.sort((a, b) => b.confidence - a.confidence);
  const roles = new Map<number, RoleChoice>();
  const taken = new Set<ColumnRole>();
  for (const { index, role, confidence } of matches) {
    if (roles.has(index) || taken.has(role)) continue;
    roles.set(index, { role, confidence });
    // Headings known to mean something else are all put aside.
    if (role !== "ignore") taken.add(role);
  }
  if (rule.kind === "history") addHistoryRoles(columns, roles, taken);
  return roles;
}

/** A history may have its quantities across, or in the one column of numbers whose heading says nothing. */
function addHistoryRoles(
  columns: readonly ColumnCandidate[],
  roles: Map<number, RoleChoice>,
  taken: Set<ColumnRole>,
): void {
  const isFree = (column: ColumnCandidate): boolean => !roles.has(column.index) && !column.isPeriod;
  const periods = columns.filter((column) => column.isPeriod);
  for (const column of periods) roles.set(column.index, { role: "period", confidence: 0.95 });
  if (periods.length === 0 && !taken.has("date")) {
    const date = columns.find((column) => isFree(column) && column.profile.content === "date");
    if (date) take(date, "date", 0.7);
  }
  if (periods.length === 0 && !taken.has("units")) addUnits();
  if (!taken.has("sku") && !taken.has("description") && !taken.has("family")) {
    const texts = columns.filter(
      (column) => isFree(column) && column.profile.content === "text" && column.profile.distinct > 1,
    );
    const item = texts.sort((a, b) => b.profile.distinct - a.profile.distinct)[0];
    if (item) take(item, "sku", 0.45);
  }

  function addUnits(): void {
    const numbers = columns.filter((column) => isFree(column) && column.profile.content === "number");
    const revenue = columns.find((column) => roles.get(column.index)?.role === "revenue");
    if (taken.has("date") && numbers.length >= 2 && !revenue) {
      for (const column of numbers) roles.set(column.index, { role: "itemUnits", confidence: 0.6 });
      taken.add("itemUnits");
    } else if (numbers.length === 1 && numbers[0]) {
      take(numbers[0], "units", 0.5);
    } else if (revenue) {
      // A history in money only is planned in money.
      roles.set(revenue.index, { role: "units", confidence: 0.5 });
      taken.add("units");
    }
  }

  function take(column: ColumnCandidate, role: ColumnRole, confidence: number): void {
    roles.set(column.index, { role, confidence });
    taken.add(role);
  }
}

function confidenceOf(choices: readonly ColumnRole[], roles: ReadonlyMap<number, RoleChoice>): number {
  let best = 0;
  for (const { role, confidence } of roles.values()) if (choices.includes(role)) best = Math.max(best, confidence);
  return best;
}

function isExcluded(rule: TableKindRule, columns: readonly ColumnCandidate[]): boolean {
  return columns.some((column) => rule.excludes.includes(headingWords(column.header)));
}

/** An item table has a row for each item; a price list by date has several. */
function uniqueness(
  rule: TableKindRule,
  columns: readonly ColumnCandidate[],
  roles: ReadonlyMap<number, RoleChoice>,
): number {
  if (rule.kind !== "items" && rule.kind !== "resources") return 1;
  const key = rule.kind === "items" ? "sku" : "resource";
  const column = columns.find(({ index }) => roles.get(index)?.role === key);
  if (!column || column.profile.filled === 0) return 1;
  return column.profile.distinct / column.profile.filled >= 0.9 ? 1 : 0.6;
}

const leastConfidence = 0.35;
