import type { Rapportdeel } from '@passend/domain';
import type { Zichtbron } from '../bron.js';
import { dagInWoorden } from '../datum.js';
import { naamVan } from '../namen.js';
import { deel, gegevens } from '../stukken.js';
import { getalVan, tekstVan } from '../zichtregel.js';

/** Work that was found. */
export function plaatsing(bron: Zichtbron): readonly Rapportdeel[] {
  const begonnen = bron.alles.filter(({ soort }) => soort === 'plaatsing_begonnen');
  if (begonnen.length === 0) return [];
  const stukken = begonnen.flatMap((regel) => {
    const uren = getalVan(regel, 'urenPerWeek');
    const loon = getalVan(regel, 'loonPerMaand');
    return gegevens([
      ['Vorm', naamVan(tekstVan(regel, 'vorm'))],
      ['Bij', tekstVan(regel, 'bij')],
      ['Functie', tekstVan(regel, 'functie')],
      ['Begonnen op', dagInWoorden(regel.datum)],
      ['Uren per week', uren === null ? '' : String(uren).replace('.', ',')],
      ['Loon per maand', loon === null ? '' : `€ ${loon.toLocaleString('nl-NL')} bruto`],
    ]);
  });
  return [deel('Plaatsing', ...stukken)];
}
