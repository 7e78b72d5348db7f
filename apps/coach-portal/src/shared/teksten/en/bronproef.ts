import type { Bronkandidaat, Herkomst, Proefuitkomst } from '@passend/contracts';
import { aantal, getal } from '../../opmaak/getal.js';
import type * as nl from '../bronproef.js';
import type { Vertaling } from '../vertaling.js';
import { bronnen } from './bronnen.js';

const HOE: Readonly<Record<Bronkandidaat['hoe'], string>> = {
  gekozen: 'You chose',
  adres: 'Recognised by the address',
  inhoud: 'Recognised by the content',
  pagina: 'Found behind this page',
  feed: 'Found on this page',
  sitemap: 'Found on this site',
};

const GEHEEL: Readonly<Record<Proefuitkomst['geheel'], string>> = {
  ja: 'The list is certainly complete. When a vacancy is no longer in it, Passend closes that vacancy after looking twice.',
  na_alle_paginas: 'The list has more pages. Once Passend has read them all, the list is complete.',
  nee: 'It is not certain that the list is complete. Passend therefore checks every vacancy separately to see whether it is still open.',
};

const HERKOMSTEN: Readonly<Record<Herkomst, string>> = {
  werkgever: 'The employer itself',
  ats: 'The employer’s recruitment system',
  bemiddelaar: 'A temp agency or other intermediary',
  verzamelsite: 'A site that collects vacancies',
};

export const bronproef = {
  kop: 'Add a source',
  adres: 'Web address',
  adresHulp:
    'The address of the site, the vacancy page or the feed. Passend works out the rest by itself.',
  geenAdres: 'Fill in a web address that starts with https://.',
  kijk: 'See what it yields',
  bezig: 'Passend is looking at the site. This usually takes less than half a minute.',
  misluktKop: 'Looking at the site didn’t work',
  mislukt: 'This is Passend’s fault, not the site’s. Try once more.',
  toegevoegd: (naam: string) =>
    `The source ‘${naam}’ is on. Passend reads it for the first time within a minute.`,
  gevonden: ({ hoe, type, url }: Bronkandidaat) =>
    `${HOE[hoe]}: ${bronnen.soort[type] ?? type}, ${url}`,
  aantal: (hoeveel: number, meer: boolean) =>
    meer ? `${getal(hoeveel)} vacancies or more` : aantal(hoeveel, 'vacancy', 'vacancies'),
  geheel: GEHEEL,
  voorbeeldenKop: 'This is how Passend reads the first vacancies',
  geenWerkgever: 'Employer not stated',
  geenPlaats: 'place not stated',
  geenUren: 'hours not stated',
  geenDatum: 'date not stated',
  uren: (uren: string) => `${uren} hours`,
  geplaatst: (dag: string) => `posted on ${dag}`,
  foutenKop: (hoeveel: number) => `${aantal(hoeveel, 'error', 'errors')} while reading`,
  meerFouten: (hoeveel: number) => `And ${getal(hoeveel)} more of this kind.`,
  anderenKop: 'Other ways to read this site',
  bekijk: (soort: string) => `Look at: ${soort}`,
  onleesbaar: (systeem: string) =>
    `This site uses ${systeem}. Passend cannot read that system yet.`,
  nietsKop: 'There is nothing to read here now',
  redenOnbekend: 'Passend could not read this address. Check that it is right, or try again later.',
  /** What the codes of the server mean. */
  reden: new Map([
    ['geen_vacatures', 'Passend sees no vacancies here. Try the page with all vacancies.'],
    ['niets_leesbaar', 'There are addresses of vacancies, but Passend cannot read the pages.'],
    ['vorm_onbekend', 'Passend does not know this form. Try the page with all vacancies.'],
    ['ander_adres', 'This address does not belong to this kind of source.'],
    ['weg', 'There is nothing at this address (any more). Check that the address is right.'],
    ['robots', 'The site asks not to read this page. Passend respects that.'],
    ['geen_toegang', 'The site does not let Passend in.'],
    ['bron_vraagt_rust', 'The site asks to come back later. Try again in an hour.'],
    ['andere_bezoeker', 'Passend is already busy on this site. Try again in a minute.'],
    ['robots_onbereikbaar', 'The site is not answering now. Try again in a quarter of an hour.'],
    ['adres', 'This address is not a public address on the internet.'],
    ['dns', 'This site does not exist. Check that the address is right.'],
    ['tijd', 'The site answers too slowly. Try again later.'],
    ['verbinding', 'Passend cannot connect to the site.'],
    ['te_groot', 'The page is too large to read.'],
    ['leest_te_lang', 'Reading this page took too long. Passend has stopped.'],
    ['leest_te_groot', 'This page is too large or too complex to read.'],
    ['inhoudstype', 'This address holds another kind of file, not a page or a feed.'],
    [
      'sleutel_ontbreekt',
      'This source needs a key. It is not in Passend’s settings yet. You can already turn the source on.',
    ],
    ['sleutel_geweigerd', 'The site does not accept our key. Check that the key is still valid.'],
  ]) as ReadonlyMap<string, string>,
  aanKop: 'Turn this source on',
  naam: 'Name',
  geenNaam: 'Give the source a name.',
  herkomst: 'Who runs this source?',
  herkomsten: HERKOMSTEN,
  elke: 'How often should it be read?',
  elkeUren: (uren: number) => {
    if (uren === 1) return 'Every hour';
    if (uren === 24) return 'Every day';
    return uren === 168 ? 'Every week' : `Every ${getal(uren)} hours`;
  },
  werkgever: 'Employer (optional)',
  werkgeverHulp: 'Only needed if the list itself names no employer.',
  zetAan: 'Turn on',
} satisfies Vertaling<typeof nl.bronproef>;
