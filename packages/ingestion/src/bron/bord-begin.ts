import type { AtsType } from '../ats/ats.js';
import { ATS_REGELS } from '../ats/ats-regels.js';
import { metParameters } from './adres.js';
import type { Bronbegin } from './bronlezer.js';

/**
 * Begins at the board that an address of a careers site belongs to. An address on another host is
 * taken as it stands, with the parameters that the answer needs.
 * @param nodig parameters without which the answer lacks something
 */
export function beginVanBord(
  type: AtsType,
  adres: string,
  nodig: Readonly<Record<string, string>> = {},
): Bronbegin | null {
  const url = URL.parse(adres);
  if (url === null) return null;
  const eerste = ATS_REGELS[type](url) ?? metParameters(url, nodig);
  return { adres: eerste, url: eerste, verzoek: null };
}
