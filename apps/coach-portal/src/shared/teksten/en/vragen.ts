import type { Vertaling } from '../vertaling.js';
import type * as nl from '../vragen.js';

export const vragen = {
  kop: 'Questions for the employer',
  uitleg: 'The most important ones come first. They are only about the work. Mention no name.',
  aanhef: (titel: string) => `Questions about the vacancy ${titel}:`,
  kopieer: 'Copy the questions',
  gekopieerd: 'Copied. You can now paste them into a message.',
  mislukt: 'Copying does not work in this browser. Select the questions and copy them yourself.',
} satisfies Vertaling<typeof nl.vragen>;

export const motivering = {
  kop: 'Why is this possible all the same?',
  uitleg:
    'On these points the vacancy comes close to the limit. Write down why it is possible here. Only coaches read this.',
  label: (naam: string) => `Reasons for: ${naam}`,
  bij: (naam: string, tekst: string) => `${naam}: ${tekst}`,
} satisfies Vertaling<typeof nl.motivering>;
