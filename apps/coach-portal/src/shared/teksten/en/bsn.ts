import type * as nl from '../bsn.js';
import type { Vertaling } from '../vertaling.js';

export const bsnDoel = {
  uwv: 'For UWV',
  bedrijfsarts: 'For the company doctor',
  controle: 'To check that it is right',
  werknemer_vraagt: 'The employee asks for it',
} satisfies Vertaling<typeof nl.bsnDoel>;

export const bsn = {
  kop: 'Citizen service number (BSN)',
  uitleg: 'Only for this file. The employer does not see it here.',
  leeg: 'Not filled in yet.',
  vulIn: 'Fill in the number',
  wijzig: 'Change the number',
  veld: 'Citizen service number (BSN)',
  hulp: '9 digits. Copy it from the assignment or from a document.',
  fout: 'This is not a valid citizen service number. Check it once more.',
  bewaar: 'Save',
  annuleer: 'Cancel',
  toon: 'Show the whole number',
  waarvoor: 'What do you need it for?',
  waarvoorHulp: 'This goes into the log. The employee can read it.',
  toonNu: 'Show now',
  verberg: 'Hide',
  bewaard: 'The number has been saved.',
} satisfies Vertaling<typeof nl.bsn>;
