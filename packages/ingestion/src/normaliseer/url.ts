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

/** Names of parameters that say who looks, or let whoever has the address in as him. */
const PERSOONLIJK =
  /^(?:(?:access|id|refresh|auth|login|user|magic|invite|csrf|xsrf|security)?[_-]?token|auth|authorization|jwt|otp|sso|(?:php|j|asp)?[_-]?sess(?:ion)?[_-]?(?:id)?|sid|apikey|api[_-]key|pass(?:word|wd)?|wachtwoord|(?:user|candidate|recipient|subscriber|to)?[_-]?e?[_-]?mail(?:address|adres)?|user(?:name|id|[_-]id)?|(?:candidate|kandidaat|subscriber|member|contact|recipient)[_-]?id)$/iu;
/** A mail address, also when it was packed once more. */
const ADRES = /[^\s@]@[^\s@]|%40/u;
/** A session in the path, as Java servers write it. */
const PADSESSIE = /;(?:jsession|php?sess|s)id=[^/;?]*/giu;

/**
 * An address that somebody pasted, without what is his: others will see where a vacancy came from.
 * When the page does not open without it, it was not for others either.
 * @param adres by `veiligeUrl`
 */
export function zonderPersoonlijks(adres: string): string {
  const url = new URL(adres);
  url.pathname = url.pathname.replace(PADSESSIE, '');
  for (const [naam, waarde] of [...url.searchParams]) {
    if (PERSOONLIJK.test(naam) || ADRES.test(waarde)) url.searchParams.delete(naam);
  }
  return url.href;
}
