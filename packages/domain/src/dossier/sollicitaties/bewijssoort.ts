import { z } from 'zod';

/** What can be kept with a sollicitatie. */
export const BEWIJSSOORTEN = [
  'vacature',
  'brief',
  'verzendbewijs',
  'uitnodiging',
  'antwoord',
  'gespreksverslag',
  'overeenkomst',
  'voorstel',
  'waarom_passend',
  'anders',
] as const;
export const bewijssoortSchema = z.enum(BEWIJSSOORTEN, 'Kies wat dit is.');
export type Bewijssoort = z.infer<typeof bewijssoortSchema>;

export const BEWIJSNAMEN: Readonly<Record<Bewijssoort, string>> = {
  vacature: 'De vacature',
  brief: 'De brief of het bericht',
  verzendbewijs: 'Bewijs dat het is verstuurd',
  uitnodiging: 'De uitnodiging',
  antwoord: 'Het antwoord',
  gespreksverslag: 'Hoe het gesprek ging',
  overeenkomst: 'De afspraken op papier',
  voorstel: 'Het voorstel of het plan',
  waarom_passend: 'Waarom dit werk past',
  anders: 'Iets anders',
};
