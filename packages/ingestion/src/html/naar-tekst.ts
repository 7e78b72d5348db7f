import { naarOngecodeerd } from './entiteiten.js';
import { losGeplakteKoppen } from './geplakt.js';
import { markdownNaarTekst } from './markdown.js';
import { zonderMenuregels } from './menuregels.js';
import { ontleed } from './ontleed.js';
import { tidyTekst } from './opruimen.js';
import { Tekstbouwer } from './tekstbouwer.js';

const TAG = /<\/?[a-z!][^<>]*>/iu;
const TAGS = /<\/?[a-z!][^<>]*>/giu;
/** A tag that is never closed could be completed by whatever is shown behind it. */
const TAGBEGIN = /<(?=[a-z/!])/giu;
const BLOKTAG = /<(?:p|div|br|li|h[1-6]|tr|section|article|blockquote|pre)\b/iu;
const VERPAKTE_TAG = /&(?:amp;){0,2}(?:lt|#0*60|#x0*3c);\/?[a-z!]/iu;
const VERPAKT_TEKEN = /&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/iu;

/** Descriptions are packed at most twice in practice; a third time would be the text itself. */
const MAX_UITPAKKEN = 2;

/**
 * Turns the description of a vacancy (HTML, entity-escaped HTML, Markdown or plain text) into plain
 * text that keeps paragraphs and lists and never glues words. Scripts, styles, menus and footers
 * are left out. The result holds no tags.
 * @param ruw description as the source gives it
 */
export function naarTekst(ruw: string): string {
  if (laatste?.ruw !== ruw) laatste = { ruw, tekst: zetOm(ruw) };
  return laatste.tekst;
}

/** Kept because a description is asked for twice: whether it was cut off, and as the text itself. */
let laatste: { readonly ruw: string; readonly tekst: string } | null = null;

function zetOm(ruw: string): string {
  const bron = pakUit(ruw);
  if (!TAG.test(bron)) return afronden(markdownNaarTekst(ontsnapTekens(bron)));
  return afronden(ontsnapTekens(zonderTags(htmlNaarTekst(bron))));
}

/** One line of text (a title, a name) without tags, entities decoded. */
export function naarRegel(ruw: string): string {
  return zetOm(ruw).replace(/^- /gmu, '').replace(/\s+/gu, ' ').trim();
}

function pakUit(ruw: string): string {
  let bron = ruw;
  for (let keer = 0; keer < MAX_UITPAKKEN; keer += 1) {
    if (TAG.test(bron) || !VERPAKTE_TAG.test(bron)) return bron;
    bron = naarOngecodeerd(bron);
  }
  return bron;
}

function ontsnapTekens(tekst: string): string {
  let uit = tekst;
  for (let keer = 0; keer < MAX_UITPAKKEN && VERPAKT_TEKEN.test(uit); keer += 1) {
    uit = naarOngecodeerd(uit);
  }
  return uit;
}

function htmlNaarTekst(html: string): string {
  const bouwer = new Tekstbouwer(!BLOKTAG.test(html));
  ontleed(html, {
    onopentag: (naam) => bouwer.open(naam),
    onclosetag: (naam) => bouwer.sluit(naam),
    ontext: (tekst) => bouwer.tekst(tekst),
  });
  return bouwer.resultaat();
}

/** HTML that was packed inside HTML shows up as tags in the text: read it once more, then sweep. */
function zonderTags(tekst: string): string {
  return TAG.test(tekst) ? htmlNaarTekst(tekst.replace(/\n/gu, '<br>')) : tekst;
}

function afronden(tekst: string): string {
  return zonderMenuregels(losGeplakteKoppen(tidyTekst(veeg(tekst))));
}

/** Removing one tag can join the halves of another; a few rounds settle every real case. */
function veeg(tekst: string): string {
  let uit = tekst;
  for (let keer = 0; keer < 4 && TAG.test(uit); keer += 1) uit = uit.replace(TAGS, ' ');
  return uit.replace(TAGBEGIN, ' ');
}
