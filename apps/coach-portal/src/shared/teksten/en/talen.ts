import type * as nl from '../talen.js';
import type { Vertaling } from '../vertaling.js';

export const talenvelden = {
  kop: 'Languages',
  uitleg:
    'Passend compares this with the language of the vacancy and with the languages that the work asks for. What you leave empty never counts against a vacancy.',
  taal: (nummer: number) => `Language ${nummer}`,
  kies: 'Choose a language',
  niveau: (nummer: number) => `How well, language ${nummer}`,
  geenNiveau: 'Not filled in',
  leest: 'Reads vacancies in this language',
  erbij: 'Add another language',
  weg: (nummer: number) => `Remove language ${nummer}`,
  fout: {
    leeg: (nummer: number) => `Choose language ${nummer}, or remove it.`,
    dubbel: (nummer: number) => `Language ${nummer} is already there.`,
    niets: (nummer: number) =>
      `Fill in how well it goes for language ${nummer}, or tick the box for reading.`,
  },
} satisfies Vertaling<typeof nl.talenvelden>;
