import type * as nl from '../sollicitatiewoorden.js';
import type { Vertaling } from '../vertaling.js';
import { WIJZEN } from './sollicitaties/wijzen.js';

export const wijzeNaam: Vertaling<typeof nl.wijzeNaam> = (wijze) => WIJZEN[wijze];

export const bewijsNaam = {
  vacature: 'The vacancy',
  brief: 'The letter or message',
  verzendbewijs: 'Proof that it was sent',
  uitnodiging: 'The invitation',
  antwoord: 'The answer',
  gespreksverslag: 'How the conversation went',
  overeenkomst: 'The agreements on paper',
  voorstel: 'The proposal or plan',
  waarom_passend: 'Why this work fits',
  anders: 'Something else',
} satisfies Vertaling<typeof nl.bewijsNaam>;

export const telbron = {
  ww: {
    tekst:
      'Besluit sollicitatieplicht werknemers WW en IOW 2012 (as an example, it does not apply here itself)',
    adres: 'https://wetten.overheid.nl/BWBR0031440',
    zekerheid: 'praktijk',
  },
  proefplaatsing: {
    tekst: 'Beleidsregels proefplaatsing UWV 2013',
    adres: 'https://wetten.overheid.nl/BWBR0032408',
    zekerheid: 'wet',
  },
  praktijk: {
    tekst: 'Practice of re-integration agencies',
    adres: null,
    zekerheid: 'na_te_gaan',
  },
} satisfies Vertaling<typeof nl.telbron>;
