import { Draadfout, type Draadreden } from '@passend/infra';

/** What lies in the answer itself, so that trying again gives the same; the portal has the words. */
const LEESREDENEN: Partial<Readonly<Record<Draadreden, string>>> = {
  tijd: 'leest_te_lang',
  geheugen: 'leest_te_groot',
};

/** Code of why an answer cannot be read; null for any error that may pass. */
export function leesredenVan(error: unknown): string | null {
  return (error instanceof Draadfout && LEESREDENEN[error.code]) || null;
}
