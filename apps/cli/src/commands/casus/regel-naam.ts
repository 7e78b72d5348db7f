import { isItemSlug, itemVan } from '@passend/domain';

const NAMEN: Readonly<Record<string, string>> = {
  beroep: 'Beroep',
  reisafstand: 'Reisafstand',
  uren: 'Uren per week',
  opleiding: 'Opleiding',
  rijbewijs: 'Rijbewijs',
  taal: 'Taal',
  ervaring: 'Ervaring',
  taaleis: 'Talen',
  contract: 'Contract',
  loon: 'Loon',
  sector: 'Sector',
  werkgever: 'Werkgever',
  bemiddelaar: 'Bureau',
  thuiswerk: 'Thuiswerk',
  begintijd: 'Begintijd',
  reistijd: 'Reistijd',
  niet_herkend: 'Punten die Passend niet kent',
};

/** The name of a criterion or of the item behind `fml.tillen`, for people. */
export function regelNaam(code: string): string {
  const slug = code.replace(/^fml\./u, '');
  return isItemSlug(slug) ? itemVan(slug).naam : (NAMEN[code] ?? code);
}
