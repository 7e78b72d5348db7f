import type { Rol } from '../../access/permissie.js';
import type { Trajectsoort } from '../soorten/trajectsoorten.js';

/** Who writes it himself. What the agency does by other routes is written there. */
type Schrijver = Extract<Rol, 'coach' | 'werknemer'>;

const COACH: readonly Schrijver[] = ['coach'];
const WERKNEMER: readonly Schrijver[] = ['werknemer'];
const BEIDEN: readonly Schrijver[] = ['coach', 'werknemer'];
const ELDERS: readonly Schrijver[] = [];

/** Who may write which kind of event. A check-in and an exercise are of the werknemer alone. */
export const SCHRIJVERS: Readonly<Record<Trajectsoort, readonly Schrijver[]>> = {
  fase_begonnen: COACH,
  fase_afgerond: COACH,
  activiteit_gepland: COACH,
  activiteit_afgerond: COACH,
  activiteit_uitgesteld: COACH,
  activiteit_vervallen: COACH,
  activiteit_hervat: COACH,
  fasedocument_vastgelegd: COACH,
  star_voorbeeld: BEIDEN,
  traject_afgesloten: ELDERS,
  traject_hervat: ELDERS,
  afspraak_gemaakt: COACH,
  afspraak_verzet: COACH,
  afspraak_afgezegd: BEIDEN,
  afspraak_afgerond: COACH,
  oefening_gegeven: COACH,
  oefening_ingeleverd: WERKNEMER,
  oefening_teruggegeven: COACH,
  oefening_besproken: COACH,
  oefening_vervallen: COACH,
  bericht_gestuurd: BEIDEN,
  berichten_gelezen: BEIDEN,
  checkin_gedaan: WERKNEMER,
  checkin_gedeeld: WERKNEMER,
  coachwissel_gevraagd: WERKNEMER,
  coachwissel_afgehandeld: BEIDEN,
  scholing_voorgesteld: COACH,
  scholing_stap: COACH,
  eigen_bedrijf_verkend: COACH,
  eigen_bedrijf_stap: COACH,
  testuitslag_toegevoegd: BEIDEN,
  deskundigenoordeel_voorbereid: COACH,
  deskundigenoordeel_stap: COACH,
  second_opinion_besproken: BEIDEN,
  second_opinion_stap: BEIDEN,
  plaatsing_begonnen: COACH,
  plaatsing_gewijzigd: COACH,
  plaatsing_beeindigd: COACH,
};

/** Kinds that say what is still to come; all the others are about a day that has been. */
export const VOORUIT: readonly Trajectsoort[] = [
  'fase_begonnen',
  'activiteit_gepland',
  'activiteit_uitgesteld',
  'activiteit_hervat',
  'afspraak_gemaakt',
  'afspraak_verzet',
  'afspraak_afgezegd',
  'plaatsing_begonnen',
  'plaatsing_gewijzigd',
  'plaatsing_beeindigd',
];

/** Whether somebody may write this kind at all. */
export function magSchrijven(rol: Rol, soort: Trajectsoort): boolean {
  return SCHRIJVERS[soort].some((schrijver) => schrijver === rol);
}
