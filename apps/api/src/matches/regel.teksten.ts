import { isItemSlug, itemVan } from '@passend/domain';
import type { Persoon } from '@passend/matching';

/** Why vacancies fell off by one rule, for a coach. */
export function regelTekst(regel: string, { zoekprofiel }: Persoon): string {
  switch (regel) {
    case 'reisafstand':
      return reisTekst(zoekprofiel);
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

function reisTekst({ max_reis_km, woonplaats, max_reistijd_min }: Persoon['zoekprofiel']): string {
  const tijd =
    max_reistijd_min === undefined ? '' : `, of meer dan ${max_reistijd_min} minuten reizen`;
  return `Verder dan ${max_reis_km} km van ${woonplaats}${tijd}`;
}

function itemTekst(regel: string): string {
  const slug = regel.replace(/^fml\./u, '');
  if (!isItemSlug(slug)) return regel;
  const { naam, soort } = itemVan(slug);
  return soort === 'ordinaal' ? `${naam}: meer dan de grens` : `${naam}: past niet bij de grens`;
}
