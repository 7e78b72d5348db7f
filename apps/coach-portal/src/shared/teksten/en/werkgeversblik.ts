import type { Vertaling } from '../vertaling.js';
import type * as nl from '../werkgeversblik.js';

export const werkgeversblik = {
  hieronder:
    'Below is exactly what your employer can read now. It is the same information. Where it says "you", that is your employer.',
  gelogd: 'That you looked here is in your own list of who looked.',
  contacten: (namen: string) => `These people can read it now: ${namen}.`,
  geenContact:
    'Nobody at your employer can read anything now. This is what somebody there would see.',
  deelKop: 'What your employer reads',
  lijst: 'In the list of employees',
  lijstRegel: (naam: string, week: number, tot: number, bekeken: number) =>
    `${naam}, week ${week} of ${tot}. Vacancies looked at: ${bekeken}.`,
  bestand:
    'Your employer can also save the file. It holds the events of your programme that your employer may see, and the reports that are meant for your employer.',
  blad: (titel: string) => `Read the report as your employer reads it: ${titel}`,
} satisfies Vertaling<typeof nl.werkgeversblik>;
