import type { WatAlsBegin, WatAlsVraag } from '@passend/contracts';
import { type Opleiding, VERVOERMIDDELEN } from '@passend/domain';
import { getalVan, regelsVan } from '../../shared/lib/getalveld.js';

type Nu = WatAlsBegin['zoekprofiel'];
type Anders = WatAlsVraag['zoekprofiel'];

/** The wishes as they are typed: occupations as lines, numbers as text. */
export interface Wensen {
  readonly doelberoepen: string;
  readonly max_reis_km: string;
  readonly uren_min: string;
  readonly uren_max: string;
  readonly opleiding: Opleiding;
  /** Empty is no limit on the travel time. */
  readonly max_reistijd_min: string;
  /** Empty is every way. */
  readonly vervoermiddelen: readonly string[];
  /** Wishes that are left out. */
  readonly zonder: readonly string[];
}

/** Wishes that can be left out as a whole; those on travelling have fields of their own. */
export const WEGLAATBAAR = [
  'werkgevers_niet',
  'geen_bemiddelaars',
  'sectoren',
  'sectoren_niet',
  'loon_oud',
  'contracten',
  'taalniveaus',
  'thuiswerk',
  'vroegste_begin',
  'ervaring_jaren',
  'start_op',
] as const satisfies readonly (keyof Nu)[];

/** Only what differs from how it is now, and the ids of the fields that are not right. */
export function wensverschil(wensen: Wensen, { zoekprofiel: nu }: WatAlsBegin) {
  const delen = [
    getaldeel('max_reis_km', wensen, nu, { min: 1, max: 400 }),
    getaldeel('uren_min', wensen, nu, { min: 0, max: 60 }),
    getaldeel('uren_max', wensen, nu, {
      min: Math.max(1, getalVan(wensen.uren_min) ?? 0),
      max: 60,
    }),
    beroepsdeel(wensen, nu),
    reistijddeel(wensen, nu),
    { zoekprofiel: { ...overigens(wensen, nu), ...weggelaten(wensen, nu) } },
  ];
  return {
    zoekprofiel: Object.assign({}, ...delen.map(({ zoekprofiel }) => zoekprofiel)) as Anders,
    fouten: delen.flatMap(({ fout }) => fout ?? []),
  };
}

interface Deel {
  readonly zoekprofiel: Anders;
  readonly fout?: string;
}

type Getaldeel = 'max_reis_km' | 'uren_min' | 'uren_max';

function getaldeel(
  naam: Getaldeel,
  wensen: Wensen,
  nu: Nu,
  { min, max }: { readonly min: number; readonly max: number },
): Deel {
  const waarde = getalVan(wensen[naam]);
  if (waarde === null || waarde < min || waarde > max) return { zoekprofiel: {}, fout: naam };
  return { zoekprofiel: waarde === nu[naam] ? {} : { [naam]: waarde } };
}

function beroepsdeel({ doelberoepen: tekst }: Wensen, nu: Nu): Deel {
  const doelberoepen = [...regelsVan(tekst)];
  if (doelberoepen.length > 50) return { zoekprofiel: {}, fout: 'doelberoepen' };
  const gelijk = doelberoepen.join('\n') === nu.doelberoepen.join('\n');
  return { zoekprofiel: gelijk ? {} : { doelberoepen } };
}

/** An empty field takes the limit on the travel time away. */
function reistijddeel({ max_reistijd_min: tekst }: Wensen, nu: Nu): Deel {
  const leeg = tekst.trim() === '';
  const waarde = getalVan(tekst);
  if (leeg)
    return { zoekprofiel: nu.max_reistijd_min === undefined ? {} : { max_reistijd_min: null } };
  if (waarde === null || waarde < 5 || waarde > 300) {
    return { zoekprofiel: {}, fout: 'max_reistijd_min' };
  }
  return { zoekprofiel: waarde === nu.max_reistijd_min ? {} : { max_reistijd_min: waarde } };
}

function overigens({ opleiding, vervoermiddelen }: Wensen, nu: Nu): Anders {
  const middelen = VERVOERMIDDELEN.filter((middel) => vervoermiddelen.includes(middel));
  const gelijk = middelen.join() === [...(nu.vervoermiddelen ?? [])].sort().join();
  return {
    ...(opleiding === nu.opleiding ? {} : { opleiding }),
    ...(gelijk ? {} : { vervoermiddelen: middelen.length === 0 ? null : middelen }),
  };
}

function weggelaten({ zonder }: Wensen, nu: Nu): Anders {
  const weg = WEGLAATBAAR.filter((naam) => zonder.includes(naam) && nu[naam] !== undefined);
  // Who gives no level is taken to speak a language well enough; so the languages go as well.
  const talen = zonder.includes('taalniveaus') ? { talen: [] } : {};
  return { ...talen, ...Object.fromEntries(weg.map((naam) => [naam, null])) };
}
