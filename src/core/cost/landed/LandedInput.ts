/** What a charge of a whole shipment is shared by. */
export type ShareBasis = "value" | "weight" | "volume" | "units";

/** A charge of a shipment: one amount to share over its lines, or an amount a line. */
export type ShipmentCharge =
  { readonly total: number; readonly by: ShareBasis } | { readonly lines: readonly number[] };

/** One line of a shipment. */
export interface LandedLine {
  /** Price of a unit in the seller's currency. */
  readonly price: number;
  readonly units: number;
  /** Own money for one unit of the seller's currency. */
  readonly currencyRate: number;
  /** Duty as a share of the duty base. */
  readonly dutyRate: number;
  /** Weight of the whole line, in any unit. */
  readonly weight: number;
  /** Volume of the whole line, in any unit. */
  readonly volume: number;
}

/** A shipment and its charges, in own money. */
export interface LandedInput {
  readonly lines: readonly LandedLine[];
  readonly freight: ShipmentCharge;
  readonly insurance: ShipmentCharge;
  readonly handling: ShipmentCharge;
  /** "fob": duty on the goods alone; "cif": on goods, freight and insurance. */
  readonly dutyBase: "fob" | "cif";
  /** Digits behind the point of every amount; null does not round. */
  readonly decimals: number | null;
}

/** The cost of one line when it has arrived; the parts add up to the total. */
export interface LandedCost {
  readonly goods: number;
  readonly freight: number;
  readonly insurance: number;
  readonly duty: number;
  readonly handling: number;
  readonly total: number;
}
