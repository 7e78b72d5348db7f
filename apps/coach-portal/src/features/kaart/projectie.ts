/** Where the sheet begins, and where one degree of longitude has its length in the middle of it. */
const WEST = 2.3;
const NOORD = 54;
const MIDDEN = 52.15;

/** Mean radius of the earth in km (IUGG). */
const AARDSTRAAL_KM = 6371.0088;
const KM_PER_GRAAD = (Math.PI / 180) * AARDSTRAAL_KM;
const KM_PER_GRAAD_OOST = KM_PER_GRAAD * Math.cos((MIDDEN * Math.PI) / 180);

export interface Punt {
  readonly x: number;
  readonly y: number;
}

/**
 * A place on the sheet, whose unit is the kilometre: a ring of 20 km is a circle of 20. Within the
 * Netherlands no distance is off by more than 3 %.
 */
export function naarBlad({ lat, lon }: { readonly lat: number; readonly lon: number }): Punt {
  return { x: (lon - WEST) * KM_PER_GRAAD_OOST, y: (NOORD - lat) * KM_PER_GRAAD };
}

/** Points of longitude and latitude, in turn, as the path of a drawing. */
export function alsPad(graden: readonly number[]): string {
  const punten: string[] = [];
  for (let i = 0; i + 1 < graden.length; i += 2) {
    const { x, y } = naarBlad({ lon: graden[i] ?? 0, lat: graden[i + 1] ?? 0 });
    punten.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${punten.join('L')}`;
}
