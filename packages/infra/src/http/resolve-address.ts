import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Looks a name up; gives every address. */
export type Resolver = (hostname: string) => Promise<readonly string[]>;

export const systemResolver: Resolver = async (hostname) =>
  (await lookup(hostname, { all: true, order: 'ipv4first' })).map(({ address }) => address);

export type Resolution =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reden: 'adres' | 'dns' };

/**
 * Finds the one address to connect to. When any address of a name is not public, the name is
 * refused as a whole. The caller must connect to the address that is returned: looking the name up
 * again would let a resolver answer differently the second time (DNS rebinding).
 *
 * @param eigen - the host stands on the allow-list, so its address is not judged
 */
export async function resolveAddress(
  hostname: string,
  eigen: boolean,
  resolve: Resolver,
): Promise<Resolution> {
  const literal = hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(literal) === 0 ? await lookUp(literal, resolve) : [literal];
  const [first] = addresses;
  if (first === undefined) return { ok: false, reden: 'dns' };
  if (eigen || addresses.every(isPublicAddress)) return { ok: true, address: first };
  return { ok: false, reden: 'adres' };
}

async function lookUp(hostname: string, resolve: Resolver): Promise<readonly string[]> {
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
}
