import type { Vindplaats } from '@passend/contracts';
import { aantal } from '../opmaak/getal.js';

const soort: Readonly<Record<Vindplaats, string>> = {
  werkgever: 'de werkgever',
  ats: 'het vacaturesysteem van de werkgever',
  bemiddelaar: 'een bemiddelaar',
  verzamelsite: 'een verzamelsite',
  elders: 'zelf gevonden',
};

const paginaVan: Readonly<Record<Vindplaats, string>> = {
  werkgever: 'op de pagina van de werkgever',
  ats: 'op de pagina van de werkgever',
  bemiddelaar: 'op de pagina van de bemiddelaar',
  verzamelsite: 'op de pagina van de verzamelsite',
  elders: 'op de pagina zelf',
};

/** How a look found a vacancy, by the code that the API gives. */
const hoe: Readonly<Record<string, string>> = {
  lijst_gelezen: 'De lijst is gelezen. Deze vacature stond erin.',
  lijst_gelijk: 'De lijst was precies hetzelfde als de vorige keer.',
  lijst_304: 'De bron zegt dat de lijst niet is veranderd.',
  detail_gelezen: 'De tekst is opgevraagd bij de bron en zegt hetzelfde.',
  detail_gelijk: 'Het antwoord van de bron was precies hetzelfde.',
  detail_304: 'De bron zegt dat de vacature niet is veranderd.',
  detail_merk: 'Volgens de lijst van de bron is de vacature niet veranderd.',
  pagina_gelezen: 'De pagina is gelezen en zegt hetzelfde.',
  pagina_gelijk: 'De pagina was precies hetzelfde als de vorige keer.',
  pagina_304: 'De site zegt dat de pagina niet is veranderd.',
  pagina_open: 'De pagina zegt dat de vacature open staat. De tekst is niet vergeleken.',
};

/** Why a vacancy is thought gone, with the words that the source has for it. */
const teken: Readonly<Record<string, (woorden: string | null) => string>> = {
  http_404: () => 'De pagina bestaat niet meer (antwoord 404)',
  http_410: () => 'De pagina is voorgoed weg (antwoord 410)',
  http_weg: () => 'De pagina bestaat niet meer',
  ontbreekt_in_lijst: () => 'De vacature staat niet meer in de volledige lijst van de bron',
  niet_meer_op_pagina: () => 'De vacature staat niet meer op de pagina',
  sluitdatum_voorbij: (dag) => `De sluitingsdatum is voorbij${tussen(dag)}`,
  geldig_tot_verstreken: (dag) => `Volgens de pagina is de vacature verlopen${tussen(dag)}`,
  opmaak_weg: () => 'De gegevens van de vacature zijn van de pagina gehaald',
  noindex: () => 'De site vraagt om de pagina niet meer te tonen',
  banner: (woorden) => `Op de pagina staat: “${woorden ?? ''}”`,
  doorgestuurd: (adres) => `De pagina stuurt door naar een andere pagina${tussen(adres)}`,
  lijstpagina: () => 'Op die plek staat nu een lijst met andere vacatures',
  op_verzoek_weggehaald: () => 'Weggehaald op verzoek',
};

function tussen(woorden: string | null): string {
  return woorden === null || woorden === '' ? '' : ` (${woorden})`;
}

export const versheid = {
  soort,
  hoe: (code: string) => hoe[code] ?? '',
  teken: (code: string, woorden: string | null) =>
    teken[code]?.(woorden) ?? `De bron zegt zelf dat de vacature gesloten is${tussen(woorden)}`,
  opPagina: (herkomst: Vindplaats) => paginaVan[herkomst],
  inLijst: (bron: string, volledig: boolean) =>
    volledig ? `in de volledige lijst van ${bron}` : `in de lijst van ${bron}`,
  bijBron: (bron: string) => `bij ${bron}`,
  open: (wanneer: string, waar: string) => `${wanneer} gecontroleerd ${waar}: staat nog open.`,
  twijfel: (wanneer: string, waarom: string) =>
    `${wanneer} leek de vacature weg. ${waarom}. Passend kijkt nog een keer voordat hij sluit.`,
  mislukt: (wanneer: string, status: number | null) =>
    `${wanneer} lukte het niet om te kijken${status === null ? '' : ` (antwoord ${status})`}. Dat zegt niets over de vacature.`,
  gesloten: (wanneer: string) => `${wanneer} gesloten.`,
  tweeKeer: (waarom: string, momenten: readonly string[]) =>
    momenten.length < 2
      ? `${waarom}.`
      : `${waarom}, ${momenten.length === 2 ? 'twee' : momenten.length} keer gezien: ${momenten.join(' en ')}.`,
  weerGezien: (wanneer: string) => `${wanneer} weer open gezien.`,
  teruggedraaid: (wanneer: string) => `${wanneer} weer geopend: het sluiten klopte niet.`,
  oud: 'Dat is meer dan twee dagen geleden. Kijk bij de bron of hij nog open staat.',
  geenBron: 'Niet bekend waar deze vacature staat.',
  kop: 'Waar deze vacature staat',
  gezien: (eerst: string, laatst: string) => `Eerst gezien: ${eerst}. Laatst gezien: ${laatst}.`,
  bekijk: (bron: string) => `Bekijk bij ${bron}`,
  bewijsKop: 'Waarop dat rust',
  antwoord: (status: number) => `antwoord ${status}`,
  geschiedenis: 'Eerder gesloten of geopend',
  vandaag: (tijd: string) => `Vandaag om ${tijd}`,
  gisteren: (tijd: string) => `Gisteren om ${tijd}`,
  op: (dag: string, tijd: string) => `Op ${dag} om ${tijd}`,
} as const;

export const momentopname = {
  kop: 'Hoe de vacature eruitzag',
  uitleg:
    'Passend bewaart elke versie van de tekst, met de dagen waarop die is gezien. Zo kun je later laten zien dat de vacature open stond.',
  kies: 'Toon zoals op',
  toon: 'Toon',
  versie: (van: string, tot: string) => (van === tot ? `Op ${van}` : `Van ${van} tot ${tot}`),
  keren: (n: number) => (n === 1 ? 'Een keer gezien' : `${n} keer gezien`),
  bekijk: 'Bekijk deze versie',
  titel: (dag: string) => `Zoals op ${dag}`,
  venstertitel: 'Eerdere versie van een vacature',
  vensterBijBesluit: 'Vacature zoals bij het besluit',
  terug: 'Terug naar de vacature',
  gezien: (dag: string, bron: string) => `Zo stond de vacature er op ${dag} bij ${bron}.`,
  ervoor: (dag: string, eerder: string) =>
    `Op ${dag} is niet gekeken. Dit is de laatste versie van daarvoor, gezien op ${eerder}.`,
  gesloten: 'De vacature was aan het einde van deze dag gesloten.',
  bijBesluitCoach: 'Zo zag de vacature eruit toen je besloot.',
  bijBesluitLink: 'Zoals de vacature toen was',
  bewijs: 'Bewijs',
  bron: 'Bron',
  eerst: 'Eerst zo gezien',
  laatst: 'Laatst zo gezien',
  kenmerk: 'Kenmerk (SHA-256)',
  kenmerkUitleg:
    'Dit kenmerk is berekend over de tekst en alle velden. Verandert er één teken, dan verandert het kenmerk. Bewaar het bestand en controleer het later met: passend bewijs bestand.json',
  bewaar: 'Bewaar als bestand',
  momenten: (n: number) => `${aantal(n, 'dag', 'dagen')} waarop dit zo is gezien`,
  vastgehouden: 'Er rust een besluit op deze versie. Passend bewaart hem daarom altijd.',
  geenDag: 'Kies een dag.',
  onbekend: 'Op die dag kende Passend deze vacature nog niet.',
} as const;
