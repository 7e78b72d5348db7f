import { momentTekst } from '../../opmaak/datum.js';
import type * as nl from '../agenda.js';
import type { Vertaling } from '../vertaling.js';

export const agenda = {
  kop: 'In your own calendar',
  uitleg:
    'Put your appointments and the dates of Passend in the calendar on your phone or computer. They keep themselves up to date.',
  inhoud:
    'It only says that there is an appointment or a step. Names, and what it is about, are not in it. You read that here, after signing in.',
  maak: 'Make an address',
  nieuw: 'Make a new address',
  nieuwUitleg: 'Make a new address? The old one then stops at once.',
  stop: 'Stop the address',
  sinds: (op: string) => `Your address has worked since ${momentTekst(op)}.`,
  gestopt: 'The address no longer works. Remove the calendar from your phone or computer as well.',
  adresKop: 'Your calendar address',
  adresUitleg:
    'Copy this address. In your calendar choose "add a calendar by address" or "subscribe". You see the address only once. Give it to nobody.',
  kopieer: 'Copy the address',
  gekopieerd: 'Copied.',
  open: 'Open in your calendar',
} satisfies Vertaling<typeof nl.agenda>;
