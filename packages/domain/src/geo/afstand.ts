interface Punt {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth in km (IUGG). */
const AARDSTRAAL_KM = 6371.0088;
const RADIALEN = Math.PI / 180;

/**
 * Straight line between two points over the globe (haversine).
 * @returns kilometres
 */
export function afstandKm(a: Punt, b: Punt): number {
  const halveLat = Math.sin(((b.lat - a.lat) * RADIALEN) / 2);
  const halveLon = Math.sin(((b.lon - a.lon) * RADIALEN) / 2);
  const h =
    halveLat * halveLat +
    Math.cos(a.lat * RADIALEN) * Math.cos(b.lat * RADIALEN) * halveLon * halveLon;
  return 2 * AARDSTRAAL_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
