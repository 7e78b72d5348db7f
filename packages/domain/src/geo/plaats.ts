/** The twelve provinces, in alphabetical order. */
export const alleProvincies = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;
export type Provincie = (typeof alleProvincies)[number];

/** A place with its centre; degrees, WGS 84. */
export interface Plaats {
  /** Made from name and province, so that it stays the same when the table grows; see `plaats-id.ts`. */
  readonly id: number;
  readonly naam: string;
  readonly provincie: Provincie;
  readonly lat: number;
  readonly lon: number;
  /** Of a postcode area: the id of the place that it lies in. */
  readonly binnen?: number;
}

/** One row of a source table: name, province, latitude, longitude. */
export type PlaatsRij = readonly [naam: string, provincie: Provincie, lat: number, lon: number];
