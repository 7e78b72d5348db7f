import type { Proefbaan } from './proefsite.js';

/** A made-up word for a number, so that no two titles share one: copies would become one vacancy. */
export function woord(nummer: number): string {
  const letters = [];
  for (let rest = nummer + 26 ** 3; rest > 0; rest = Math.floor(rest / 26)) {
    letters.push(String.fromCharCode(97 + (rest % 26)));
  }
  return `Werk${letters.join('')}`;
}

/** Jobs that have nothing in common. */
export function proefbanen(aantal: number, vanaf = 0): readonly Proefbaan[] {
  return Array.from({ length: aantal }, (_, index) => {
    const titel = woord(vanaf + index);
    return { id: `nr-${vanaf + index}`, titel, tekst: tekstMet(titel) };
  });
}

function tekstMet(titel: string): string {
  const zinnen = ['doet', 'maakt', 'helpt', 'regelt', 'bewaart', 'bezorgt', 'telt', 'meet'];
  const eigen = zinnen.map((zin) => `Jij ${zin} ${titel}${zin} bij ${zin}${titel}.`);
  return `${eigen.join(' ')} Je tilt dozen tot 15 kilo. Je werkt 24 tot 32 uur per week.`;
}
