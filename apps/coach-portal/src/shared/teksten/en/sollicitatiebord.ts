import type { Bordkolom, Trechterfase, Verplaatsbezwaar } from '@passend/domain';
import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../sollicitatiebord.js';
import type { Vertaling } from '../vertaling.js';

/** The columns, as the coach reads them. */
export const kolomNaam: Readonly<Record<Bordkolom, string>> = {
  gesignaleerd: 'Seen and chosen',
  gesolliciteerd: 'Applied',
  gesprek: 'Interviewing',
  aanbod: 'Trial or offer',
  gestart: 'Started',
  niet_verder: 'Not going ahead',
};

/** Why a card cannot go to a column now. */
export const waaromNiet: Readonly<Record<Verplaatsbezwaar, string>> = {
  staat_er_al: 'The card is already here.',
  klaar: 'This is finished. No further step will come.',
  onbekende_stap: 'This way of looking for work does not have this step.',
  terug: 'It cannot go back. Undo the last step.',
  te_ver: 'Not possible yet. There is a step in between.',
};

export const bord = {
  titel: 'Applications',
  inleiding: 'All applications in your caseload. Clients apply themselves.',
  weergaven: 'Choose a view',
  tabel: 'Table',
  bord: 'Board',
  trechter: 'Funnel',
  link: 'Applications in your caseload',
  leegKop: 'There are no applications yet',
  leeg: 'As soon as a client writes something down, or you note something, it appears here.',
  nietsKop: 'Nothing with these filters',
  niets: 'Remove a filter to see more.',
  gevonden: (n: number) => aantal(n, 'application', 'applications'),
  filterWie: 'Client',
  filterGroep: 'Whose move it is',
  filterKolom: 'How far',
  allen: 'All clients',
  alle: 'Everything',
  groep: { nu: 'Something to do now', wacht: 'Waiting for an answer', klaar: 'Finished' },
  kolommen: {
    wat: 'What',
    wie: 'Client',
    status: 'Status',
    volgende: 'Next step',
    doe: 'Move',
  },
  tabelKop: 'Applications, latest change first',
  leegKolom: 'Nothing yet',
  meer: (n: number) => `Show ${n} more`,
  sleep: (wat: string) => `Drag ${wat}`,
  zetNeer: (kolom: string) => `Drop in: ${kolom}`,
  uitleg:
    'Drag a card to a column, or choose ‘Move to…’. With the keyboard: Enter on the drag handle, Tab to a column, Enter to drop, Esc to stop.',
  verplaats: 'Move to…',
  verplaatsWat: (wat: string) => `Move ${wat}`,
  anders: 'Another day or explanation…',
  nergens: 'No step possible',
  dialoogKop: (wat: string) => `Move ‘${wat}’`,
  naar: 'How do things stand now?',
  waaromNodig: 'Write in a few words why.',
  komtNog: 'This day is still to come.',
  kanNietKop: 'What is not possible now',
  bezig: 'Saving',
  verplaatst: (wat: string, status: string) => `‘${wat}’ is now at: ${status}.`,
  terug: (wat: string, status: string) =>
    `The step has been undone. ‘${wat}’ is back at: ${status}.`,
  voorbij: (wat: string, nu: string, mijn: string) =>
    `Someone was ahead of you: ‘${wat}’ is now at: ${nu}. Your step ‘${mijn}’ was not saved.`,
  terugVoorbij: (wat: string, nu: string) =>
    `Another step came after yours. ‘${wat}’ is at: ${nu}. Nothing has been undone.`,
  weg: (wat: string) => `‘${wat}’ has been removed in the meantime. Your step was not saved.`,
  mislukt: (wat: string) => `‘${wat}’ was not moved. Try once more.`,
  alsnog: 'Do it after all',
  bewijs: 'Add evidence',
} satisfies Vertaling<typeof nl.bord>;

/** How far it came, as a number of people would say it. */
export const fasenaam: Readonly<Record<Trechterfase, string>> = {
  gesignaleerd: 'Seen',
  gesolliciteerd: 'Applied',
  gesprek: 'Came to an interview',
  aanbod: 'Trial or offer',
  gestart: 'Started',
};

export const verloop = {
  kop: 'How far applications came',
  uitleg:
    'Each application counts in every step up to where it came, also when it stopped after that. Other activities are not counted here.',
  titel: 'Applications per step',
  kolommen: { stap: 'Came so far', aantal: 'Number' },
} as const satisfies Vertaling<typeof nl.verloop>;
