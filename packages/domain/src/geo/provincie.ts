import { alleProvincies, type Provincie } from './plaats.js';
import { vouwPlaatsnaam } from './vouw-plaatsnaam.js';

/** Usual abbreviations and other names of provinces, folded. */
const AFKORTING: Readonly<Record<Provincie, readonly string[]>> = {
  Drenthe: ['dr', 'drenthe'],
  Flevoland: ['fl', 'flevo'],
  Friesland: ['fr', 'frl', 'fryslan', 'fryslân'],
  Gelderland: ['gld', 'gl', 'gelderland'],
  Groningen: ['gn', 'gr', 'gron'],
  Limburg: ['l', 'lb', 'li', 'limb'],
  'Noord-Brabant': ['nb', 'brabant', 'north brabant'],
  'Noord-Holland': ['nh', 'north holland'],
  Overijssel: ['ov', 'o'],
  Utrecht: ['ut', 'utr'],
  Zeeland: ['zl', 'zld', 'ze'],
  'Zuid-Holland': ['zh', 'south holland'],
};

const perNaam: ReadonlyMap<string, Provincie> = new Map(
  alleProvincies.flatMap((provincie) =>
    [provincie, ...AFKORTING[provincie]].map((naam) => [vouwPlaatsnaam(naam), provincie] as const),
  ),
);

/** The province that a text names, in full or abbreviated, or null. */
export function provincieVan(tekst: string): Provincie | null {
  return perNaam.get(vouwPlaatsnaam(tekst)) ?? null;
}
