import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../samen.js';
import type { Vertaling } from '../vertaling.js';

export const samen = {
  kies: 'Choose several',
  stop: 'Stop choosing',
  kiesRij: (titel: string) => `Choose ${titel}`,
  balk: 'What do you do with what you chose?',
  gekozen: (n: number) =>
    n === 0 ? 'No vacancy chosen yet' : `${aantal(n, 'vacancy', 'vacancies')} chosen`,
  bespreken: 'Discuss',
  nietGeschikt: 'Not suitable, with one reason',
  legTerug: 'Put back',
  vergelijk: 'Compare',
  vergelijkHulp: 'Choose two vacancies to compare.',
  kop: {
    bespreken: (n: number) => `What has to be discussed? (${aantal(n, 'vacancy', 'vacancies')})`,
    niet_geschikt: (n: number) => `Why not suitable? (${aantal(n, 'vacancy', 'vacancies')})`,
  },
  gevolg: (n: number) =>
    n === 1
      ? 'This reason is kept with the vacancy.'
      : `The same reason is kept with all ${n} vacancies.`,
  bezig: (klaar: number, totaal: number) => `${klaar} of ${totaal} done`,
  klaar: (oordeel: string, n: number) =>
    `Recorded: ${oordeel} for ${aantal(n, 'vacancy', 'vacancies')}.`,
  teruggelegd: (n: number) => `The decision is gone from ${aantal(n, 'vacancy', 'vacancies')}.`,
  ongedaan: (n: number) => `Undone for ${aantal(n, 'vacancy', 'vacancies')}.`,
  nietsTerug: 'None of these vacancies had a decision yet.',
  mislukt: (n: number) =>
    n === 1 ? 'This failed for this vacancy:' : `This failed for these ${n} vacancies:`,
  nogEens: 'Try those again',
} as const satisfies Vertaling<typeof nl.samen>;
