import type { Vindplaats } from '@passend/contracts';
import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../versheid.js';
import type { Vertaling } from '../vertaling.js';

const soort: Readonly<Record<Vindplaats, string>> = {
  werkgever: 'the employer',
  ats: 'the employer’s recruitment system',
  bemiddelaar: 'an intermediary',
  verzamelsite: 'a job aggregator',
  elders: 'found by someone',
};

const paginaVan: Readonly<Record<Vindplaats, string>> = {
  werkgever: 'on the employer’s page',
  ats: 'on the employer’s page',
  bemiddelaar: 'on the intermediary’s page',
  verzamelsite: 'on the aggregator’s page',
  elders: 'on the page itself',
};

/** How a look found a vacancy, by the code that the API gives. */
const hoe: Readonly<Record<string, string>> = {
  lijst_gelezen: 'The list was read. This vacancy was in it.',
  lijst_gelijk: 'The list was exactly the same as last time.',
  lijst_304: 'The source says that the list has not changed.',
  detail_gelezen: 'The text was asked from the source and says the same.',
  detail_gelijk: 'The source’s answer was exactly the same.',
  detail_304: 'The source says that the vacancy has not changed.',
  detail_merk: 'According to the source’s list, the vacancy has not changed.',
  pagina_gelezen: 'The page was read and says the same.',
  pagina_gelijk: 'The page was exactly the same as last time.',
  pagina_304: 'The site says that the page has not changed.',
  pagina_open: 'The page says that the vacancy is open. The text was not compared.',
};

/** Why a vacancy is thought gone, with the words that the source has for it. */
const teken: Readonly<Record<string, (woorden: string | null) => string>> = {
  http_404: () => 'The page no longer exists (answer 404)',
  http_410: () => 'The page is gone for good (answer 410)',
  http_weg: () => 'The page no longer exists',
  ontbreekt_in_lijst: () => 'The vacancy is no longer in the source’s complete list',
  niet_meer_op_pagina: () => 'The vacancy is no longer on the page',
  sluitdatum_voorbij: (dag) => `The closing date has passed${tussen(dag)}`,
  geldig_tot_verstreken: (dag) => `According to the page, the vacancy has expired${tussen(dag)}`,
  opmaak_weg: () => 'The details of the vacancy were taken off the page',
  noindex: () => 'The site asks not to show the page any more',
  banner: (woorden) => `The page says: ‘${woorden ?? ''}’`,
  doorgestuurd: (adres) => `The page redirects to another page${tussen(adres)}`,
  lijstpagina: () => 'That address now shows a list of other vacancies',
  op_verzoek_weggehaald: () => 'Taken down on request',
};

function tussen(woorden: string | null): string {
  return woorden === null || woorden === '' ? '' : ` (${woorden})`;
}

export const versheid = {
  soort,
  hoe: (code: string) => hoe[code] ?? '',
  teken: (code: string, woorden: string | null) =>
    teken[code]?.(woorden) ?? `The source itself says that the vacancy is closed${tussen(woorden)}`,
  opPagina: (herkomst: Vindplaats) => paginaVan[herkomst],
  inLijst: (bron: string, volledig: boolean) =>
    volledig ? `in the complete list of ${bron}` : `in the list of ${bron}`,
  bijBron: (bron: string) => `at ${bron}`,
  open: (wanneer: string, waar: string) => `${wanneer}: checked ${waar}, still open.`,
  twijfel: (wanneer: string, waarom: string) =>
    `${wanneer}: the vacancy seemed gone. ${waarom}. Passend looks once more before closing it.`,
  mislukt: (wanneer: string, status: number | null) =>
    `${wanneer}: checking didn’t work${status === null ? '' : ` (answer ${status})`}. That says nothing about the vacancy.`,
  gesloten: (wanneer: string) => `${wanneer}: closed.`,
  tweeKeer: (waarom: string, momenten: readonly string[]) =>
    momenten.length < 2
      ? `${waarom}.`
      : `${waarom}, seen ${momenten.length === 2 ? 'twice' : `${momenten.length} times`}: ${momenten.join(' and ')}.`,
  weerGezien: (wanneer: string) => `${wanneer}: seen open again.`,
  teruggedraaid: (wanneer: string) => `${wanneer}: reopened, closing it was a mistake.`,
  oud: 'That is more than two days ago. Check at the source whether it is still open.',
  geenBron: 'Not known where this vacancy is published.',
  kop: 'Where this vacancy is published',
  gezien: (eerst: string, laatst: string) => `First seen: ${eerst}. Last seen: ${laatst}.`,
  bekijk: (bron: string) => `View at ${bron}`,
  bewijsKop: 'What that rests on',
  antwoord: (status: number) => `answer ${status}`,
  geschiedenis: 'Closed or opened earlier',
  vandaag: (tijd: string) => `Today at ${tijd}`,
  gisteren: (tijd: string) => `Yesterday at ${tijd}`,
  op: (dag: string, tijd: string) => `On ${dag} at ${tijd}`,
} satisfies Vertaling<typeof nl.versheid>;

export const momentopname = {
  kop: 'What the vacancy looked like',
  uitleg:
    'Passend keeps every version of the text, with the days on which it was seen. That way you can show later that the vacancy was open.',
  kies: 'Show as on',
  toon: 'Show',
  versie: (van: string, tot: string) => (van === tot ? `On ${van}` : `From ${van} to ${tot}`),
  keren: (n: number) => (n === 1 ? 'Seen once' : `Seen ${n} times`),
  bekijk: 'View this version',
  titel: (dag: string) => `As on ${dag}`,
  venstertitel: 'Earlier version of a vacancy',
  vensterBijBesluit: 'Vacancy as it was when decided',
  terug: 'Back to the vacancy',
  gezien: (dag: string, bron: string) => `This is how the vacancy looked on ${dag} at ${bron}.`,
  ervoor: (dag: string, eerder: string) =>
    `Nobody looked on ${dag}. This is the last version before it, seen on ${eerder}.`,
  gesloten: 'The vacancy was closed at the end of this day.',
  bijBesluitCoach: 'This is how the vacancy looked when you decided.',
  bijBesluitLink: 'The vacancy as it was then',
  bewijs: 'Evidence',
  bron: 'Source',
  eerst: 'First seen like this',
  laatst: 'Last seen like this',
  kenmerk: 'Reference (SHA-256)',
  kenmerkUitleg:
    'This reference is computed over the text and all fields. If one character changes, the reference changes. Save the file and check it later with: passend bewijs bestand.json',
  bewaar: 'Save as a file',
  momenten: (n: number) => `${aantal(n, 'day', 'days')} on which it was seen like this`,
  vastgehouden: 'A decision rests on this version, so Passend always keeps it.',
  geenDag: 'Choose a day.',
  onbekend: 'On that day Passend did not know this vacancy yet.',
} satisfies Vertaling<typeof nl.momentopname>;
