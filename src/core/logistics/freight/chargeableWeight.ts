/** By which rule volume becomes weight. */
export type ChargeableMode = "air" | "sea" | "parcel" | "road";

/** A shipment: one kind of piece. */
export interface ChargeableInput {
  /** Weight of one piece. */
  readonly weight: number;
  /** Volume of one piece in cubic units of the divisor (cm3, cubic inches). */
  readonly volume: number;
  readonly pieces: number;
  /** Cubic units that count as one unit of weight. */
  readonly divisor: number;
  /** Chargeable weight is rounded up to whole steps of this; 0: not rounded. */
  readonly step: number;
  /** Whether each piece is charged by itself, as parcels are, or the shipment as a whole. */
  readonly byPiece: boolean;
  /** Loading metres of all pieces, and the weight that one counts as. */
  readonly loadingMetres: number;
  readonly weightPerLoadingMetre: number;
}

/** Weights of all pieces together. */
export interface ChargeableWeight {
  readonly chargeable: number;
  readonly volumetric: number;
  readonly actual: number;
}

/** Rounding noise: 6 x 0.1 are not more than 0.6. */
const tolerance = 1e-9;

/**
 * The weight that freight is paid for: the greatest of actual weight, volume / divisor (dimensional weight) and, on the road, loading metres, rounded up.
 * IATA TACT Rules 3.9 (air: by shipment, to the next half kg); UPS and FedEx rates and service guides (parcels: each by
 * itself, to the next whole unit); W/M (weight or measurement) of sea tariffs.
 */
export function chargeableWeight(input: ChargeableInput): ChargeableWeight {
  const { pieces, step, byPiece } = input;
  const count = byPiece ? 1 : pieces;
  const actual = input.weight * count;
  const volumetric = (input.volume * count) / input.divisor;
  const length = input.loadingMetres * input.weightPerLoadingMetre;
  const heaviest = Math.max(actual, volumetric, byPiece ? length / Math.max(1, pieces) : length);
  const charged = step > 0 ? Math.ceil((heaviest / step) * (1 - tolerance)) * step : heaviest;
  const times = byPiece ? pieces : 1;
  return { chargeable: charged * times, volumetric: volumetric * times, actual: actual * times };
}
