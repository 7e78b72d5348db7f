import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { isDicht, ruwUitVelden } from '../../invoer/ruw-uit-velden.js';
import { veldVanNaam } from '../../invoer/veldnamen.js';
import { leesTabel, type Tabelrij } from './tabel.js';

const GEEN_TITEL =
  'Geen kolom heet "titel" of "functie". Geef de kolommen een naam op de eerste regel.';
const DUBBELE_KOP = 'Twee kolommen betekenen hetzelfde; de eerste met tekst telt.';

/** Tables that people keep or download: one vacancy per row, the names of the columns on the first. */
export const csvLezer: Bronlezer = {
  type: 'csv',
  herken(begin, contentType) {
    if (/^\s*[<{[]/u.test(begin)) return 0;
    const regels = begin.split(/\r?\n/u, 3);
    const kop = /^sep=/iu.test(regels[0] ?? '') ? regels[1] : regels[0];
    const velden = new Set((kop ?? '').split(/[;,\t|]/u).map((naam) => veldVanNaam(naam)));
    if (!velden.has('titel') || velden.size < 3) return 0;
    return /csv|tab-separated/iu.test(contentType ?? '') ? 0.9 : 0.7;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const tabel = leesTabel(taak.inhoud, uit);
  const velden = tabel.kop.map((naam) => veldVanNaam(naam));
  if (!velden.includes('titel')) {
    uit.fout('regel 1', 'kolom_ontbreekt', GEEN_TITEL);
    return uit.resultaat(false);
  }
  const bekend = velden.filter((naam) => naam !== null);
  if (new Set(bekend).size < bekend.length) uit.fout('regel 1', 'kolom_dubbel', DUBBELE_KOP);
  for (const rij of tabel.rijen) {
    const waar = `regel ${rij.regel}`;
    uit.probeer(waar, () => leesRij(waar, rij, velden, taak, uit));
  }
  return uit.resultaat(false);
}

function leesRij(
  waar: string,
  { cellen }: Tabelrij,
  namen: readonly ReturnType<typeof veldVanNaam>[],
  taak: Leestaak,
  uit: Verzamelaar,
): void {
  const velden: Record<string, string> = {};
  for (const [kolom, naam] of namen.entries()) {
    const cel = cellen[kolom]?.trim() ?? '';
    if (naam !== null && cel !== '') velden[naam] ??= cel;
  }
  const ruw = ruwUitVelden(velden, taak);
  const { externId, url } = ruw;
  if (isDicht(velden)) uit.sluit({ externId, url, code: 'status', bewijs: velden.status ?? '' });
  else uit.voegToe(waar, ruw);
}
