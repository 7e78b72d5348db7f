import { Knoop } from '../lezen/knoop.js';
import type { Belastbaarheid, Beperking } from './belastbaarheid.js';
import type { Duiding } from './duiding.js';
import type { FmlEditie } from './item.js';
import { leesBeperking } from './lees-beperking.js';

type Grensduiding = Extract<Duiding, { soort: 'grens' }>;

/**
 * The document with the limit that a coach took from a passage: it replaces the limit of that item,
 * or is added. Read by the reader of documents, so that it means the same as a limit written there.
 * @param voor the document with the passage still open
 * @param zonder the same without it
 */
export function metGrens(
  voor: Belastbaarheid,
  zonder: Belastbaarheid,
  duiding: Grensduiding,
  editie: FmlEditie,
): Belastbaarheid {
  const bestaand = voor.beperkingen.find(({ item }) => item === duiding.item);
  const nieuw = leesGrens(bestaand, duiding, editie);
  if (nieuw === null) return voor;
  const rest = zonder.beperkingen.filter(({ item }) => item !== duiding.item);
  const plaats = voor.beperkingen.findIndex(({ item }) => item === duiding.item);
  const beperkingen =
    plaats === -1 ? [...rest, nieuw] : rest.toSpliced(Math.min(plaats, rest.length), 0, nieuw);
  return { ...zonder, beperkingen };
}

function leesGrens(
  bestaand: Beperking | undefined,
  { item, niveau, limiet, piek, tekst }: Grensduiding,
  editie: FmlEditie,
): Beperking | null {
  const metMaat = niveau !== null || limiet !== null;
  const basis = bestaand ?? { niveau: null, limiet: null, tekst };
  const grens = metMaat ? { niveau, limiet } : { niveau: basis.niveau, limiet: basis.limiet };
  const gelezen = leesBeperking(new Knoop({ item, tekst: basis.tekst, ...grens }, '', []), editie);
  if (gelezen?.soort !== 'beperking') return null;
  return {
    ...gelezen.beperking,
    ...(piek === null ? {} : { piek }),
    ...(bestaand === undefined ? { uit: 'toelichting' as const } : {}),
  };
}
