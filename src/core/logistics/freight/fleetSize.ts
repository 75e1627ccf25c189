/** Work for vehicles of one kind in one period. */
export interface FleetInput {
  readonly loads: number;
  /** Hours of a round trip: drive, load, unload, return. */
  readonly tripHours: number;
  /** Hours that a vehicle runs a day. */
  readonly hoursPerDay: number;
  /** Share of the vehicles that can run: not in repair, with a driver. */
  readonly availability: number;
  /** Working days of the period that the loads are spread over. */
  readonly days: number;
  /** Whether a day's trips are whole: no trip is begun that does not end that day. */
  readonly wholeTrips: boolean;
}

/** Vehicles needed. */
export interface Fleet {
  readonly vehicles: number;
  /** Trips of one running vehicle a day; below 1 where a trip takes several days. */
  readonly tripsPerDay: number;
  /** Share of the running vehicles' hours that is driven; null without vehicles. */
  readonly utilization: number | null;
}

/** Rounding noise: 1.1 hours go ten times into 11. */
const tolerance = 1e-9;

/** Fleet size from the cycle time: loads a day over the trips that a vehicle makes a day, over availability, rounded up. Ballou (2004), Business Logistics, chapter 7. */
export function fleetSize({ loads, tripHours, hoursPerDay, availability, days, wholeTrips }: FleetInput): Fleet {
  const exact = hoursPerDay / tripHours;
  const whole =
    exact >= 1 - tolerance ? Math.floor(exact * (1 + tolerance)) : 1 / Math.ceil((1 / exact) * (1 - tolerance));
  const tripsPerDay = wholeTrips ? whole : exact;
  const vehicles = Math.ceil((loads / days / tripsPerDay / availability) * (1 - tolerance));
  const hours = vehicles * availability * hoursPerDay * days;
  return { vehicles, tripsPerDay, utilization: vehicles > 0 ? (loads * tripHours) / hours : null };
}
