import type { Toeval } from '../toeval.js';
import type { DemoVacature, Loon, Sectie } from '../vacature.js';

const NASCHRIFTEN = [
  'Let op: deze vacature is aangepast, de startdatum is in overleg.',
  "Vanwege groei zoeken we voor deze functie nu [twee|drie] collega's.",
  'Nieuw: een meeloopdag is mogelijk voordat de procedure begint.',
  'De gesprekken vinden plaats in week [8|12|24|36|47].',
];
const NASCHRIFTEN_EN = [
  'Updated: we now look for [two|three] people for this role.',
  'New: you can join us for a trial day.',
];

const naschrift = (vacature: DemoVacature, toeval: Toeval): string =>
  toeval
    .kies(vacature.taal === 'en' ? NASCHRIFTEN_EN : NASCHRIFTEN)
    .replace(/\[([^\]]*)\]/, (_, keuzes: string) => toeval.kies(keuzes.split('|')));

const metAlinea = (sectie: Sectie, alinea: string): Sectie => ({
  ...sectie,
  alineas: [...sectie.alineas, alinea],
});

const nietMinderDan = (loon: Loon): Loon =>
  loon.per === 'maand' ? { ...loon, min: loon.min + 50, max: loon.max + 50 } : loon;

/**
 * An employer's change: a line is added and, when the pay stands only in the data and not in the
 * text, the pay goes up. The posting date stays.
 */
export const wijzig = (vacature: DemoVacature, toeval: Toeval): DemoVacature => {
  const extra = naschrift(vacature, toeval);
  const secties = vacature.secties.map((sectie) =>
    sectie.soort === 'solliciteren' ? metAlinea(sectie, extra) : sectie,
  );
  return {
    ...vacature,
    secties,
    loon: vacature.loonBekend ? vacature.loon : nietMinderDan(vacature.loon),
  };
};
