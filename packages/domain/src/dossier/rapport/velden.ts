import { z } from 'zod';
import type { Rapportsoort } from './rapport.js';

/** Longest text that a coach writes under one head. */
export const MAX_RAPPORTTEKST = 6_000;

/** One text that the coach adds to what the events say. */
export interface Rapportveld {
  readonly code: string;
  readonly kop: string;
  readonly hulp: string;
  /** `werkgever`: written for everybody, the employer as well. `uwv`: he never gets it. */
  readonly blad: 'werkgever' | 'uwv';
}

const SAMENVATTING: Rapportveld = {
  code: 'samenvatting',
  kop: 'Samenvatting',
  hulp: 'Wat is er gebeurd, en waar staan jullie nu? Een paar zinnen.',
  blad: 'werkgever',
};
const KNELPUNTEN: Rapportveld = {
  code: 'knelpunten',
  kop: 'Wat zit tegen',
  hulp: 'Wat ging niet, en wat doen jullie eraan? In woorden van werk.',
  blad: 'werkgever',
};
const VERDER: Rapportveld = {
  code: 'verder',
  kop: 'Wat wij nu gaan doen',
  hulp: 'De stappen voor de komende periode.',
  blad: 'werkgever',
};
const ZOEKPROFIEL: Rapportveld = {
  code: 'zoekprofiel',
  kop: 'Zoekprofiel',
  hulp: 'Welk werk, in welke sectoren, en waarom dat passend is. Waarom dit de kortste weg is.',
  blad: 'werkgever',
};
const MARKT: Rapportveld = {
  code: 'arbeidsmarkt',
  kop: 'Arbeidsmarkt',
  hulp: 'Wat zagen jullie: hoeveel passende vacatures, waar, en wat valt op?',
  blad: 'werkgever',
};
const BELASTBAARHEID: Rapportveld = {
  code: 'belastbaarheid',
  kop: 'Belastbaarheid',
  hulp: 'Letterlijk wat de bedrijfsarts schreef over wat kan in werk, met zijn naam en de datum.',
  blad: 'uwv',
};

/** The texts of each kind of report, in order. What is not written does not appear. */
export const RAPPORTVELDEN: Readonly<Record<Rapportsoort, readonly Rapportveld[]>> = {
  trajectplan: [
    {
      code: 'inleiding',
      kop: 'Inleiding',
      hulp: 'Wie vroeg om het traject, welke functie en hoeveel uur. Geen medische woorden.',
      blad: 'werkgever',
    },
    {
      code: 'achtergrond',
      kop: 'Achtergrond',
      hulp: 'Wat is goed om te weten over de omgeving, voor het zoeken naar werk?',
      blad: 'uwv',
    },
    {
      code: 'visie_coach',
      kop: 'Kijk van de loopbaanadviseur',
      hulp: 'Hoe kijk je als coach naar de kansen en de weg naar werk?',
      blad: 'werkgever',
    },
    BELASTBAARHEID,
    {
      code: 'persoonsprofiel',
      kop: 'Persoonsprofiel',
      hulp: 'Ervaring, opleiding, cursussen, wensen en eigenschappen.',
      blad: 'uwv',
    },
    {
      code: 'belemmeringen',
      kop: 'Praktische belemmeringen',
      hulp: 'Bijvoorbeeld vervoer, tijden of taal.',
      blad: 'uwv',
    },
    ZOEKPROFIEL,
    {
      code: 'advies_ad',
      kop: 'Advies van de arbeidsdeskundige',
      hulp: 'Welk werk is passend volgens de arbeidsdeskundige? Noem de datum.',
      blad: 'werkgever',
    },
    {
      code: 'plaatsbaarheid',
      kop: 'Plaatsbaarheid',
      hulp: 'Stap op de PoW-meter (1 tot en met 6), uren, en de verwachting over drie maanden.',
      blad: 'uwv',
    },
    { ...VERDER, code: 'doel', kop: 'Doel en aanpak', hulp: 'Het doel, en hoe jullie daar komen.' },
  ],
  voortgangsrapportage: [
    SAMENVATTING,
    MARKT,
    {
      ...BELASTBAARHEID,
      hulp: 'Alleen als er iets veranderde: de datum van het advies, en wat kan in werk.',
    },
    KNELPUNTEN,
    { ...ZOEKPROFIEL, hulp: 'Alleen als het zoekprofiel veranderde: wat en waarom.' },
    VERDER,
  ],
  eindrapportage: [
    SAMENVATTING,
    {
      code: 'resultaat',
      kop: 'Resultaat',
      hulp: 'Wat is het resultaat van het traject?',
      blad: 'werkgever',
    },
    MARKT,
    {
      code: 'gesloten_wegen',
      kop: 'Wegen die niet verder gingen',
      hulp: 'Per weg: waarom die niet tot werk leidde. In woorden van werk.',
      blad: 'werkgever',
    },
    {
      code: 'vervolg',
      kop: 'Mogelijke volgende stappen',
      hulp: 'Wat kan iemand na dit traject doen?',
      blad: 'werkgever',
    },
    {
      code: 'advies_wia',
      kop: 'Voor de WIA-aanvraag',
      hulp: 'Wat moet het UWV weten bij de beoordeling? De werkgever krijgt dit niet.',
      blad: 'uwv',
    },
  ],
  sollicitatieoverzicht: [],
  dossieroverzicht: [],
};

/** What a coach wrote, by the code of the text. */
export const woordenSchema = z.record(z.string().max(40), z.string().max(MAX_RAPPORTTEKST));
export type Rapportwoorden = z.infer<typeof woordenSchema>;
