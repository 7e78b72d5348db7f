import { naarRegel } from '../../html/naar-tekst.js';

const KOP = 8192;
const EERSTE_ITEM = /<(?:item|entry)\b/iu;
const TITEL = /<title[^<>]{0,80}>(?:<!\[CDATA\[)?([^<\]]{1,200})/iu;
const VAN_WERKGEVER =
  /^(?:(?:alle |de |nieuwste |actuele |openstaande |laatste )*(?:vacatures|banen|jobs)|werken|careers)\s(?:bij|van|at)\s(.{2,100})$/iu;

/**
 * The employer that the title of a feed names: "Werken bij X", "Nieuwste vacatures van X".
 * @returns null when the title says something else
 */
export function werkgeverVanKanaal(feed: string): string | null {
  const kop = feed.slice(0, KOP);
  const einde = kop.search(EERSTE_ITEM);
  const titel = TITEL.exec(einde < 0 ? kop : kop.slice(0, einde))?.[1] ?? '';
  return VAN_WERKGEVER.exec(naarRegel(titel))?.[1] ?? null;
}
