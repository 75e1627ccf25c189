/** What sales and marketing expect: the words of the table, and the formulas that read it. */
export const demandViews = {
  kinds: ["Sales", "Marketing"],
  /** How a row counts whose channel is filled in. */
  byChannel: (kind: string) => `${kind} by channel`,
  /** Figures of all rows that count as `kind`, added up by `key` (a column of codes), and where there is one at all. */
  of: (kind: string, key: string, rowKey: string, span: string) => {
    const rows = `(${key}=TRANSPOSE(${rowKey}))*TRANSPOSE((View_Kind="${kind}")*1)`;
    return {
      units: `MMULT(${rows},IF(ISNUMBER(${span}),${span},0))`,
      isGiven: `MMULT(${rows},ISNUMBER(${span})*1)>0`,
    };
  },
  /** Weight of each kind: marketing gets at most what sales leaves, so that the two never go beyond what was said. */
  weights: { Sales: "View_Weight", Marketing: "MIN(Market_Weight,1-View_Weight)" },
} as const;
