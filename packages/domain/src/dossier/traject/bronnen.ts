import { WETTEN, type Zekerheid } from '../../wvp/regels/bron.js';

/** Where a consequence comes from, and how sure it is. */
export interface Grond {
  readonly tekst: string;
  readonly adres: string;
  readonly zekerheid: Zekerheid;
}

/** The sources of what follows from a plaatsing, schooling or an opinion. */
export const TRAJECTGRONDEN = {
  NO_RISK: {
    tekst: 'Ziektewet art. 29b lid 1',
    adres: WETTEN.ZW.adres,
    zekerheid: 'na_te_gaan',
  },
  LOON: { tekst: 'BW art. 7:629 lid 5', adres: WETTEN.BW7.adres, zekerheid: 'wet' },
  RESULTAAT: {
    tekst: 'Beleidsregels beoordelingskader poortwachter par. 3',
    adres: WETTEN.POORTWACHTER.adres,
    zekerheid: 'na_te_gaan',
  },
  THERAPEUTISCH: {
    tekst: 'Beleidsregels beoordelingskader poortwachter par. 8',
    adres: WETTEN.POORTWACHTER.adres,
    zekerheid: 'na_te_gaan',
  },
  PROEFPLAATSING: {
    tekst: 'Beleidsregels proefplaatsing UWV 2013',
    adres: 'https://wetten.overheid.nl/BWBR0032408',
    zekerheid: 'na_te_gaan',
  },
  DETACHERING: {
    tekst: 'Rendement, detacheren bij tweede spoor',
    adres:
      'https://www.rendement.nl/re-integratie/verdiepingsartikel/detacheren-bij-tweede-spoor-re-integratie.html',
    zekerheid: 'praktijk',
  },
  SCHOLING: {
    tekst: 'Register van re-integratieprofessionals, de kortste weg naar betaald werk',
    adres: 'https://rviregister.nl/de-kortste-weg-naar-betaald-werk',
    zekerheid: 'praktijk',
  },
  OORDEEL: { tekst: 'Wet SUWI art. 32 en 32a', adres: WETTEN.SUWI.adres, zekerheid: 'wet' },
  KOSTEN_OORDEEL: {
    tekst: 'Regeling kosten deskundigenoordeel 2013',
    adres: 'https://wetten.overheid.nl/BWBR0032639',
    zekerheid: 'na_te_gaan',
  },
  SECOND_OPINION: {
    tekst: 'Arbowet art. 14 lid 2 onder g',
    adres: 'https://wetten.overheid.nl/BWBR0010346',
    zekerheid: 'wet',
  },
} as const satisfies Readonly<Record<string, Grond>>;
