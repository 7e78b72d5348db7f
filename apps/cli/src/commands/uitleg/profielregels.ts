import { plaatsVanId, reisgrensVan, type Zoekprofiel } from '@passend/domain';
import {
  type Persoon,
  type ProfielUitslag,
  type Reistijd,
  reistijden,
  type Scoreverdeling,
  type Uitleg,
  type VacatureKenmerken,
  type WensId,
} from '@passend/matching';

/** One criterion on the zoekprofiel: what is looked for, what the vacancy says, what it costs. */
export interface Profielregel {
  readonly id: string;
  /** Null for a criterion without a verdict of its own. */
  readonly oordeel: ProfielUitslag[keyof ProfielUitslag] | null;
  readonly zoekt: string;
  readonly vacature: string;
  readonly punten: number;
}

const NIETS = 'niet genoemd';

/** Every part of the score that is not a limit, with both sides of the comparison. */
export function profielregels(
  { zoekprofiel, belastbaarheid }: Persoon,
  kenmerken: VacatureKenmerken,
  { profiel, afstandKm }: Uitleg,
  { delen }: Scoreverdeling,
): readonly Profielregel[] {
  const grens = reisgrensVan(belastbaarheid.beperkingen);
  const wegen = afstandKm === null ? [] : reistijden(afstandKm, zoekprofiel, grens);
  const kanten = vergelijking(zoekprofiel, kenmerken, afstandKm, wegen);
  return delen
    .filter(({ id }) => !id.startsWith('fml.'))
    .map(({ id, punten }) => {
      const { oordeel, zoekt, vacature } = kanten(id, profiel);
      return { id, oordeel, zoekt, vacature, punten };
    });
}

function vergelijking(
  z: Zoekprofiel,
  v: VacatureKenmerken,
  km: number | null,
  wegen: readonly Reistijd[],
) {
  return (id: string, profiel: ProfielUitslag): Omit<Profielregel, 'id' | 'punten'> => {
    const rij = (
      oordeel: Profielregel['oordeel'],
      zoekt: string,
      vacature: string,
    ): Omit<Profielregel, 'id' | 'punten'> => ({ oordeel, zoekt, vacature });
    switch (id) {
      case 'beroep':
        return rij(profiel.beroep, lijst(z.doelberoepen), v.beroep ?? v.titelkern ?? NIETS);
      case 'reisafstand':
        return rij(profiel.reisafstand, reisgrens(z), reis(v, km));
      case 'reistijd':
        return rij(null, reistijdgrens(z), wegen.length === 0 ? NIETS : tijden(wegen));
      case 'uren':
        return rij(profiel.uren, `${z.uren_min} tot ${z.uren_max} uur`, uren(v));
      case 'opleiding':
        return rij(profiel.opleiding, z.opleiding, v.opleiding ?? NIETS);
      case 'rijbewijs':
        return rij(null, lijst(z.rijbewijs), lijst(v.vereist.filter(isRijbewijs)));
      case 'taal':
        return rij(null, lijst(z.talen), v.taal);
      default:
        return rij(null, ...wens(id, z, v));
    }
  };
}

function reisgrens({ max_reis_km, woonplaats }: Zoekprofiel): string {
  return `tot ${max_reis_km} km van ${woonplaats}`;
}

function reistijdgrens({ max_reistijd_min, vervoermiddelen }: Zoekprofiel): string {
  const tijd = max_reistijd_min === undefined ? [] : [`tot ${max_reistijd_min} min`];
  return [...tijd, ...(vervoermiddelen ?? [])].join(', ') || 'grens op vervoer';
}

/** The ways that can be used with their minutes, then those that cannot and why. */
function tijden(wegen: readonly Reistijd[]): string {
  const kan = wegen.filter((weg) => weg.kan).map(({ middel, minuten }) => `${middel} ± ${minuten}`);
  const niet = wegen.flatMap(({ middel, belet }) =>
    belet === null ? [] : [`${middel} (${belet})`],
  );
  return [
    ...(kan.length === 0 ? [] : [`${kan.join(', ')} min`]),
    ...(niet.length === 0 ? [] : [`niet: ${niet.join(', ')}`]),
  ].join('; ');
}

function reis({ plaatsen, thuiswerk }: VacatureKenmerken, km: number | null): string {
  const namen = [...new Set(plaatsen.flatMap((id) => plaatsVanId(id)?.naam ?? []))];
  const afstand = km === null ? [] : [`${Math.round(km)} km`];
  const thuis = thuiswerk === null || thuiswerk === 'nee' ? [] : [`thuiswerk: ${thuiswerk}`];
  return [...namen, ...afstand, ...thuis].join(', ') || NIETS;
}

function uren({ uren: { min, max } }: VacatureKenmerken): string {
  if (min === null && max === null) return NIETS;
  return min === max ? `${min} uur` : `${min ?? '…'} tot ${max ?? '…'} uur`;
}

function isRijbewijs(code: string): boolean {
  return code.startsWith('rijbewijs-');
}

function lijst(woorden: readonly string[]): string {
  return woorden.join(', ') || 'niets';
}

/** Fields of the zoekprofiel and of the vacancy behind a wish. */
const WENSVELDEN: Readonly<
  Record<
    Exclude<WensId, 'reistijd'>,
    readonly [readonly (keyof Zoekprofiel)[], keyof VacatureKenmerken]
  >
> = {
  ervaring: [['ervaring_jaren'], 'ervaring'],
  taaleis: [['talen', 'taalniveaus'], 'talen'],
  contract: [['contracten'], 'contract'],
  loon: [['loon_oud'], 'uurloon'],
  sector: [['sectoren', 'sectoren_niet'], 'beroep'],
  werkgever: [['werkgevers_niet'], 'werkgever'],
  bemiddelaar: [['geen_bemiddelaars'], 'bemiddeld'],
  thuiswerk: [['thuiswerk'], 'thuiswerk'],
  begintijd: [['vroegste_begin'], 'begintijd'],
};
const wensvelden = new Map<string, (typeof WENSVELDEN)[keyof typeof WENSVELDEN]>(
  Object.entries(WENSVELDEN),
);

function wens(id: string, z: Zoekprofiel, v: VacatureKenmerken): readonly [string, string] {
  const velden = wensvelden.get(id);
  if (velden === undefined) return ['', ''];
  const [eigen, gevraagd] = velden;
  const gevuld = eigen.flatMap((veld) => (z[veld] === undefined ? [] : [kort(z[veld])]));
  return [gevuld.join('; '), v[gevraagd] === null ? NIETS : kort(v[gevraagd])];
}

function kort(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}
