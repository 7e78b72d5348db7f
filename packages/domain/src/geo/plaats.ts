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
  /** Index in the sorted table of this build; see `PLAATSEN_VERSIE`. */
  readonly id: number;
  readonly naam: string;
  readonly provincie: Provincie;
  readonly lat: number;
  readonly lon: number;
}

/** One row of a source table: name, province, latitude, longitude. */
export type PlaatsRij = readonly [naam: string, provincie: Provincie, lat: number, lon: number];
