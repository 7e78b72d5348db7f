import type * as nl from '../kopieen.js';
import type { Vertaling } from '../vertaling.js';

export const kopieen = {
  kop: 'Duplicate adverts',
  uitleg:
    'Passend joins adverts for the same job. Is that wrong? You can put it right here. It stays that way, also when the sources are read again. It applies to all agencies.',
  toon: 'Put duplicate adverts right',
  kies: 'Which advert is about a different job?',
  getoond: 'this is the text you see here',
  gesloten: 'no longer open',
  splits: 'Split off',
  gesplitst: 'Done. The new vacancy gets its own text within a few minutes.',
  enig: 'This vacancy is in one place only.',
  samenKop: 'Is another vacancy the same job?',
  samenVeld: 'Address or number of the other vacancy',
  samenHulp: 'Open the other vacancy in Passend and copy its address, such as /vacatures/123.',
  samenFout: 'Fill in the address or the number of a vacancy in Passend.',
  samen: 'Join',
  samengevoegd: 'Done. The other vacancy now belongs to this one.',
  besluitenKop: 'Put right by hand',
  besluit: {
    samen: (titel: string) => `Joined with ‘${titel}’`,
    apart: (titel: string) => `Split off: ‘${titel}’`,
  },
  wanneer: (moment: string, eigen: boolean) =>
    eigen ? `By you, on ${moment}` : `By a colleague, on ${moment}`,
  ongedaan: 'Undo',
  teruggezet: 'Done. It is as it was before.',
} satisfies Vertaling<typeof nl.kopieen>;
