import type { Noodreden } from '@passend/domain';
import type * as nl from '../noodtoegang.js';
import type { Vertaling } from '../vertaling.js';

export const noodredenNaam: Readonly<Record<Noodreden, string>> = {
  ziekte_coach: 'The client’s own coach is ill or cannot be reached',
  incident: 'There is an incident',
  klacht: 'There is a complaint',
  rechterlijk_verzoek: 'A court or supervisory authority asks for it',
};

export const noodtoegang = {
  titel: 'Emergency access',
  link: 'Emergency access',
  inleiding:
    'Sometimes you have to look into a colleague’s file while that colleague is away. You can, for one hour, and only to read.',
  wieZiet:
    'The client sees who looked, when and why. The client’s own coach and the administrator are told. Every look is recorded.',
  zoekKop: 'Which file?',
  naam: 'Full name of the client',
  werkgever: 'Name of the employer',
  redenKop: 'Why is this needed?',
  soort: 'Reason',
  reden: 'Explain',
  redenHulp:
    'At least 20 characters. The client reads this. Write nothing about the client’s health.',
  open: 'Open the file for one hour',
  nietGevonden:
    'There is no client with exactly this name at this employer. Check that you wrote everything in full.',
  eigen: 'You are already allowed to see this file.',
  balk: (tot: string) => `Emergency access until ${tot}. You can only read.`,
  sluit: 'Close now',
  meldingKop: 'Emergency access used',
  melding: (door: string, op: string) => `${door} opened a file on ${op}.`,
  meldingClient: (door: string, op: string, naam: string) =>
    `${door} opened the file of ${naam} on ${op}.`,
  waarom: (reden: string) => `Why: ${reden}`,
  gezien: 'Mark as read',
  zelfKop: 'Emergency access to your file',
  zelf: (door: string, op: string) => `${door} looked into your file on ${op}.`,
} satisfies Vertaling<typeof nl.noodtoegang>;
