/** Browsers by the word that only they send; the first that fits counts, as most claim to be others. */
const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//u],
  ['Samsung Internet', /\bSamsungBrowser\//u],
  ['Opera', /\bOPR\//u],
  ['Firefox', /\b(?:Firefox|FxiOS)\//u],
  ['Chrome', /\b(?:Chrome|CriOS)\//u],
  ['Safari', /\bSafari\//u],
] as const;

const APPARATEN = [
  ['iPhone', /\biPhone\b/u],
  ['iPad', /\biPad\b/u],
  ['Android', /\bAndroid\b/u],
  ['Windows', /\bWindows\b/u],
  ['Chromebook', /\bCrOS\b/u],
  ['Mac', /\bMacintosh\b/u],
  ['Linux', /\bLinux\b/u],
] as const;

/**
 * A browser and a device in words, for a list in which people know their own: `Firefox op Windows`.
 * Nothing else of the header is kept: versions would tell visitors apart.
 * @returns empty when neither is known
 */
export function apparaatVan(userAgent: string | undefined): string {
  const browser = vind(BROWSERS, userAgent);
  const apparaat = vind(APPARATEN, userAgent);
  if (browser === undefined) return apparaat ?? '';
  return apparaat === undefined ? browser : `${browser} op ${apparaat}`;
}

function vind(lijst: readonly (readonly [string, RegExp])[], tekst = ''): string | undefined {
  return lijst.find(([, vorm]) => vorm.test(tekst))?.[0];
}
