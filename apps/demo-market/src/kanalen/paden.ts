import type { DemoVacature } from '../vacature.js';

/** "Medewerker in- en uitslag" -> "medewerker-in-en-uitslag". */
export const padnaam = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The path of the page on which a person reads this vacancy. */
export const paginaPad = ({ werkgever, nummer, titel }: DemoVacature): string => {
  const staart = `${nummer}-${padnaam(titel)}`;
  if (werkgever.kanaal === 'recruitee') return `/recruitee/${werkgever.slug}/o/${staart}`;
  if (werkgever.kanaal === 'greenhouse') return `/greenhouse/${werkgever.slug}/jobs/${staart}`;
  return `/werkgevers/${werkgever.slug}/vacatures/${staart}`;
};
