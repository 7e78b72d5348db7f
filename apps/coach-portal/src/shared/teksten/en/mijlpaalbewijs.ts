import type * as nl from '../mijlpaalbewijs.js';
import type { Vertaling } from '../vertaling.js';

export const bewijs = {
  kop: 'Evidence',
  meer: (n: number) => (n === 0 ? 'Add evidence' : `Evidence (${n})`),
  leeg: 'There is no evidence for this step yet. Add the document, or record who wrote it and when.',
  uitkomst: 'What happened?',
  uitkomsten: [
    { waarde: 'gedaan', label: 'It was done' },
    { waarde: 'afgeweken', label: 'Agreed otherwise, with a reason' },
  ],
  datum: 'Date of the document',
  datumAfspraak: 'Date of the agreement',
  naam: 'Who wrote it?',
  functie: 'What is their position?',
  functieHulp: 'For example: company doctor, line manager, case manager.',
  reden: 'Why are you doing this differently?',
  samen: 'Employer and employee agreed this together.',
  bestand: 'Document (can be added later)',
  bestandHulp:
    'A PDF or a photo, 10 MB at most. No medical part: that does not belong in this file.',
  controle: 'What does the document carry?',
  gekeken: 'I have looked for the signatures and the BSN.',
  ondertekendDoor: {
    werkgever: 'Signed by the employer',
    werknemer: 'Signed by the employee',
    bedrijfsarts: 'Signed by the company doctor',
    arbeidsdeskundige: 'Signed by the occupational expert',
  },
  bsnOpStuk: 'The BSN is on it',
  gezien: (wie: readonly string[], bsn: boolean) =>
    `${wie.length === 0 ? 'Not signed' : `Signed: ${wie.join(', ')}`}. ${bsn ? 'With BSN.' : 'Without BSN.'}`,
  bewaar: 'Record',
  bewaard: 'Recorded. It is shown above, and in the file.',
  afgeweken: 'Agreed otherwise, with a reason',
  auteur: (naam: string, functie: string) => `${naam}, ${functie}`,
  geenBestand: 'Without a document',
  door: (naam: string, moment: string) => `Recorded by ${naam}, ${moment}`,
  kloptNiet: 'This is wrong',
  watKloptNiet: 'What is wrong?',
  haalWeg: 'Remove',
} satisfies Vertaling<typeof nl.bewijs>;
