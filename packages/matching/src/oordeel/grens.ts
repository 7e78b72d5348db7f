import { type Beperking, type Grens, grensVan } from '@passend/domain';

const gelezen = new WeakMap<Beperking, Grens | null>();
/** The same limit stands in many documents, and in one that is read again. */
const perInhoud = new Map<string, Grens | null>();
const MEESTE = 5_000;

/**
 * The limit of a person in one form, read once per limit: a market is judged by the same limit many
 * times. Null when a person must look first.
 */
export function bepaalGrens(beperking: Beperking): Grens | null {
  const bekend = gelezen.get(beperking);
  if (bekend !== undefined) return bekend;
  const grens = beperking.teBeoordelen ? null : opInhoud(beperking);
  gelezen.set(beperking, grens);
  return grens;
}

function opInhoud(beperking: Beperking): Grens | null {
  const inhoud = JSON.stringify(beperking);
  const bekend = perInhoud.get(inhoud);
  if (bekend !== undefined) return bekend;
  const grens = grensVan(beperking);
  if (perInhoud.size >= MEESTE) perInhoud.clear();
  perInhoud.set(inhoud, grens);
  return grens;
}
