/** A defined name as it is kept. */
export interface NameRecord {
  readonly name: string;
  readonly scopeSheetId: string | undefined;
  formula: string;
  comment: string;
  visible: boolean;
}
