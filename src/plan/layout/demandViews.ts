import { periodSpan } from "./periodSpan";

const kinds = ["Sales", "Marketing"] as const;
type Kind = (typeof kinds)[number];

/** Where views are looked up: codes of the rows to fill and of the views, as formulas, and the figures that a view is compared with. */
interface Place {
  readonly keys: string;
  readonly viewKeys: string;
  readonly before: string;
  readonly periods: number;
  readonly isOfChannels: boolean;
}

/** What sales and marketing expect: the words of the table, and the formulas that read it. */
export const demandViews = {
  kinds,
  /** By how much the views of one kind move the plan: towards what its rows add up to, by its weight; 0 where there is none. */
  towards: (kind: Kind, place: Place): string => {
    const view = read(kind, place);
    // Both together never go beyond what was said: beside sales, marketing has what sales leaves.
    const weight =
      kind === "Sales"
        ? "View_Weight"
        : `IF(${read("Sales", place).isGiven},MIN(Market_Weight,1-View_Weight),Market_Weight)`;
    return `IF(${view.isGiven},(${view.units}-(${place.before}))*${weight},0)`;
  },
} as const;

function read(kind: Kind, { keys, viewKeys, periods, isOfChannels }: Place) {
  const span = periodSpan("SalesView", periods);
  const counted = isOfChannels ? `${kind} by channel` : kind;
  const rows = `(${keys}=TRANSPOSE(${viewKeys}))*TRANSPOSE((View_Kind="${counted}")*1)`;
  return {
    units: `MMULT(${rows},IF(ISNUMBER(${span}),${span},0))`,
    isGiven: `MMULT(${rows},ISNUMBER(${span})*1)>0`,
  };
}
