import { overgangenVan, statussenVan } from './overgang.js';
import type { Sollicitatiestatus } from './status.js';
import type { Sollicitatiewijze } from './wijze.js';

/** The columns of the board: the way to work in five steps that people read, then what did not go on. */
export const BORDKOLOMMEN = [
  'gesignaleerd',
  'gesolliciteerd',
  'gesprek',
  'aanbod',
  'gestart',
  'niet_verder',
] as const;
export type Bordkolom = (typeof BORDKOLOMMEN)[number];

/** The columns on the way to work; what did not go on stands beside it. */
export const TRECHTERFASEN = BORDKOLOMMEN.filter((kolom) => kolom !== 'niet_verder');
export type Trechterfase = Exclude<Bordkolom, 'niet_verder'>;

const KOLOM_VAN: Readonly<Record<Sollicitatiestatus, Bordkolom>> = {
  gesignaleerd: 'gesignaleerd',
  beoordeeld: 'gesignaleerd',
  voorgenomen: 'gesignaleerd',
  verzonden: 'gesolliciteerd',
  ontvangst_bevestigd: 'gesolliciteerd',
  in_behandeling: 'gesolliciteerd',
  uitgenodigd: 'gesprek',
  gesprek_gevoerd: 'gesprek',
  proef: 'aanbod',
  aanbod: 'aanbod',
  aangenomen: 'aanbod',
  gestart: 'gestart',
  ongeschikt: 'niet_verder',
  afgewezen: 'niet_verder',
  ingetrokken_door_werknemer: 'niet_verder',
  geen_reactie: 'niet_verder',
  vacature_vervallen: 'niet_verder',
};

/** The column in which a status stands. */
export function kolomVan(status: Sollicitatiestatus): Bordkolom {
  return KOLOM_VAN[status];
}

/** Why a card cannot go to a column. */
export const VERPLAATSBEZWAREN = [
  'staat_er_al',
  'klaar',
  'onbekende_stap',
  'terug',
  'te_ver',
] as const;
export type Verplaatsbezwaar = (typeof VERPLAATSBEZWAREN)[number];

/** To which statuses of a column a sollicitatie can go, or why to none. */
export type Verplaatsdoel =
  | { readonly kan: true; readonly statussen: readonly Sollicitatiestatus[] }
  | { readonly kan: false; readonly waarom: Verplaatsbezwaar };

/** What a column is for a sollicitatie; follows the table of transitions and nothing else. */
export function verplaatsdoel(
  wijze: Sollicitatiewijze,
  van: Sollicitatiestatus,
  kolom: Bordkolom,
): Verplaatsdoel {
  const overgangen = overgangenVan(wijze, van);
  const statussen = overgangen.filter((status) => kolomVan(status) === kolom);
  if (statussen.length > 0) return { kan: true, statussen };
  return { kan: false, waarom: waaromNiet(wijze, van, kolom, overgangen.length === 0) };
}

function waaromNiet(
  wijze: Sollicitatiewijze,
  van: Sollicitatiestatus,
  kolom: Bordkolom,
  einde: boolean,
): Verplaatsbezwaar {
  const hier = kolomVan(van);
  if (hier === kolom) return 'staat_er_al';
  if (einde) return 'klaar';
  if (!statussenVan(wijze).some((status) => kolomVan(status) === kolom)) return 'onbekende_stap';
  return BORDKOLOMMEN.indexOf(kolom) < BORDKOLOMMEN.indexOf(hier) ? 'terug' : 'te_ver';
}

/** Of steps taken, how far they ever came on the way to work, also when it did not go on after that. */
export function verstVan({ stappen }: Gegaan): Trechterfase {
  const kolommen = stappen.map(({ status }) => kolomVan(status));
  return TRECHTERFASEN.findLast((fase) => kolommen.includes(fase)) ?? 'gesignaleerd';
}

interface Gegaan {
  readonly stappen: readonly { readonly status: Sollicitatiestatus }[];
}
