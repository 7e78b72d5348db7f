import type { Rapportdeel } from '@passend/domain';
import { inPeriode, type Zichtbron } from '../bron.js';
import { dagInWoorden, dagKort } from '../datum.js';
import { naamVan } from '../namen.js';
import { alinea, deel, tabel } from '../stukken.js';
import type { Zichtregel } from '../zichtregel.js';

/** Everything that this reader sees, line by line. */
export function verloop(bron: Zichtbron): Rapportdeel {
  const regels = bron.alles.filter(({ datum }) => inPeriode(bron, datum));
  if (regels.length === 0)
    return deel('Wat er is vastgelegd', alinea('Er is nog niets vastgelegd.'));
  const rijen = regels
    .toSorted((a, b) => (a.datum === b.datum ? a.nummer - b.nummer : a.datum < b.datum ? -1 : 1))
    .map((regel) => [
      String(regel.nummer),
      dagKort(regel.datum),
      naamVan(regel.soort),
      inhoudVan(regel),
    ]);
  return deel(
    'Wat er is vastgelegd',
    ...tabel('Alle regels van het dossier', ['Nummer', 'Datum', 'Wat', 'Inhoud'], rijen),
  );
}

/** The fields of a line as one text; ids, hashes and marks say nothing to a reader. */
function inhoudVan({ velden }: Zichtregel): string {
  return Object.entries(velden).flatMap(waardeVan).join(' · ');
}

const STIL = /^(id|over|sha256.*|code|gedeeld.*|momentopnameId|vacatureId)$/u;
/** Longer texts stand in the evidence, not in a line of an overview. */
const LANGST = 400;

function waardeVan([veld, waarde]: readonly [string, unknown]): readonly string[] {
  if (STIL.test(veld)) return [];
  if (typeof waarde === 'number') return [`${veldnaam(veld)}: ${waarde}`];
  if (typeof waarde === 'string') return waarde === '' ? [] : [leesbaar(waarde)];
  return [];
}

function leesbaar(waarde: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(waarde)) return dagInWoorden(waarde);
  const tekst = /^[a-z]+(_[a-z]+)*$/u.test(waarde) ? naamVan(waarde) : waarde;
  return tekst.length > LANGST ? `${tekst.slice(0, LANGST)}…` : tekst;
}

function veldnaam(veld: string): string {
  return veld.replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
}
