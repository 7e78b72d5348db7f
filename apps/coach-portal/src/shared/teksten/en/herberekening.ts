import type { BeoordelingWeergave, Herberekening } from '@passend/contracts';
import type * as nl from '../herberekening.js';
import type { Vertaling } from '../vertaling.js';

type Uitkomst = NonNullable<Herberekening['herberekening']>;
type Versies = NonNullable<BeoordelingWeergave['versies']>;

export const herberekening = {
  metWelke: ({ engine, lexicon }: Versies) =>
    `Decided with rules ${engine} and lexicon ${lexicon}.`,
  knop: 'Compute again',
  bezigUitleg: 'Passend is computing with the version of that day. This takes a few seconds.',
  mislukt: 'Computing it again didn’t work. Try again later.',
  niets: 'What this decision was computed with was not kept.',
  stand: {
    zelfde: 'Computed again with the version of that day: the same outcome.',
    anders: 'Computed again with the version of that day: there are differences.',
    niet_bewaard: 'The version of that day was not kept. It can’t be computed again.',
    andere_bestanden:
      'A different file of occupations or postcodes was in use then. It can’t be computed again.',
  } satisfies Record<Uitkomst['stand'], string>,
  nuZelfde: 'With today’s rules the outcome is the same.',
  nuAnders: 'With today’s rules this is different:',
  verschil: (naam: string, eerst: string, later: string) =>
    `${naam}: was ${eerst}, becomes ${later}`,
} satisfies Vertaling<typeof nl.herberekening>;
