/** What a key does on the triage page. */
export type Toetsactie =
  | 'geschikt'
  | 'bespreken'
  | 'niet_geschikt'
  | 'volgende'
  | 'vorige'
  | 'waarom'
  | 'ongedaan'
  | 'hulp';

const ACTIES: Readonly<Record<string, Toetsactie>> = {
  g: 'geschikt',
  b: 'bespreken',
  n: 'niet_geschikt',
  j: 'volgende',
  k: 'vorige',
  w: 'waarom',
  u: 'ongedaan',
  '?': 'hulp',
};

interface Toetsaanslag {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action of a key press; null with a modifier, so that shortcuts of the browser keep working. */
export function toetsactie(toets: Toetsaanslag): Toetsactie | null {
  if (toets.ctrlKey || toets.metaKey || toets.altKey) return null;
  return Object.hasOwn(ACTIES, toets.key.toLowerCase())
    ? (ACTIES[toets.key.toLowerCase()] ?? null)
    : null;
}
