import { alsTelling, isDetail, merkVan } from '../../bron/adres.js';
import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, veld } from '../../json/velden.js';
import { leesDatum } from '../../normaliseer/datum.js';
import { beginWorkday, verzoekVan, vraagVan } from './begin.js';
import { leesVacature } from './vacature.js';

/** `/job/Utrecht/Monteur_R-1234`; no way up and nothing after it. */
const PAD = /^\/job\/[^?#\\]{1,400}$/u;
const DETAIL = /"jobPostingInfo"\s*:\s*\{/u;
const GEEN_PAD = 'Deze vacature heeft geen bruikbaar adres, dus haar tekst is niet op te vragen.';
const HALVE_PAGINA =
  'De lijst houdt op voor het aantal dat de bron zelf noemt. Wat er niet in staat, blijft open.';

/**
 * Workday: POST `https://{t}.wdN.myworkdayjobs.com/wday/cxs/{t}/{site}/jobs` in pages of twenty, and
 * each vacancy under its path. Many sites give the total with the first page only.
 */
export const workdayLezer: Bronlezer = {
  type: 'workday',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/\/wday\/cxs\//u.test(url ?? '')) return 1;
    return /"jobPostings"\s*:\s*\[/u.test(begin) || DETAIL.test(begin) ? 0.9 : 0;
  },
  begin: beginWorkday,
  lees: (taak) => (isDetail(taak, DETAIL) ? leesVacature(taak) : leesPagina(taak)),
};

function leesPagina(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jobPostings', uit);
  if (lijst === null) return uit.resultaat(false);
  const sleutels: string[] = [];
  for (const [plek, record] of lijst.records.entries()) {
    const pad = alsTekst(veld(record, 'externalPath'));
    if (pad === null || !PAD.test(pad) || pad.includes('/..')) {
      uit.fout(`jobPostings[${plek}]`, 'adres_ongeldig', GEEN_PAD);
    } else {
      sleutels.push(pad);
      verwijsNaarDetail(record, pad, taak, uit);
    }
  }
  const totaal = totaalVan(veld(lijst.antwoord, 'total'), taak);
  const aantal = lijst.records.length;
  verwijsNaarVolgende(aantal, totaal, taak, uit);
  return uit.resultaat(true, { groep: 'alle', sleutels, totaal });
}

/** Zero on a further page means that it is not said. */
function totaalVan(waarde: unknown, { verzoek }: Leestaak): number | null {
  const totaal = alsTelling(waarde);
  const verder = (vraagVan(verzoek)?.offset ?? 0) > 0;
  return verder && totaal === 0 ? null : totaal;
}

function verwijsNaarDetail(
  record: unknown,
  pad: string,
  { url, peildatum }: Leestaak,
  uit: Verzamelaar,
): void {
  if (url === null) return;
  uit.verwijs({
    url: new URL(`${new URL(url).pathname.replace(/\/jobs$/u, '')}${pad}`, url).href,
    soort: 'detail',
    gewijzigdOp: leesDatum(alsTekst(veld(record, 'postedOn')), peildatum),
    // Not the day: "Posted 5 Days Ago" is another text tomorrow.
    merk: merkVan(
      ['title', 'locationsText', 'bulletFields', 'timeType'].map(
        (naam) => veld(record, naam) ?? null,
      ),
    ),
  });
}

/** Without a total the list goes on until a page is not full. */
function verwijsNaarVolgende(
  aantal: number,
  totaal: number | null,
  { url, verzoek }: Leestaak,
  uit: Verzamelaar,
): void {
  const vraag = vraagVan(verzoek);
  if (url === null || vraag === null) return;
  const volgende = vraag.offset + aantal;
  if (totaal === null ? aantal < vraag.limit : volgende >= totaal) return;
  if (aantal === 0) {
    uit.fout('document', 'onvolledig', HALVE_PAGINA);
    return;
  }
  const verder = verzoekVan({ ...vraag, offset: volgende });
  uit.verwijs({ url, soort: 'lijst', gewijzigdOp: null, verzoek: verder });
}
