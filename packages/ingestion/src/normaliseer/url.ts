/** Parameters that only count visitors. Nothing else is stripped: too much would merge vacancies. */
const VOLGPARAMETERS = /^(?:utm_[a-z]+|gclid|fbclid|msclkid|mc_[ce]id|_ga|_gl)$/iu;
const MAX_LENGTE = 2000;

/**
 * An absolute http(s) address, resolved against a base, without fragment and tracking parameters.
 * @returns null for anything else, such as `javascript:` or an address with credentials
 */
export function veiligeUrl(ruw: string | null, basis: string | null = null): string | null {
  const tekst = (ruw ?? '').trim();
  if (tekst === '' || tekst.length > MAX_LENGTE) return null;
  const url = URL.parse(tekst, basis ?? undefined);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.hostname === '') return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  for (const naam of [...url.searchParams.keys()]) {
    if (VOLGPARAMETERS.test(naam)) url.searchParams.delete(naam);
  }
  return url.href;
}
