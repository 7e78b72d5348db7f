import { type Beperking, type Grens, grensVan } from '@passend/domain';

const gelezen = new WeakMap<Beperking, Grens | null>();

/**
 * The limit of a person in one form, read once per limit: a market is judged by the same limit many
 * times. Null when a person must look first.
 */
export function bepaalGrens(beperking: Beperking): Grens | null {
  const bekend = gelezen.get(beperking);
  if (bekend !== undefined) return bekend;
  const grens = beperking.teBeoordelen ? null : grensVan(beperking);
  gelezen.set(beperking, grens);
  return grens;
}
