import { naarTekst } from '../../html/naar-tekst.js';
import { ontleed } from '../../html/ontleed.js';

const AFGEKAPT = /(?:…|\.{3}|\[\.\.\.\]|\[…\])\s*$/u;
const EINDE_ADVERT =
  /\n(?:#* ?)?(?:solliciteer(?:formulier| direct| nu)?|deel deze (?:vacature|pagina)|vergelijkbare vacatures|andere vacatures|meer vacatures|gerelateerde vacatures|bekijk ook|direct solliciteren|upload je cv)\b[^\n]{0,60}(?:\n|$)/iu;
const HERKENNING = 60;
const MIN_WINST = 40;

/**
 * The whole text of an advert whose markup was cut off with an ellipsis, taken from the page itself.
 * A markup without any description gets the main part of the page.
 * @param delen description parts of the markup
 * @param html the page
 * @returns plain text, null when the markup is complete or the page does not hold more
 */
export function volledigeTekst(delen: readonly (string | null)[], html: string): string | null {
  const stuk = naarTekst(delen.filter((deel) => deel !== null).join('\n\n'));
  if (stuk === '') return hoofddeel(html);
  if (!AFGEKAPT.test(stuk)) return null;
  const kaal = stuk.replace(AFGEKAPT, '').trim();
  const pagina = naarTekst(html);
  const begin = zoekBegin(pagina, kaal.slice(0, HERKENNING));
  if (begin < 0) return null;
  const geheel = totEinde(pagina.slice(begin));
  return geheel.length > kaal.length + MIN_WINST ? geheel : null;
}

/** Text between `<main>` or `<article>`, null when the page has neither. */
function hoofddeel(html: string): string | null {
  let diepte = 0;
  let begin = -1;
  const delen: string[] = [];
  const uitslag = ontleed(html, {
    onopentag(naam) {
      if (naam === 'main' || naam === 'article') diepte += 1;
      if (diepte > 0) delen.push(`<${naam}>`);
      if (diepte > 0 && begin < 0) begin = delen.length;
    },
    ontext: (tekst) => diepte > 0 && delen.push(tekst.replace(/</gu, '&lt;')),
    onclosetag(naam) {
      if (diepte > 0) delen.push(`</${naam}>`);
      if (naam === 'main' || naam === 'article') diepte -= 1;
    },
  });
  const tekst = uitslag === 'klaar' && begin >= 0 ? totEinde(naarTekst(delen.join(''))) : '';
  return tekst === '' ? null : tekst;
}

function totEinde(tekst: string): string {
  const match = EINDE_ADVERT.exec(tekst);
  return (match === null ? tekst : tekst.slice(0, match.index)).trim();
}

/** Position of a text in the page, whatever the white space between its words. */
function zoekBegin(pagina: string, begin: string): number {
  const woorden = begin.split(/\s+/u).map((woord) => woord.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return pagina.search(new RegExp(woorden.join('\\s+'), 'u'));
}
