/** A place on the globe in degrees: north and east above 0. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}
