import { aantal } from '../opmaak/getal.js';

const vacatures = (n: number) => aantal(n, 'nieuwe vacature', 'nieuwe vacatures');

export const levend = {
  naam: 'Net binnen',
  toon: 'Toon',
  sluit: 'Sluit',
  vacatures: (n: number) => `${vacatures(n)} voor jou.`,
  voorstel: (n: number) => `Je coach koos ${vacatures(n)} voor je.`,
  bericht: 'Je coach stuurde een bericht.',
  rapport: 'Er is iets nieuws bij je rapporten.',
};

/** What a coach reads; the name is left out when this window does not know it. */
export const levendCoach = {
  vacatures: (n: number, naam: string | null) =>
    naam === null ? `${vacatures(n)} voor een cliënt.` : `${vacatures(n)} voor ${naam}.`,
  reactie: (naam: string | null) =>
    naam === null
      ? 'Een cliënt gaf zijn mening over een vacature.'
      : `${naam} gaf een mening over een vacature.`,
  bericht: (naam: string | null) =>
    naam === null ? 'Een cliënt stuurde een bericht.' : `${naam} stuurde een bericht.`,
};

export const collegas = {
  een: (naam: string) => `${naam} kijkt ook in dit dossier.`,
  meer: (namen: readonly string[]) => `${namen.join(' en ')} kijken ook in dit dossier.`,
};
