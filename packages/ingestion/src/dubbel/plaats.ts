import { type Vacature, zoekPlaatsen } from '@passend/domain';
import { woordenVan } from './kerntekst.js';

/**
 * Known places must have one in common. An advert without a place must name the town of the other
 * one: it would otherwise tie siblings in different towns together.
 */
export function delenPlaats(a: Vacature, b: Vacature): boolean {
  if (a.werkplekken.length === 0 && b.werkplekken.length === 0) return true;
  if (a.werkplekken.length === 0) return noemtPlaats(a, b);
  if (b.werkplekken.length === 0) return noemtPlaats(b, a);
  const plaatsen = new Set(a.werkplekken.flatMap(plaatssleutels));
  return b.werkplekken.some((plek) =>
    plaatssleutels(plek).some((sleutel) => plaatsen.has(sleutel)),
  );
}

function noemtPlaats(zonder: Vacature, met: Vacature): boolean {
  const tekst = ` ${woordenVan(`${zonder.titel} ${zonder.tekst}`).join(' ')} `;
  return met.werkplekken.every((plek) => tekst.includes(` ${woordenVan(plek.naam).join(' ')} `));
}

/** One key for each place that a workplace can mean; its name when it is not in the table. */
export function plaatssleutels({
  naam,
  provincie,
  land,
}: Vacature['werkplekken'][number]): readonly string[] {
  const gevonden = land === 'NL' ? zoekPlaatsen(naam) : [];
  const binnen = gevonden.filter((plaats) => provincie === null || plaats.provincie === provincie);
  if (binnen.length > 0) return binnen.map((plaats) => `plaats ${plaats.id}`);
  return [`${land} ${woordenVan(naam).join(' ')}`];
}
