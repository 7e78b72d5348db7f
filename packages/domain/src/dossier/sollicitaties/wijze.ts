import { z } from 'zod';
import type { Bewijssoort } from './bewijssoort.js';
import type { Sollicitatiestatus } from './status.js';

/** The ways to look for work that the log knows. */
export const SOLLICITATIEWIJZEN = [
  'vacature_reactie',
  'open_sollicitatie',
  'netwerkgesprek',
  'sollicitatiegesprek',
  'inschrijving_uitzendbureau',
  'werkbezoek',
  'bellen',
  'werkervaringsplaats',
  'proefplaatsing',
  'detachering',
  'jobcarving',
  'eigen_bedrijf',
] as const;
export const sollicitatiewijzeSchema = z.enum(SOLLICITATIEWIJZEN, 'Kies wat het is.');
export type Sollicitatiewijze = z.infer<typeof sollicitatiewijzeSchema>;

/** Whether something is counted as an application or as another activity; the two are never added. */
export const TELLINGEN = ['sollicitatie', 'activiteit'] as const;
export const tellingSchema = z.enum(TELLINGEN);
export type Sollicitatietelling = z.infer<typeof tellingSchema>;

/** Where it comes from that something counts. */
export const TELBRONNEN = {
  /** The rules of the WW do not bind here; they are the model that comes nearest. */
  ww: {
    tekst: 'Besluit sollicitatieplicht werknemers WW en IOW 2012 (voorbeeld, geldt hier niet zelf)',
    adres: 'https://wetten.overheid.nl/BWBR0031440',
    zekerheid: 'praktijk',
  },
  /** A proefplaatsing of the UWV asks for a benefit; without one it is a period on trial. */
  proefplaatsing: {
    tekst: 'Beleidsregels proefplaatsing UWV 2013',
    adres: 'https://wetten.overheid.nl/BWBR0032408',
    zekerheid: 'wet',
  },
  /** What re-integration agencies usually do; no law says it. */
  praktijk: { tekst: 'Praktijk van re-integratiebureaus', adres: null, zekerheid: 'na_te_gaan' },
} as const;
export type Telbron = keyof typeof TELBRONNEN;

/** What the log knows of one way to look for work. */
export interface Wijzeregel {
  readonly naam: string;
  /** `concreet`: an application when it was about one function at one organisation. */
  readonly telt: Sollicitatietelling | 'concreet';
  readonly bron: Telbron;
  /** What proves that it was done; one of these makes it verifiable. */
  readonly bewijs: readonly Bewijssoort[];
  /** What somebody who enters it afterwards usually means. */
  readonly begin: Sollicitatiestatus;
  /** Statuses that this way does not know. */
  readonly zonder: readonly Sollicitatiestatus[];
  /** Besides the ends: where nothing more has to follow. */
  readonly klaarBij: readonly Sollicitatiestatus[];
}

/** Of a talk: it is planned and held, and what comes of it is an application of its own. */
const GEEN_GESPREK: readonly Sollicitatiestatus[] = [
  'beoordeeld',
  'verzonden',
  'ontvangst_bevestigd',
  'in_behandeling',
  'proef',
  'aanbod',
  'aangenomen',
  'gestart',
];
const NIET_VERZONDEN: readonly Sollicitatiestatus[] = ['verzonden', 'ontvangst_bevestigd'];
const IS_GESPREK = { zonder: GEEN_GESPREK, klaarBij: ['gesprek_gevoerd'] } as const;

export const WIJZEREGELS: Readonly<Record<Sollicitatiewijze, Wijzeregel>> = {
  vacature_reactie: {
    naam: 'Reactie op een vacature',
    telt: 'sollicitatie',
    bron: 'ww',
    bewijs: ['brief', 'verzendbewijs', 'antwoord'],
    begin: 'verzonden',
    zonder: [],
    klaarBij: [],
  },
  open_sollicitatie: {
    naam: 'Open sollicitatie',
    telt: 'sollicitatie',
    bron: 'ww',
    bewijs: ['brief', 'verzendbewijs', 'antwoord'],
    begin: 'verzonden',
    zonder: ['vacature_vervallen'],
    klaarBij: [],
  },
  netwerkgesprek: {
    naam: 'Netwerkgesprek',
    telt: 'activiteit',
    bron: 'praktijk',
    bewijs: ['gespreksverslag', 'antwoord'],
    begin: 'gesprek_gevoerd',
    ...IS_GESPREK,
  },
  sollicitatiegesprek: {
    naam: 'Sollicitatiegesprek',
    telt: 'sollicitatie',
    bron: 'ww',
    bewijs: ['uitnodiging', 'gespreksverslag', 'antwoord'],
    begin: 'gesprek_gevoerd',
    zonder: [...NIET_VERZONDEN, 'in_behandeling'],
    klaarBij: [],
  },
  inschrijving_uitzendbureau: {
    naam: 'Inschrijving bij een uitzendbureau',
    telt: 'sollicitatie',
    bron: 'ww',
    bewijs: ['verzendbewijs', 'antwoord'],
    begin: 'verzonden',
    zonder: ['proef', 'aanbod', 'aangenomen', 'gestart', 'vacature_vervallen'],
    klaarBij: ['ontvangst_bevestigd', 'gesprek_gevoerd'],
  },
  werkbezoek: {
    naam: 'Bezoek aan een werkgever',
    telt: 'concreet',
    bron: 'ww',
    bewijs: ['gespreksverslag', 'antwoord'],
    begin: 'gesprek_gevoerd',
    ...IS_GESPREK,
  },
  bellen: {
    naam: 'Gebeld met een werkgever',
    telt: 'concreet',
    bron: 'praktijk',
    bewijs: ['gespreksverslag', 'antwoord'],
    begin: 'gesprek_gevoerd',
    ...IS_GESPREK,
  },
  werkervaringsplaats: {
    naam: 'Werkervaringsplaats',
    telt: 'activiteit',
    bron: 'praktijk',
    bewijs: ['overeenkomst', 'gespreksverslag'],
    begin: 'voorgenomen',
    zonder: [],
    klaarBij: [],
  },
  proefplaatsing: {
    naam: 'Proefperiode bij een werkgever',
    telt: 'activiteit',
    bron: 'proefplaatsing',
    bewijs: ['overeenkomst', 'gespreksverslag'],
    begin: 'voorgenomen',
    zonder: [],
    klaarBij: [],
  },
  detachering: {
    naam: 'Detachering',
    telt: 'activiteit',
    bron: 'praktijk',
    bewijs: ['overeenkomst', 'antwoord'],
    begin: 'voorgenomen',
    zonder: [],
    klaarBij: [],
  },
  jobcarving: {
    naam: 'Functie op maat',
    telt: 'activiteit',
    bron: 'praktijk',
    bewijs: ['voorstel', 'antwoord'],
    begin: 'voorgenomen',
    zonder: [],
    klaarBij: [],
  },
  eigen_bedrijf: {
    naam: 'Eigen bedrijf',
    telt: 'activiteit',
    bron: 'praktijk',
    bewijs: ['voorstel', 'antwoord'],
    begin: 'voorgenomen',
    zonder: [
      ...NIET_VERZONDEN,
      'uitgenodigd',
      'gesprek_gevoerd',
      'aanbod',
      'vacature_vervallen',
      'afgewezen',
      'geen_reactie',
    ],
    klaarBij: [],
  },
};

/** As what something counts; a call or a visit only when function and organisation are known. */
export function tellingVan(
  wijze: Sollicitatiewijze,
  { functie, organisatie }: { readonly functie: string; readonly organisatie: string | null },
): Sollicitatietelling {
  const { telt } = WIJZEREGELS[wijze];
  if (telt !== 'concreet') return telt;
  return functie !== '' && organisatie !== null ? 'sollicitatie' : 'activiteit';
}

/** The name of each way, for people. */
export const WIJZENAMEN: Readonly<Record<string, string>> = Object.fromEntries(
  SOLLICITATIEWIJZEN.map((wijze) => [wijze, WIJZEREGELS[wijze].naam]),
);
