import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { naarTekst } from '../../html/naar-tekst.js';
import { type Pagina, scanPagina } from '../../html/pagina.js';
import type { Knoop } from '../../json/velden.js';
import type { RuweVacature } from '../../normaliseer/ruwe-vacature.js';
import { volledigeTekst } from './afgekapt.js';
import { bouwGraaf, type Graaf, leesBlok } from './blokken.js';
import { leesOpmaak } from './opmaak.js';
import { ruwUitPosting } from './posting.js';
import { voegPostingsSamen } from './samenvoegen.js';

const MIN_TEKST = 200;
const TE_DIEP = 'De pagina is dieper genest dan 512 niveaus; de rest is niet gelezen.';
const BLOK_KAPOT =
  'Dit JSON-LD-blok is geen leesbare JSON, ook niet na herstel. Meld het aan de eigenaar van de site.';

/** Pages with schema.org JobPosting in JSON-LD, microdata or RDFa; also a bare JSON-LD document. */
export const jsonldLezer: Bronlezer = {
  type: 'jsonld',
  herken(begin, contentType) {
    if (/ld\+json/iu.test(contentType ?? '')) return 0.9;
    if (/^\s*[[{]/u.test(begin)) return /"@type"\s*:|schema\.org/u.test(begin) ? 0.8 : 0;
    if (/^\s*<\?xml/iu.test(begin) && !/<html/iu.test(begin)) return 0;
    if (/^\s*(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html)/iu.test(begin)) return 0.7;
    return /<(?:script|body|head|div|main|article)\b/iu.test(begin) ? 0.4 : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const isJson = /^\s*[[{]/u.test(taak.inhoud);
  const pagina = isJson ? null : scanPagina(taak.inhoud);
  if (pagina?.einde === 'te_diep') uit.fout('pagina', 'te_diep', TE_DIEP);
  const graaf = leesGraaf(leesBlokken(pagina?.jsonLd ?? [taak.inhoud], uit), isJson, taak);
  const enige = graaf.vacatures.length === 1;
  for (const [plek, posting] of graaf.vacatures.entries()) {
    uit.probeer(`vacature ${plek + 1}`, () =>
      leesPosting(plek, posting, graaf, pagina, taak, enige, uit),
    );
  }
  return uit.resultaat(false);
}

/** Postings in JSON-LD, completed with and followed by those in the elements of the page. */
function leesGraaf(blokken: readonly unknown[], isJson: boolean, { inhoud, url }: Leestaak): Graaf {
  const vast = bouwGraaf(blokken);
  const opmaak = bouwGraaf(isJson ? [] : leesOpmaak(inhoud));
  return {
    vacatures: voegPostingsSamen(vast.vacatures, opmaak.vacatures, url),
    opId: new Map([...opmaak.opId, ...vast.opId]),
  };
}

function leesBlokken(blokken: readonly string[], uit: Verzamelaar): readonly unknown[] {
  return blokken.flatMap((blok, plek) => {
    const gelezen = leesBlok(blok);
    if (gelezen === 'kapot') uit.fout(`blok ${plek + 1}`, 'json_onleesbaar', BLOK_KAPOT);
    return typeof gelezen === 'string' ? [] : [gelezen.waarde];
  });
}

function leesPosting(
  plek: number,
  posting: Knoop,
  graaf: Graaf,
  pagina: Pagina | null,
  taak: Leestaak,
  enige: boolean,
  uit: Verzamelaar,
): void {
  const ruw = ruwUitPosting(posting, graaf, taak, enige);
  if (!enige && isVoorproefje(ruw, taak.url)) {
    uit.verwijs({ url: ruw.url ?? '', soort: 'vacature', gewijzigdOp: null });
    return;
  }
  const geheel = enige && pagina !== null ? volledigeTekst(ruw.delen, taak.inhoud) : null;
  uit.voegToe(`vacature ${plek + 1}`, geheel === null ? ruw : { ...ruw, delen: [geheel] });
}

/** A list page shows the beginning of adverts that have a page of their own: fetch those instead. */
function isVoorproefje(ruw: RuweVacature, paginaUrl: string | null): boolean {
  if (ruw.url === null || ruw.url === paginaUrl) return false;
  const tekst = naarTekst(ruw.delen.join('\n\n'));
  return tekst.length < MIN_TEKST || /(?:…|\.\.\.)$/u.test(tekst);
}
