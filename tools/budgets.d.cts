/** Types of the budgets for their test. */
export interface WeighedBudget {
  name: string;
  limit: number;
  files: string[];
  size: number;
}
export function weigh(read: (file: string) => Buffer): WeighedBudget[];
