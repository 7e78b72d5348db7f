import type { Toestemmingwijze } from '@passend/domain';
import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../netwerk.js';
import type { Vertaling } from '../vertaling.js';

export const toestemmingnaam: Readonly<Record<Toestemmingwijze, string>> = {
  mondeling: 'Spoken, in a conversation',
  per_mail: 'By email',
  op_papier: 'On paper',
};

export const netwerk = {
  titel: 'The agency’s network',
  uitleg:
    'People and organisations that you and your colleagues may ask about work. Nobody is listed here without consent.',
  link: 'The agency’s network',
  nieuwKop: 'Put someone on the list',
  zoek: 'Search by name, organisation or place',
  leeg: 'Nobody is on the list yet. Do you know an employer who is willing to think along? Ask whether you may put the name here. Then add the day of the consent.',
  niets: 'Nobody matches this.',
  gevonden: (n: number) => aantal(n, 'contact', 'contacts'),
  naam: 'Name of the person or organisation',
  organisatie: 'Where they work',
  functie: 'What they do there',
  plaats: 'Place',
  email: 'Email address',
  telefoon: 'Phone number',
  waarvoor: 'What you may ask them about',
  waarvoorHulp: 'For example: knows of light work in engineering. Write nothing about a client.',
  wijze: 'How was consent given?',
  kiesWijze: 'Choose how',
  toestemmingOp: 'On which day?',
  toestemming: (hoe: string, dag: string) => `Consent: ${hoe.toLowerCase()}, on ${dag}`,
  vraagOpnieuw: 'Ask for consent again: it is more than two years old.',
  door: (naam: string) => `Put on the list by ${naam}`,
  maak: 'Put on the list',
  opslaan: 'Save',
  wijzig: 'Change, or renew the consent',
  weg: 'Take off the list',
  wegUitleg: (naam: string) =>
    `The details of ${naam} are removed completely. You cannot undo this.`,
  wegKnop: 'Remove',
} satisfies Vertaling<typeof nl.netwerk>;
