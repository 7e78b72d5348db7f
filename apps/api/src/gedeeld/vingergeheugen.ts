import { createHmac, randomBytes } from 'node:crypto';

/**
 * Keeps what was worked out, under a fingerprint of everything that it rests on, with a key of this process:
 * nothing tells whose it is, and whatever changes gives another fingerprint, so nothing has to be
 * invalidated. What is kept has to be numbers and days only, never a text about a person.
 */
export class Vingergeheugen<T> {
  readonly #sleutel = randomBytes(32);
  readonly #bewaard = new Map<string, T>();

  /** @param meeste so many at most; then all are forgotten */
  constructor(private readonly meeste: number) {}

  /** @param alles what it rests on; JSON, and all of it */
  afdruk(alles: unknown): string {
    return createHmac('sha256', this.#sleutel).update(JSON.stringify(alles)).digest('base64');
  }

  lees(afdruk: string): T | undefined {
    return this.#bewaard.get(afdruk);
  }

  bewaar(afdruk: string, waarde: T): T {
    if (this.#bewaard.size >= this.meeste) this.#bewaard.clear();
    this.#bewaard.set(afdruk, waarde);
    return waarde;
  }

  vergeet(): void {
    this.#bewaard.clear();
  }
}
