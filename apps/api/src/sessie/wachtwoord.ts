import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's own choice), 64 MiB, 3 passes: above the OWASP minimum of 19 MiB and 2 passes (Password Storage sheet). */
const OPTIES = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Each hash takes 64 MiB, so that a flood of sign-ins must not run side by side. */
const TEGELIJK = 4;

let bezig = 0;
const wachtrij: (() => void)[] = [];

async function omDeBeurt<T>(werk: () => Promise<T>): Promise<T> {
  if (bezig >= TEGELIJK) await new Promise<void>((verder) => wachtrij.push(verder));
  bezig += 1;
  try {
    return await werk();
  } finally {
    bezig -= 1;
    wachtrij.shift()?.();
  }
}

/** One way of writing what looks the same: keyboards differ in how they make a letter with an accent. */
function eender(wachtwoord: string): string {
  return wachtwoord.normalize('NFKC');
}

/** Hashes a password with argon2id. */
export function hashWachtwoord(wachtwoord: string): Promise<string> {
  return omDeBeurt(() => hash(eender(wachtwoord), OPTIES));
}

/** A hash of nothing that anybody knows, so that an unknown address costs as much time. */
let nepHash: Promise<string> | undefined;

/** What stands in the place of a hash for who has not chosen a password yet. */
export const GEEN_WACHTWOORD = '!';

/**
 * Checks a password. Without a hash (unknown address, no password chosen) it does the same work and
 * answers false.
 */
export async function klopt(wachtwoord: string, bewaard: string | null): Promise<boolean> {
  nepHash ??= hashWachtwoord(crypto.randomUUID());
  const bekend = bewaard?.startsWith('$argon2') === true;
  const tegen = bekend ? bewaard : await nepHash;
  const gelijk = await omDeBeurt(() => verify(tegen, eender(wachtwoord), OPTIES));
  return bekend && gelijk;
}
