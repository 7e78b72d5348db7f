import { veiligeUrl } from '../normaliseer/url.js';
import { ATS_TYPES, type Ats } from './ats.js';
import { ATS_REGELS } from './ats-regels.js';

/**
 * Recognises the system behind an employer's vacancies by an address of a careers site, a vacancy or
 * an API.
 * @returns the kind of source and the address to add it with, null when it is none that we know
 */
export function herkenAts(adres: string): Ats | null {
  const schoon = veiligeUrl(adres);
  const url = schoon === null ? null : URL.parse(schoon);
  if (url === null || url.port !== '') return null;
  for (const type of ATS_TYPES) {
    const gevonden = ATS_REGELS[type](url);
    if (gevonden !== null) return { type, url: gevonden };
  }
  return null;
}
