import type { RuwePlaats, RuwSalaris } from './ruwe-vacature.js';

/** A place of which only some parts are known. */
export function ruwePlaats(delen: Partial<RuwePlaats>): RuwePlaats {
  return { naam: null, postcode: null, regio: null, land: null, ...delen };
}

/** Pay that the source gives in words. */
export function salarisInWoorden(tekst: string | null): RuwSalaris | null {
  return tekst === null ? null : { min: null, max: null, eenheid: null, valuta: null, tekst };
}

/** A part of a description under its heading, null when there is no text. */
export function onderKop(kop: string | null, tekst: string | null): string | null {
  if (tekst === null) return null;
  return kop === null ? tekst : `<h3>${kop.replace(/</gu, '&lt;')}</h3>\n${metBlok(tekst)}`;
}

/** Plain text keeps its lines when it stands among HTML. */
function metBlok(tekst: string): string {
  const isHtml = /<\/?[a-z][^<>]*>|&lt;/iu.test(tekst);
  return isHtml ? `<div>${tekst}</div>` : `<p>${tekst.replace(/\r?\n/gu, '<br>')}</p>`;
}
