/** What of a source decides how it is doing. */
export interface Bronlezing {
  readonly gepauzeerd: boolean;
  readonly gezondheid: 'onbekend' | 'goed' | 'fout' | 'alarm';
  readonly intervalS: number;
  readonly alleenNachts: boolean;
  readonly aangemaaktOp: Date;
  readonly laatstGelukt: Date | null;
}

export type Bronstaat = 'vers' | 'nieuw' | 'laat' | 'storing' | 'stilgezet' | 'gepauzeerd';

const UUR_MS = 3_600_000;
/** What a visit may take on top of its interval. */
const SPELING_MS = UUR_MS;
/** A source that is visited at night only may miss one night's hours. */
const NACHT_MS = 24 * UUR_MS;

/** How a source is doing; one that is halted is so whatever its age. */
export function bronstaatVan(bron: Bronlezing, nu: Date): Bronstaat {
  if (bron.gepauzeerd) return 'gepauzeerd';
  if (bron.gezondheid === 'alarm') return 'stilgezet';
  if (bron.gezondheid === 'fout') return 'storing';
  if (isLaat(bron, nu)) return 'laat';
  return bron.laatstGelukt === null ? 'nieuw' : 'vers';
}

/** One visit may be missed; two in a row are late. */
function isLaat(
  { intervalS, alleenNachts, laatstGelukt, aangemaaktOp }: Bronlezing,
  nu: Date,
): boolean {
  const geduld = 2 * intervalS * 1_000 + SPELING_MS + (alleenNachts ? NACHT_MS : 0);
  return nu.getTime() - (laatstGelukt ?? aangemaaktOp).getTime() > geduld;
}
