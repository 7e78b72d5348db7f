import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../bordsamen.js';
import type { Vertaling } from '../vertaling.js';

const applications = (n: number) => aantal(n, 'application', 'applications');

export const bordsamen = {
  kies: 'Choose several',
  kiesEen: (wat: string, wie: string) => `Choose ${wat}${wie}`,
  van: (naam: string) => ` of ${naam}`,
  kolom: 'Choose',
  balk: 'What to do with what you chose?',
  gekozen: (n: number) => (n === 0 ? 'Nothing chosen yet' : `${applications(n)} chosen`),
  alles: (n: number) => `Choose all ${n}`,
  niets: 'Choose none',
  verplaats: 'Move to…',
  stop: 'Stop choosing',
  bezig: (klaar: number, totaal: number) => `${klaar} of ${totaal} done`,
  kop: (n: number) => `Move ${applications(n)}`,
  keuze: (stap: string, kan: number, totaal: number) =>
    kan === totaal ? stap : `${stap} (possible for ${kan} of ${totaal})`,
  geenStap: 'No further step is possible for these applications.',
  gaatKop: (n: number) => `This happens to ${n}`,
  gaat: (van: string, naar: string) => `${van} → ${naar}`,
  blijftKop: (n: number) =>
    `${n} ${n === 1 ? 'stays' : 'stay'} where ${n === 1 ? 'it is' : 'they are'}`,
  anders: 'This step is not possible here now.',
  redenAlle: (n: number) =>
    n === 1
      ? 'This reason is noted with the step.'
      : `The same reason is noted with all ${n} steps.`,
  doe: (n: number) => `Move ${n}`,
  gezet: (n: number, status: string) =>
    `${applications(n)} ${n === 1 ? 'is' : 'are'} now at: ${status}.`,
  terug: (n: number) => `The step has been undone for ${applications(n)}.`,
  nietGelukt: (n: number) => `Nothing changed for ${n}:`,
  gelukt: (status: string) => `is now at ${status}`,
  voorbij: (status: string) => `someone was ahead of you, is now at ${status}`,
  weg: 'has been removed in the meantime',
  mislukt: 'not saved, try once more',
} satisfies Vertaling<typeof nl.bordsamen>;
