import type { Contract, Sector, Taalniveau, Zoekprofiel } from '@passend/domain';
import { loongrens, sectorVan, type VacatureKenmerken, type WensId } from '@passend/matching';

export const WENS_NAMEN: Readonly<Record<WensId, string>> = {
  ervaring: 'Ervaring',
  taaleis: 'Talen',
  contract: 'Contract',
  loon: 'Loon',
  sector: 'Sector',
  werkgever: 'Werkgever',
  bemiddelaar: 'Bureau',
  thuiswerk: 'Thuiswerk',
  begintijd: 'Begintijd',
  reistijd: 'Reistijd',
};

const TAALNAMEN: ReadonlyMap<string, string> = new Map([
  ['nl', 'Nederlands'],
  ['en', 'Engels'],
  ['de', 'Duits'],
  ['fr', 'Frans'],
  ['es', 'Spaans'],
  ['pl', 'Pools'],
  ['tr', 'Turks'],
  ['ar', 'Arabisch'],
]);
const NIVEAUS: Readonly<Record<Taalniveau, string>> = {
  basis: 'een beetje',
  redelijk: 'redelijk',
  goed: 'goed',
  moedertaal: 'als moedertaal',
};
const CONTRACTNAMEN: Readonly<Record<Contract, string>> = {
  vast: 'vast',
  tijdelijk: 'tijdelijk',
  uitzend: 'uitzendwerk',
  detachering: 'detachering',
  stage: 'stage',
  vrijwillig: 'vrijwilligerswerk',
  zzp: 'zzp',
  oproep: 'oproepwerk',
};
const SECTORNAMEN: Readonly<Record<Sector, string>> = {
  zorg: 'zorg en welzijn',
  onderwijs: 'onderwijs en kinderopvang',
  administratie: 'administratie',
  financieel: 'financieel werk',
  ict: 'ict',
  verkoop: 'verkoop en marketing',
  winkel: 'winkels',
  horeca: 'horeca',
  transport: 'transport en magazijn',
  productie: 'productie',
  techniek: 'techniek',
  bouw: 'bouw',
  groen: 'groen en landbouw',
  schoonmaak: 'schoonmaak en beheer',
  veiligheid: 'veiligheid',
  overheid: 'overheid en recht',
  media: 'media en cultuur',
  verzorging: 'uiterlijke verzorging',
};
const THUIS = { nee: 'niet', deels: 'voor een deel', volledig: 'helemaal' } as const;
const STIL = 'De vacature zegt hier niets over.';

type Uitleg = (profiel: Zoekprofiel, vacature: VacatureKenmerken) => string;

const UITLEG: Readonly<Record<WensId, Uitleg>> = {
  ervaring: ({ ervaring_jaren = 0 }, { ervaring = null }) =>
    ervaring === null
      ? STIL
      : `Gevraagd: ${jaren(ervaring)} ervaring. De werknemer heeft ${jaren(ervaring_jaren)}.`,
  taaleis: (_, { talen = [] }) =>
    talen.length === 0
      ? STIL
      : `Gevraagd: ${talen.map(({ taal, niveau }) => `${TAALNAMEN.get(taal) ?? taal} (${NIVEAUS[niveau]})`).join(', ')}.`,
  contract: (_, { contract = null }) =>
    contract === null ? STIL : `De vacature biedt: ${CONTRACTNAMEN[contract]}.`,
  loon: (profiel, { uurloon = null }) =>
    uurloon === null
      ? 'De vacature noemt geen loon.'
      : `Hoogstens ${euro(uurloon)} per uur. De grens is ${euro(loongrens(profiel) ?? 0)}: 65 procent van het oude uurloon.`,
  sector: (_, { beroep }) => {
    const sector = sectorVan(beroep);
    return sector === null
      ? 'Uit het beroep blijkt niet welke sector dit is.'
      : `Sector: ${SECTORNAMEN[sector]}.`;
  },
  werkgever: (_, { werkgever = null }) =>
    werkgever === null
      ? 'De vacature noemt geen werkgever. De werknemer wil niet bij elke werkgever werken.'
      : 'De werknemer wil niet bij elke werkgever werken.',
  bemiddelaar: (_, { bemiddeld = false }) =>
    bemiddeld ? 'Deze vacature loopt via een bureau.' : 'Deze vacature is van de werkgever zelf.',
  thuiswerk: (_, { thuiswerk }) =>
    thuiswerk === null ? STIL : `Thuiswerken kan ${THUIS[thuiswerk]}.`,
  begintijd: ({ vroegste_begin = '' }, { begintijd = null }) =>
    begintijd === null
      ? 'De vacature noemt geen begintijd.'
      : `Het werk begint om ${klok(begintijd)}. De werknemer kan er om ${vroegste_begin} zijn.`,
  reistijd: ({ max_reistijd_min }) =>
    max_reistijd_min === undefined
      ? 'De beperking op reizen telt mee. Vraag na hoe de werknemer hier kan komen.'
      : `De werknemer wil hooguit ${max_reistijd_min} minuten reizen. Kan het alleen met de auto? Vraag dan na of dat lukt.`,
};

/** One sentence about a wish, for a coach. */
export function wensUitleg(id: WensId, profiel: Zoekprofiel, vacature: VacatureKenmerken): string {
  return UITLEG[id](profiel, vacature);
}

function jaren(aantal: number): string {
  return aantal === 0 ? 'geen' : `${String(aantal).replace('.', ',')} jaar`;
}

function euro(bedrag: number): string {
  return `€ ${bedrag.toFixed(2).replace('.', ',')}`;
}

function klok(minuten: number): string {
  return `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;
}
