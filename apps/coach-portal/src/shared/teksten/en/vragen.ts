import type { Vertaling } from '../vertaling.js';
import type * as nl from '../vragen.js';

export const vragen = {
  kop: 'Questions to the employer',
  uitleg: 'The most important come first. They are about the work only. Do not mention a name.',
  aanhef: (titel: string) => `Questions about the vacancy ${titel}:`,
  kopieer: 'Copy the questions',
  gekopieerd: 'Copied. You can now paste them into a message.',
  mislukt: 'This browser cannot copy them. Select the questions and copy them yourself.',
} satisfies Vertaling<typeof nl.vragen>;

export const motivering = {
  kop: 'Why is this possible after all?',
  uitleg:
    'On these points the vacancy comes close to the limit. Write down why that is possible here. Only coaches read this.',
  label: (naam: string) => `Motivation for: ${naam}`,
  bij: (naam: string, tekst: string) => `${naam}: ${tekst}`,
} satisfies Vertaling<typeof nl.motivering>;
