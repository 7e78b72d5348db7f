import type { MijlpaalCode } from '../mijlpaal.js';
import { altijd, type Mijlpaalregel } from './regel.js';

type TweedeJaar = Extract<
  MijlpaalCode,
  | 'bijstelling_plan_van_aanpak'
  | 'start_2e_spoor'
  | 'melding_uit_dienst'
  | 'uwv_brief'
  | 'actueel_oordeel'
  | 'eindevaluatie'
  | 'riv'
  | 'wia_aanvraag'
  | 'riv_upload'
>;

/** Milestones of the second year, up to the application. */
export const TWEEDE_JAAR: Readonly<Record<TweedeJaar, Mijlpaalregel>> = {
  bijstelling_plan_van_aanpak: {
    naam: 'Plan van aanpak bijstellen',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: altijd('Bijstelling van het plan van aanpak'),
    termijn: 'Binnen twee weken nadat duidelijk werd wat de werknemer kan.',
    teLaat: 'Het 2e spoor begint dan ook te laat.',
    grondslag: [{ wet: 'PROCESGANG', artikel: '4' }],
    zekerheid: 'uitvoering',
    aard: 'plicht',
  },
  start_2e_spoor: {
    naam: 'Start van het 2e spoor',
    verantwoordelijke: 'werkgever',
    document: altijd('Opdracht, trajectplan en bijgesteld plan van aanpak'),
    termijn: 'Uiterlijk zes weken na de eerstejaarsevaluatie. Eerder mag altijd.',
    teLaat: 'Te laat beginnen is een veelvoorkomende reden voor een loonsanctie.',
    grondslag: [
      { wet: 'BW7', artikel: '658a lid 1' },
      { wet: 'POORTWACHTER', artikel: '5' },
    ],
    zekerheid: 'uitvoering',
    twijfel: 'Op zijn website noemt het UWV een jaar; de Werkwijzer zes weken na de evaluatie.',
    aard: 'plicht',
  },
  melding_uit_dienst: {
    naam: 'Ziek uit dienst melden bij het UWV',
    verantwoordelijke: 'werkgever',
    document: altijd('Melding aan het UWV'),
    termijn: 'Uiterlijk op de laatste werkdag van het dienstverband.',
    teLaat: 'Een boete voor de werkgever, en het UWV kan ziekengeld op hem verhalen.',
    grondslag: [{ wet: 'ZW', artikel: '38 lid 2' }],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  uwv_brief: {
    naam: 'Brief van het UWV over de WIA',
    verantwoordelijke: 'uwv',
    document: altijd('Brief aan de werknemer, kopie aan de werkgever'),
    termijn: 'Rond week 88, uiterlijk als 89 weken voorbij zijn.',
    teLaat: 'Komt de brief later, dan is aanvragen binnen vier weken na ontvangst op tijd.',
    grondslag: [
      { wet: 'WIA', artikel: '64 lid 2' },
      { wet: 'WIA', artikel: '64 lid 6' },
    ],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  actueel_oordeel: {
    naam: 'Actueel oordeel van de bedrijfsarts',
    verantwoordelijke: 'bedrijfsarts',
    document: altijd('Actueel oordeel; de medische informatie gaat alleen naar de werknemer'),
    termijn: 'Vanaf week 87, voor de eindevaluatie.',
    teLaat: 'Het re-integratieverslag is dan niet compleet.',
    grondslag: [{ wet: 'PROCESGANG', artikel: '6' }],
    zekerheid: 'praktijk',
    aard: 'plicht',
  },
  eindevaluatie: {
    naam: 'Eindevaluatie',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: altijd('Eindevaluatie'),
    termijn: 'Uiterlijk 13 weken voor het einde van de wachttijd.',
    teLaat: 'Het UWV kan een loonsanctie opleggen omdat het verslag niet compleet is.',
    grondslag: [{ wet: 'WIA', artikel: '25 lid 3' }],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  riv: {
    naam: 'Re-integratieverslag compleet',
    verantwoordelijke: 'werkgever_en_werknemer',
    document: altijd('Re-integratieverslag, kopie voor de werknemer'),
    termijn: 'Uiterlijk 13 weken voor het einde van de wachttijd.',
    teLaat: 'Het UWV kan een loonsanctie opleggen omdat het verslag niet compleet is.',
    grondslag: [
      { wet: 'WIA', artikel: '25 lid 3' },
      { wet: 'VORM', artikel: '2' },
    ],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  wia_aanvraag: {
    naam: 'WIA aanvragen',
    verantwoordelijke: 'werknemer',
    document: altijd('WIA-aanvraag, met het oordeel van de werknemer'),
    termijn: 'Uiterlijk 11 weken voor het einde van de wachttijd.',
    teLaat: 'De werkgever betaalt elke dag langer loon; de werknemer kan loon verliezen.',
    grondslag: [
      { wet: 'WIA', artikel: '64 lid 3' },
      { wet: 'BW7', artikel: '629 lid 11 onder a' },
    ],
    zekerheid: 'wet',
    aard: 'plicht',
  },
  riv_upload: {
    naam: 'Re-integratieverslag naar het UWV',
    verantwoordelijke: 'werkgever',
    document: altijd('Re-integratieverslag, zonder medische informatie'),
    termijn: 'Binnen een dag na de WIA-aanvraag. De werknemer mag het ook zelf sturen.',
    teLaat: 'Het UWV stelt een termijn om het alsnog te sturen.',
    grondslag: [{ wet: 'VORM', artikel: '3 lid 1' }],
    zekerheid: 'uitvoering',
    twijfel: 'De termijn om aan te vullen: 14 dagen of een week.',
    aard: 'plicht',
  },
};
