const MUUR =
  /just a moment\.\.\.|attention required|checking your browser|cf-(?:challenge|chl|browser-verification)|_cf_chl_opt|verify (?:that )?you are (?:a )?human|bevestig dat je (?:geen robot|een mens) bent|ik ben geen robot|g-recaptcha|h-captcha|hcaptcha\.com|px-captcha|datadome|incapsula incident|access denied|toegang geweigerd|unusual traffic|ongebruikelijk verkeer|enable javascript and cookies to continue/iu;
/** A real page may carry a captcha in its form; a wall is short. */
const MAX_MUURTEKST = 1500;

/** True for a page of a bot filter instead of the page that was asked for. */
export function isBotmuur(html: string, zichtbareTekst: string): boolean {
  return zichtbareTekst.length < MAX_MUURTEKST && MUUR.test(html.slice(0, 200_000));
}
