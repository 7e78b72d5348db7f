import type { Contactuitkomst, Contactwijze } from '@passend/domain';
import { aantal, getal } from '../../opmaak/getal.js';
import type * as nl from '../jobhunting.js';
import type { Vertaling } from '../vertaling.js';

export const contactwijzenaam: Readonly<Record<Contactwijze, string>> = {
  gebeld: 'Phoned',
  bezocht: 'Visited',
  gemaild: 'Emailed',
  gesproken: 'Spoke, for example at a fair',
};

export const contactuitkomstnaam: Readonly<Record<Contactuitkomst, string>> = {
  geen_gehoor: 'Reached nobody',
  geen_plek: 'No place now',
  misschien_later: 'Perhaps later',
  wil_kennismaken: 'Would like to meet',
  open_sollicitatie_welkom: 'A speculative application is welcome',
  vacature_genoemd: 'Mentioned a vacancy',
};

const vacatures = (n: number) => aantal(n, 'vacancy', 'vacancies');

export const jobhunting = {
  titel: (naam: string) => `Job hunting for ${naam}`,
  titelKaal: 'Job hunting',
  link: 'Job hunting',
  uitleg:
    'Employers nearby who have, or had, suitable work. Phone, drop in, and record what came of it.',
  logKop: 'Employers already contacted',
  logLeeg:
    'No contact has been recorded yet. Phone an employer from the list below, and record what came of it. A no belongs in the file too.',
  vervolg: (wat: string, dag: string) => `Next: ${wat}, on ${dag}`,
  vervolgKlaar: 'Done',
  geenVervolg: 'No next step was chosen.',
  contacten: (n: number) => aantal(n, 'contact', 'contacts'),
  werkgeversKop: 'Employers with suitable work',
  gezocht: (n: number, dag: string) =>
    `Out of ${getal(n)} vacancies: all that are open now, and those that closed since ${dag}. Temp agencies are left out.`,
  werkgeversLeeg:
    'Nobody was found at the moment. Widen the search profile, or add an employer yourself.',
  open: (n: number) => `${vacatures(n)} open`,
  eerder: (n: number) => `${vacatures(n)} earlier`,
  gezien: (dag: string) => `last seen on ${dag}`,
  afstand: (km: number) => (km === 0 ? 'in the home town' : `${km} km`),
  gesloten: 'closed',
  openSollicitatie: 'Speculative application',
  leg: 'Record a contact',
  anders: 'Record a contact with another employer',
  naam: 'Employer',
  plaats: 'Place (optional)',
  datum: 'Day',
  wijze: 'How was the contact made?',
  functie: 'Position of the person you spoke to (optional)',
  functieHulp: 'No name. A name belongs in the network, with consent.',
  uitkomst: 'What came of it?',
  notitie: 'Note (optional)',
  notitieHulp: 'No medical words. Do not mention the client by name.',
  volgendeWat: 'Next step (optional)',
  volgendeOp: 'On which day?',
  bewaar: 'Record',
  kies: 'Choose',
  door: (wie: string) => `by ${wie}`,
  netwerk: 'The agency’s network',
} satisfies Vertaling<typeof nl.jobhunting>;
