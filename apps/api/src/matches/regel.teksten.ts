import { isItemSlug, itemVan } from '@passend/domain';
import type { Persoon } from '@passend/matching';

/** Why vacancies fell off by one rule, for a coach. */
export function regelTekst(regel: string, { zoekprofiel }: Persoon): string {
  switch (regel) {
    case 'reisafstand':
      return `Verder dan ${zoekprofiel.max_reis_km} km van ${zoekprofiel.woonplaats}`;
    case 'uren':
      return `Niet binnen ${zoekprofiel.uren_min} tot ${zoekprofiel.uren_max} uur per week`;
    case 'opleiding':
      return `Vraagt meer opleiding dan ${zoekprofiel.opleiding}`;
    case 'werkgever':
      return 'Werkgever of bureau dat de werknemer niet wil';
    case 'bemiddelaar':
      return 'Werk via een bureau, en dat wil de werknemer niet';
    default:
      return itemTekst(regel);
  }
}

function itemTekst(regel: string): string {
  const slug = regel.replace(/^fml\./u, '');
  if (!isItemSlug(slug)) return regel;
  const { naam, soort } = itemVan(slug);
  return soort === 'ordinaal' ? `${naam}: meer dan de grens` : `${naam}: past niet bij de grens`;
}
