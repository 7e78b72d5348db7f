import type { Salaris } from '@passend/domain';
import { leesBedrag } from './bedrag.js';
import { maakSalaris, type Periode } from './salaris-regels.js';

const BEDRAG =
  '\\d{1,3}(?:[. ]\\d{3}){1,2}(?:,\\d{2}|,-{1,2})?|\\d{1,6}(?:[.,]\\d{1,2})?(?:,-{1,2})?(?: ?k\\b)?';
const MUNT = '(?:€|eur\\b|euro\\b)';
const TUSSEN =
  '\\s?(?:bruto )?(?:-|–|—|/|tot en met|tot|t/m|en|to|and|until)\\s?(?:maximaal |max\\.? |maximum )?';
const REEKS = new RegExp(
  `(${MUNT}\\s?)?(${BEDRAG})(?:\\s?euro\\b)?(?:${TUSSEN}(${MUNT}\\s?)?(${BEDRAG})(\\s?euro\\b)?)?`,
  'giu',
);
/** Behind an amount, within a few words: the period it is paid over. */
const PERIODE_ERNA: readonly (readonly [RegExp, Periode])[] = [
  [/(?:per|\/|elke) ?(?:4|vier) ?weken|per periode van (?:4|vier) weken/iu, 'vier_weken'],
  [/(?:per|\/|an|each) ?(?:uur|hour|hr\b)|p[./]\s?u\b\.?|\bbruto uurloon|\buurloon/iu, 'uur'],
  [
    /(?<!(?:uur|uren|hours|dagen|days|keer) )(?:per|\/|a|each) ?(?:maand|mnd|month)|p[./]\s?m\b\.?|\bmaandsalaris|\bmaandloon|\bmonthly/iu,
    'maand',
  ],
  [
    /(?<!(?:uur|uren|hours|dagen|days|keer) )(?:per|\/|a|each) ?(?:jaar|year|annum)|p[./]\s?j\b\.?|op jaarbasis|\bjaarsalaris|\bannually/iu,
    'jaar',
  ],
  [/(?<!(?:uur|uren|hours|dagen|days|keer) )(?:per|\/|a|each) ?(?:week)\b/iu, 'week'],
  [/(?<!(?:uur|uren|hours|dagen|days|keer) )(?:per|\/|a|each) ?(?:dag|day)\b/iu, 'dag'],
];
const PERIODE_ERVOOR: readonly (readonly [RegExp, Periode])[] = [
  [/uurloon|uursalaris|uurtarief|hourly/iu, 'uur'],
  [/maandsalaris|maandloon|monthly/iu, 'maand'],
  [/jaarsalaris|annual/iu, 'jaar'],
  [/(?:vierweken|4-weken|periode)(?:loon|salaris)/iu, 'vier_weken'],
];
const LOONWOORD =
  /salaris|loon|verdien|verdiensten|bruto|inschaling|schaal|salary|gross|wage|pay\b|beloning/iu;
/** Amounts that come with work but are no pay. */
const GEEN_LOON =
  /vergoeding|bonus|budget|toeslag|omzet|cadeau|korting|premie|uitkering|eenmalig|cheque|inleg|ter waarde|boete|miljoen|allowance|reiskost|per kilometer|per km|tot wel \d+% /iu;
/** A number of something else than money. */
const AANTAL =
  /^\s?(?:uur|uren|u\b|jaar|jaren|dagen|weken|maanden|hours?|years?|mensen|collega|fte|%|procent|km\b|kg\b)/iu;
/** When a text gives pay over several periods, the first of this row is kept. */
const VOORKEUR: readonly Periode[] = ['maand', 'vier_weken', 'uur', 'jaar', 'week', 'dag'];
const MAX_TEKST = 30_000;

/**
 * Reads pay from a text: amounts with a period nearby that can be true.
 * @param tekst plain text
 * @param isSalarisveld the text is the source's own pay field: no currency or pay word is asked
 */
export function leesSalarisUitTekst(tekst: string, isSalarisveld: boolean): Salaris | null {
  const gevonden: Salaris[] = [];
  const bron = tekst.slice(0, MAX_TEKST).replace(/[^\S\n]+/gu, ' ');
  for (const match of bron.matchAll(REEKS)) {
    const salaris = leesReeks(bron, match, isSalarisveld);
    if (salaris !== null) gevonden.push(salaris);
  }
  for (const periode of VOORKEUR) {
    const beste = gevonden.find((salaris) => salaris.periode === periode);
    if (beste !== undefined) return beste;
  }
  return null;
}

function leesReeks(bron: string, match: RegExpExecArray, isSalarisveld: boolean): Salaris | null {
  const voor = zinsdeelVoor(bron.slice(Math.max(0, match.index - 60), match.index));
  const begin = match.index + match[0].length;
  const na = zinsdeelNa(bron.slice(begin, begin + 50));
  const geld = match[1] !== undefined || match[3] !== undefined || /euro$/iu.test(match[0]);
  if (!isSalarisveld) {
    if (GEEN_LOON.test(voor) || GEEN_LOON.test(na.slice(0, 30))) return null;
    if (!geld && !LOONWOORD.test(voor) && !/^\s?(?:bruto|gross)/iu.test(na)) return null;
  }
  const periode = periodeIn(PERIODE_ERNA, na) ?? periodeIn(PERIODE_ERVOOR, voor);
  if (!geld && AANTAL.test(na)) return null;
  if (periode === null && !isSalarisveld && !(geld && LOONWOORD.test(voor + na))) return null;
  return bouw(voor, match, periode);
}

function bouw(voor: string, match: RegExpExecArray, periode: Periode | null): Salaris | null {
  const eerste = leesBedrag(match[2] ?? null);
  const tweede = leesBedrag(match[4] ?? null);
  if (tweede !== null) return maakSalaris(eerste, tweede, periode, 'EUR');
  const alleenMax = /(?:tot|max\.?|maximaal|maximum|up to|t\/m)\s?(?:maximaal )?$/iu.test(voor);
  return alleenMax
    ? maakSalaris(null, eerste, periode, 'EUR')
    : maakSalaris(eerste, null, periode, 'EUR');
}

function periodeIn(tabel: readonly (readonly [RegExp, Periode])[], tekst: string): Periode | null {
  let beste: { readonly plek: number; readonly periode: Periode } | null = null;
  for (const [patroon, periode] of tabel) {
    const plek = tekst.search(patroon);
    if (plek >= 0 && (beste === null || plek < beste.plek)) beste = { plek, periode };
  }
  return beste?.periode ?? null;
}

function zinsdeelVoor(tekst: string): string {
  return tekst.slice(
    Math.max(
      tekst.lastIndexOf('\n') + 1,
      tekst.lastIndexOf('. ') + 1,
      tekst.lastIndexOf('; ') + 1,
      tekst.lastIndexOf(' - ') + 1,
    ),
  );
}

/** Up to the next amount or the end of the sentence. */
function zinsdeelNa(tekst: string): string {
  return /^(?:(?!€|; |\. (?=[A-Z])).)*/u.exec(tekst)?.[0] ?? '';
}
