import type { MijlpaalCode } from '../mijlpaal.js';
import { ALTIJD, altijd, type Mijlpaalregel, VISIE_VERPLICHT } from './regel.js';

type EersteJaar = Extract<
  MijlpaalCode,
  | 'ziekmelding'
  | 'probleemanalyse'
  | 'plan_van_aanpak'
  | 'evaluatie'
  | 'melding_42'
  | 'ad_onderzoek'
  | 'eerstejaarsevaluatie'
  | 'deskundigenoordeel'
  | 'gbm_herbeoordeling'
>;

/** Milestones of the first year, and those that may come at any time. */
export const EERSTE_JAAR: Readonly<Record<EersteJaar, Mijlpaalregel>> = {
  ziekmelding: {
    naam: 'Ziekmelding',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: altijd('Verzuimmelding'),
    termijn: 'De werkgever meldt het meestal binnen een week bij de arbodienst.',
    grondslag: [{ wet: 'PROCESGANG', artikel: '2' }],
    zekerheid: 'praktijk',
    aard: 'feit',
  },
  probleemanalyse: {
    naam: 'Probleemanalyse',
    verantwoordelijke: 'bedrijfsarts',
    document: altijd('Probleemanalyse'),
    termijn: 'Binnen zes weken na de eerste ziektedag; de werkgever vraagt erom.',
    teLaat: 'Geen eigen boete. Het UWV weegt het mee als er daardoor kansen zijn gemist.',
    grondslag: [
      { wet: 'PROCESGANG', artikel: '2 lid 2' },
      { wet: 'POORTWACHTER', artikel: '4' },
    ],
    zekerheid: 'wet',
    twijfel: 'Zes weken is de 42e dag; wie de dag zelf niet meetelt, komt een dag later uit.',
    aard: 'plicht',
  },
  plan_van_aanpak: {
    naam: 'Plan van aanpak',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: [
      { vanaf: ALTIJD, tekst: 'Plan van aanpak, ondertekend' },
      {
        vanaf: VISIE_VERPLICHT,
        tekst: 'Plan van aanpak, ondertekend, met de visie van werkgever en werknemer',
      },
    ],
    termijn: 'Binnen twee weken na de probleemanalyse, dus rond het einde van week 8.',
    teLaat: 'Geen eigen boete. Het UWV weegt het mee als er daardoor kansen zijn gemist.',
    grondslag: [{ wet: 'PROCESGANG', artikel: '4 lid 1' }],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  evaluatie: {
    naam: 'Evaluatie van het plan',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: altijd('Evaluatie, of bijstelling van het plan van aanpak'),
    termijn: 'De wet zegt "periodiek". Gewoon is om de zes weken.',
    teLaat: 'Het dossier wordt dun, en dat telt bij de toets van het UWV.',
    grondslag: [{ wet: 'PROCESGANG', artikel: '4 lid 2' }],
    zekerheid: 'praktijk',
    aard: 'plicht',
  },
  melding_42: {
    naam: '42e-weeksmelding aan het UWV',
    verantwoordelijke: 'werkgever',
    document: altijd('Melding aan het UWV, met de eerste ziektedag'),
    termijn: 'De eerste dag na 42 weken; het UWV rekent tot en met de eerste werkdag.',
    teLaat: 'Een boete voor de werkgever, die oploopt met de dagen: tot ongeveer € 455.',
    grondslag: [
      { wet: 'ZW', artikel: '38 lid 1' },
      { wet: 'BOETE', artikel: '2c' },
    ],
    zekerheid: 'uitvoering',
    twijfel: 'De bedragen van nu en de regel dat eerst een waarschuwing volgt.',
    aard: 'plicht',
  },
  ad_onderzoek: {
    naam: 'Onderzoek door een arbeidsdeskundige',
    verantwoordelijke: 'werkgever',
    document: altijd('Rapport van de arbeidsdeskundige'),
    termijn: 'Niet verplicht. Gewoon tussen week 45 en 52, voor de keuze over het 2e spoor.',
    teLaat: 'Het zoekprofiel krijgt een zwakke grond.',
    grondslag: [{ wet: 'POORTWACHTER', artikel: '5' }],
    zekerheid: 'praktijk',
    aard: 'keuze',
  },
  eerstejaarsevaluatie: {
    naam: 'Eerstejaarsevaluatie',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: [
      { vanaf: ALTIJD, tekst: 'Eerstejaarsevaluatie' },
      {
        vanaf: VISIE_VERPLICHT,
        tekst: 'Eerstejaarsevaluatie, met de visie van werkgever en werknemer',
      },
    ],
    termijn: 'Voor het einde van week 52; vanaf week 46 is het een goed moment.',
    teLaat: 'Het re-integratieverslag mist een stuk, en het 2e spoor begint vaak te laat.',
    grondslag: [{ wet: 'PROCESGANG', artikel: '4 lid 2 onder b' }],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  deskundigenoordeel: {
    naam: 'Deskundigenoordeel van het UWV',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: altijd('Deskundigenoordeel'),
    termijn: 'Kan altijd, als werkgever en werknemer er samen niet uitkomen.',
    grondslag: [{ wet: 'SUWI', artikel: '32' }],
    zekerheid: 'wet',
    twijfel: 'Het UWV vraagt een bijdrage; kijk het bedrag van nu na.',
    aard: 'keuze',
  },
  gbm_herbeoordeling: {
    naam: 'Nieuwe beoordeling door de bedrijfsarts',
    verantwoordelijke: 'bedrijfsarts',
    document: altijd('Oordeel van de bedrijfsarts'),
    termijn: 'Op de dag die de bedrijfsarts heeft genoemd.',
    teLaat: 'Zonder nieuwe beoordeling kan het UWV vinden dat er te lang niets is gedaan.',
    grondslag: [
      { wet: 'SCHATTING', artikel: '2' },
      { wet: 'POORTWACHTER', artikel: '3' },
    ],
    zekerheid: 'wet',
    aard: 'plicht',
  },
};
