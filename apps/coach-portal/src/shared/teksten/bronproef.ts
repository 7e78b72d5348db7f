import type { Bronkandidaat, Herkomst, Proefuitkomst } from '@passend/contracts';
import { aantal, getal } from '../opmaak/getal.js';
import { bronnen } from './bronnen.js';

const HOE: Readonly<Record<Bronkandidaat['hoe'], string>> = {
  gekozen: 'Je koos',
  adres: 'Herkend aan het adres',
  inhoud: 'Herkend aan wat er staat',
  pagina: 'Gevonden achter deze pagina',
  feed: 'Gevonden op deze pagina',
  sitemap: 'Gevonden op deze site',
};

const GEHEEL: Readonly<Record<Proefuitkomst['geheel'], string>> = {
  ja: 'De lijst is zeker compleet. Staat een vacature er niet meer in? Dan sluit Passend hem na twee keer kijken.',
  na_alle_paginas:
    'De lijst heeft meer pagina’s. Leest Passend ze allemaal, dan is de lijst compleet.',
  nee: 'Het is niet zeker dat de lijst compleet is. Passend kijkt daarom bij elke vacature apart of hij nog open is.',
};

const HERKOMSTEN: Readonly<Record<Herkomst, string>> = {
  werkgever: 'De werkgever zelf',
  ats: 'Het vacaturesysteem van de werkgever',
  bemiddelaar: 'Een uitzendbureau of bemiddelaar',
  verzamelsite: 'Een site die vacatures verzamelt',
};

export const bronproef = {
  kop: 'Bron toevoegen',
  adres: 'Webadres',
  adresHulp: 'Het adres van de site, de vacaturepagina of de feed. Passend zoekt de rest zelf uit.',
  geenAdres: 'Vul een webadres in dat begint met https://.',
  kijk: 'Kijk wat dit oplevert',
  bezig: 'Passend bekijkt de site. Dit duurt meestal minder dan een halve minuut.',
  misluktKop: 'Het kijken is niet gelukt',
  mislukt: 'Dit ligt aan Passend en niet aan de site. Probeer het nog een keer.',
  toegevoegd: (naam: string) =>
    `De bron ‘${naam}’ staat aan. Passend leest hem binnen een minuut voor het eerst.`,
  gevonden: ({ hoe, type, url }: Bronkandidaat) =>
    `${HOE[hoe]}: ${bronnen.soort[type] ?? type}, ${url}`,
  aantal: (hoeveel: number, meer: boolean) =>
    meer ? `${getal(hoeveel)} vacatures of meer` : aantal(hoeveel, 'vacature', 'vacatures'),
  geheel: GEHEEL,
  voorbeeldenKop: 'Zo leest Passend de eerste vacatures',
  geenWerkgever: 'Werkgever niet genoemd',
  geenPlaats: 'plaats niet genoemd',
  geenUren: 'uren niet genoemd',
  geenDatum: 'datum niet genoemd',
  uren: (uren: string) => `${uren} uur`,
  geplaatst: (dag: string) => `geplaatst op ${dag}`,
  foutenKop: (hoeveel: number) => `${aantal(hoeveel, 'fout', 'fouten')} bij het lezen`,
  meerFouten: (hoeveel: number) => `En nog ${getal(hoeveel)} van deze soort.`,
  anderenKop: 'Andere manieren om deze site te lezen',
  bekijk: (soort: string) => `Bekijk: ${soort}`,
  onleesbaar: (systeem: string) =>
    `Deze site gebruikt ${systeem}. Dat systeem kan Passend nog niet lezen.`,
  nietsKop: 'Hier is nu niets te lezen',
  redenOnbekend: 'Passend kon dit adres niet lezen. Kijk of het klopt, of probeer het later.',
  /** What the codes of the server mean. */
  reden: new Map([
    ['geen_vacatures', 'Passend ziet hier geen vacatures. Probeer de pagina met alle vacatures.'],
    [
      'niets_leesbaar',
      'Er zijn wel adressen van vacatures, maar Passend kan de pagina’s niet lezen.',
    ],
    ['vorm_onbekend', 'Passend kent deze vorm niet. Probeer de pagina met alle vacatures.'],
    ['ander_adres', 'Dit adres hoort niet bij deze soort bron.'],
    ['weg', 'Op dit adres staat niets (meer). Kijk of het adres klopt.'],
    ['robots', 'De site vraagt om deze pagina niet te lezen. Passend houdt zich daaraan.'],
    ['geen_toegang', 'De site laat Passend niet binnen.'],
    ['bron_vraagt_rust', 'De site vraagt om later terug te komen. Probeer het over een uur.'],
    ['andere_bezoeker', 'Passend is al op deze site bezig. Probeer het over een minuut opnieuw.'],
    ['robots_onbereikbaar', 'De site geeft nu geen antwoord. Probeer het over een kwartier.'],
    ['adres', 'Dit adres is geen openbaar adres op internet.'],
    ['dns', 'Deze site bestaat niet. Kijk of het adres klopt.'],
    ['tijd', 'De site antwoordt te langzaam. Probeer het later opnieuw.'],
    ['verbinding', 'Passend krijgt geen verbinding met de site.'],
    ['te_groot', 'De pagina is te groot om te lezen.'],
    ['leest_te_lang', 'Het lezen van deze pagina duurde te lang. Passend is gestopt.'],
    ['leest_te_groot', 'Deze pagina is te groot of te ingewikkeld om te lezen.'],
    ['inhoudstype', 'Op dit adres staat geen pagina of feed, maar een ander bestand.'],
    [
      'sleutel_ontbreekt',
      'Voor deze bron is een sleutel nodig. Die staat nog niet in de instellingen van Passend. Je kunt de bron wel vast aanzetten.',
    ],
    ['sleutel_geweigerd', 'De site neemt onze sleutel niet aan. Kijk of de sleutel nog klopt.'],
  ]) as ReadonlyMap<string, string>,
  aanKop: 'Zet deze bron aan',
  naam: 'Naam',
  geenNaam: 'Geef de bron een naam.',
  herkomst: 'Van wie is deze bron?',
  herkomsten: HERKOMSTEN,
  elke: 'Hoe vaak lezen?',
  elkeUren: (uren: number) => {
    if (uren === 1) return 'Elk uur';
    if (uren === 24) return 'Elke dag';
    return uren === 168 ? 'Elke week' : `Elke ${getal(uren)} uur`;
  },
  werkgever: 'Werkgever (hoeft niet)',
  werkgeverHulp: 'Alleen nodig als de lijst zelf geen werkgever noemt.',
  zetAan: 'Zet aan',
} as const;
