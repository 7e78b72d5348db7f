import { momentTekst } from '../../opmaak/datum.js';
import type * as nl from '../agenda.js';
import type { Vertaling } from '../vertaling.js';

export const agenda = {
  kop: 'In your own calendar',
  uitleg:
    'Put your appointments and the dates in Passend into the calendar on your phone or computer. They update by themselves.',
  inhoud:
    'It only says that there is an appointment or a step. It does not say names or what it is. You can read that here, after signing in.',
  maak: 'Create an address',
  nieuw: 'Create a new address',
  nieuwUitleg: 'Creating a new address? The old one stops at once.',
  stop: 'Stop the address',
  sinds: (op: string) => `Your address has worked since ${momentTekst(op)}.`,
  gestopt: 'The address no longer works. Also remove the calendar from your phone or computer.',
  adresKop: 'Your calendar address',
  adresUitleg:
    'Copy this address. In your calendar, choose ‘add calendar by address’ or ‘subscribe’. You see the address only once. Do not give it to anyone.',
  kopieer: 'Copy the address',
  gekopieerd: 'Copied.',
  open: 'Open in your calendar',
} satisfies Vertaling<typeof nl.agenda>;
