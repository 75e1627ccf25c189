import { DomainError } from "../../core/DomainError";
import type { PlanSpecification } from "../../plan/PlanSpecification";
import type { BuildJournal, PlanManifest } from "../manifest/PlanManifest";
import { readSetting } from "../workbookSetting";
import { numberedName } from "./numberedName";
import { planStyles } from "./planStyles";
import { renamedSpecification } from "./renamedSpecification";

/** A plan under names that are free in the workbook, and the styles that have to be made. */
export interface ClaimedPlan {
  readonly specification: PlanSpecification;
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Everything that could stand in the way, looked at before the first write: a protected workbook, a plan that is
 * there already, an interrupted build. Sheets, tables and names that the user has get a number ("Items 2").
 */
export async function claimNames(
  context: Excel.RequestContext,
  specification: PlanSpecification,
): Promise<ClaimedPlan> {
  const { worksheets, names, tables, styles, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  tables.load("items/name");
  styles.load("items/name");
  protection.load("protected");
  const manifest = await readSetting<PlanManifest>(context, "aop.plan");
  const journal = await readSetting<BuildJournal>(context, "aop.journal");
  if (protection.protected) throw new DomainError("invalid", "office.workbookProtected");
  if (journal !== null) throw new DomainError("invalid", "office.unfinishedBuild");
  const standing = worksheets.items.filter((sheet) => manifest?.sheets.some((made) => made.id === sheet.id));
  if (standing.length > 0) {
    throw new DomainError("invalid", "office.planExists", { count: standing.length, sheet: standing[0]?.name ?? "" });
  }
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const usedNames = new Set([...names.items, ...tables.items].map((item) => item.name.toLowerCase()));
  const existingStyles = new Set(styles.items.map((style) => style.name));
  const claimed = renamedSpecification(specification, {
    sheets: newNames(
      specification.sheets.map((sheet) => sheet.name),
      taken,
      " ",
      31,
    ),
    identifiers: newNames([...namesOf(specification), ...tablesOf(specification)], usedNames, "_", 255),
  });
  return {
    specification: claimed,
    names: namesOf(claimed),
    tables: tablesOf(claimed),
    styles: Object.values(planStyles)
      .map((look) => look.name)
      .filter((name) => !existingStyles.has(name)),
  };
}

/** The names that have to change, lower-cased old name -> new name. */
function newNames(
  wanted: readonly string[],
  taken: ReadonlySet<string>,
  separator: string,
  longest: number,
): Map<string, string> {
  const used = new Set([...taken, ...wanted.map((name) => name.toLowerCase())]);
  const changed = new Map<string, string>();
  for (const name of wanted.filter((each) => taken.has(each.toLowerCase()))) {
    const free = numberedName(name, used, separator, longest);
    used.add(free.toLowerCase());
    changed.set(name.toLowerCase(), free);
  }
  return changed;
}

/** Every defined name that the plan brings. */
function namesOf(specification: PlanSpecification): readonly string[] {
  const ofBlocks = specification.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => (block.kind !== "table" && block.name ? [block.name] : [])),
  );
  return [...ofBlocks, ...specification.names.map((entry) => entry.name)];
}

function tablesOf(specification: PlanSpecification): readonly string[] {
  return specification.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => (block.kind === "table" ? [block.name] : [])),
  );
}
