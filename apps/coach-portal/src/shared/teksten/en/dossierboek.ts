import type { Exportontvanger } from '@passend/contracts';
import type * as nl from '../dossierboek.js';
import type { Vertaling } from '../vertaling.js';

export const dossierboek = {
  link: 'File and export',
  titel: (naam: string) => `File of ${naam}`,
  venstertitel: 'File and export',
  inleiding:
    'Everything that happens in the programme is listed here in order. Nobody can take anything out or change anything.',
  heelKop: 'Is this file intact?',
  leeg: 'There is nothing in this file yet.',
  heel: (aantal: number) =>
    aantal === 1
      ? 'Yes. It holds 1 event, and that has not been changed.'
      : `Yes. It holds ${aantal} events. Nothing has been removed and nothing has been changed.`,
  nietHeelKop: 'This file is not intact',
  nietHeel: (nummer: number) =>
    `From event ${nummer} on, something has been changed or removed. Do not download the file now. Tell the administrator.`,
  eerstKijken: 'Look here first, before you give the file to anyone.',
  exportKop: 'Download the file',
  exportUitleg:
    'You get a zip with everything in order, the evidence with it, and a signature of the agency. The other side can check for themselves that nothing has been changed.',
  haalOp: 'Download',
  bezig: 'Being made …',
  klaar: 'Downloaded. Look in your downloads folder.',
  bsnOntbreekt:
    'The BSN has not been filled in. UWV asks for it on every document. Fill it in for the client, or write down why the export goes without BSN.',
  zonderBsn: 'Why without BSN?',
  zonderBsnHulp: 'This is included in the export. UWV reads it.',
  zonderBsnKnop: 'Download without BSN',
  controleKop: 'How someone else checks this file',
  controle:
    'Pass on this fingerprint separately, for example by phone. With it the other side sees that the signature is your agency’s.',
  vingerafdruk: 'Fingerprint of the key',
  nogGeenSleutel: 'The agency has not signed anything yet. The first export makes the key.',
  sleutels: 'All keys of the agency, for everyone to see',
  commando: 'With Passend’s own program',
  regelsKop: 'What has been recorded',
  regelsLaatste: (getoond: number) => `The last ${getoond}, newest first.`,
  eerder: (n: number) => `Recorded earlier (${n})`,
  nummer: 'Number',
  datum: 'Day',
  wat: 'What',
  door: 'Recorded by',
  vervallen: 'corrected later',
} satisfies Vertaling<typeof nl.dossierboek>;

/** For the werknemer, in his own words. */
export const mijnExport = {
  kop: 'Your file with a signature',
  uitleg:
    'This is everything that happened in your programme. You can take it with you, or give it to UWV yourself. You also see here what others get.',
} satisfies Vertaling<typeof nl.mijnExport>;

interface Exporttekst {
  readonly naam: string;
  readonly uitleg: string;
}

/** What each export is called and what is in it, as the reader knows it. */
export const exportVoor: Readonly<
  Record<'coach' | 'zelf', Readonly<Record<Exportontvanger, Exporttekst>>>
> = {
  coach: {
    werknemer: { naam: 'For the employee', uitleg: 'Only the employee can download this.' },
    uwv: {
      naam: 'For UWV',
      uitleg:
        'What UWV should have, with the BSN. What the employee wrote for themselves is not in it. That you download this is recorded in the log.',
    },
    werkgever: {
      naam: 'For the employer',
      uitleg:
        'Only what the employer may see. It holds nothing about health. The employer can count how much has been left out.',
    },
  },
  zelf: {
    werknemer: { naam: 'For yourself', uitleg: 'Everything, including what only you can see.' },
    uwv: {
      naam: 'For UWV',
      uitleg: 'What UWV gets, with your BSN. What is yours alone is not in it.',
    },
    werkgever: {
      naam: 'For your employer',
      uitleg: 'What your employer gets. It holds nothing about your health.',
    },
  },
};

/** For the employer. */
export const werkgeverexport = {
  kop: 'Download the file',
  naam: 'What you may see',
  uitleg:
    'A zip with everything you may see, with a signature of the agency. It holds nothing about health.',
} satisfies Vertaling<typeof nl.werkgeverexport>;

/** Every kind of event; a kind that is not here is shown by its own name. */
const SOORTEN: Readonly<Record<string, string>> = {
  activiteit_afgerond: 'Activity completed',
  activiteit_gepland: 'Activity planned',
  activiteit_hervat: 'Activity resumed',
  activiteit_uitgesteld: 'Activity postponed',
  activiteit_vervallen: 'Activity dropped',
  afspraak_afgerond: 'Appointment completed',
  afspraak_afgezegd: 'Appointment cancelled',
  afspraak_gemaakt: 'Appointment made',
  afspraak_verzet: 'Appointment moved',
  bericht_gestuurd: 'Message sent',
  berichten_gelezen: 'Messages read',
  checkin_gedaan: 'Check-in',
  checkin_gedeeld: 'Check-in shared',
  coachwissel_afgehandeld: 'Change of coach settled',
  coachwissel_gevraagd: 'Change of coach asked for',
  deskundigenoordeel_stap: 'Expert opinion: step',
  deskundigenoordeel_voorbereid: 'Expert opinion prepared',
  eigen_bedrijf_stap: 'Own business: step',
  eigen_bedrijf_verkend: 'Own business explored',
  fase_afgerond: 'Phase completed',
  fase_begonnen: 'Phase started',
  fasedocument_vastgelegd: 'Document of a phase recorded',
  gecorrigeerd: 'Correction of an earlier line',
  mijlpaal_vastgelegd: 'Milestone recorded',
  norm_gezet: 'Norm set',
  notitie: 'Note',
  oefening_besproken: 'Exercise discussed',
  oefening_gegeven: 'Exercise given',
  oefening_ingeleverd: 'Exercise handed in',
  oefening_teruggegeven: 'Exercise handed back',
  oefening_vervallen: 'Exercise dropped',
  plaatsing_beeindigd: 'Placement ended',
  plaatsing_begonnen: 'Placement started',
  plaatsing_gewijzigd: 'Placement changed',
  rapport_gelezen: 'Report read',
  rapport_gemaakt: 'Report made',
  rapport_heropend: 'Report reopened',
  rapport_ondertekend: 'Report signed',
  rapport_teruggenomen: 'Report taken back',
  rapport_voorgelegd: 'Report submitted',
  rapport_vrijgegeven: 'Report released',
  scholing_stap: 'Training: step',
  scholing_voorgesteld: 'Training proposed',
  second_opinion_besproken: 'Second opinion discussed',
  second_opinion_stap: 'Second opinion: step',
  sollicitatie_bewijs: 'Application: evidence',
  sollicitatie_gesignaleerd: 'Application noted',
  sollicitatie_stap: 'Application: step',
  star_voorbeeld: 'STAR example',
  testuitslag_toegevoegd: 'Test result added',
  traject_afgesloten: 'Programme closed',
  traject_hervat: 'Programme resumed',
  weken_toegelicht: 'Weeks explained',
  werkgever_benaderd: 'Employer approached',
  werkgever_vervolg: 'Employer: next step',
};

/** A kind of event in words. */
export const soortInWoorden: Vertaling<typeof nl.soortInWoorden> = (soort: string) => {
  const eigen = Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort] : undefined;
  const woorden = soort.replaceAll('_', ' ');
  return eigen ?? `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}`;
};
