import type { ZoekDocument } from '@passend/infra';

const OSS = { lat: 51.765, lng: 5.518 };
const DEN_BOSCH = { lat: 51.697, lng: 5.304 };
const GRONINGEN = { lat: 53.219, lng: 6.567 };
const ANTWERPEN = { lat: 51.219, lng: 4.402 };

/** A vacancy for the search contract; says nothing unless told. */
export function zoekDocument(id: string, more: Partial<ZoekDocument> = {}): ZoekDocument {
  return {
    id,
    titel: `Vacature ${id}`,
    tekst: '',
    werkgever: null,
    plaatsen: [],
    provincies: [],
    landen: ['NL'],
    geo: [],
    urenMin: null,
    urenMax: null,
    opleiding: null,
    contract: null,
    beroep: null,
    geplaatst: null,
    eerstGezien: 1_790_000_000,
    ...more,
  };
}

const oss = { plaatsen: ['Oss'], provincies: ['Noord-Brabant'], geo: [OSS] };
const groningen = { plaatsen: ['Groningen'], provincies: ['Groningen'], geo: [GRONINGEN] };

/** A small market with the difficulties of Dutch in it. */
export const MARKT: readonly ZoekDocument[] = [
  zoekDocument('magazijn', {
    ...oss,
    titel: 'Magazijnmedewerker',
    tekst: 'Je verzamelt bestellingen en belt een collega-verpleegkundige bij een ongeval.',
    werkgever: 'Van den Boogaard Logistiek',
    urenMin: 24,
    urenMax: 32,
    opleiding: 'vmbo',
    contract: 'vast',
    beroep: 'logistiek',
    geplaatst: 20_700,
  }),
  zoekDocument('heftruck', {
    ...oss,
    titel: 'Heftruckchauffeur dagdienst',
    tekst: 'Laden en lossen van vrachtwagens.',
    werkgever: 'Boxtel Transport',
    urenMin: 36,
    urenMax: 40,
    contract: 'tijdelijk',
    beroep: 'logistiek',
    geplaatst: 20_710,
  }),
  zoekDocument('zorg', {
    ...groningen,
    titel: 'Verpleegkundige thuiszorg',
    tekst: 'Wijkteam zoekt collega.',
    werkgever: 'Zorggroep Noorderlicht',
    urenMin: 16,
    urenMax: 24,
    opleiding: 'mbo-4',
    contract: 'vast',
    beroep: 'zorg',
    geplaatst: 20_720,
  }),
  zoekDocument('kassa', {
    titel: 'Caissière',
    tekst: 'Je helpt klanten bij de kassa.',
    werkgever: 'Bakker "De Vlaai" & Zn.',
    plaatsen: ["'s-Hertogenbosch", 'Oss'],
    provincies: ['Noord-Brabant'],
    geo: [DEN_BOSCH, OSS],
    urenMax: 12,
    geplaatst: 20_690,
  }),
  zoekDocument('antwerpen', {
    titel: 'Administratief medewerker',
    tekst: 'Facturen verwerken.',
    werkgever: 'Scheldekantoor',
    plaatsen: ['Antwerpen'],
    provincies: ['Antwerpen'],
    landen: ['BE'],
    geo: [ANTWERPEN],
    geplaatst: 20_600,
  }),
];
