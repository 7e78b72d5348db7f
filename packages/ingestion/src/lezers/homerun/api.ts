import { alsTelling, metParameters } from '../../bron/adres.js';
import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { leesElk } from '../../bron/elk-record.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { eerste, leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { leesDatum } from '../../normaliseer/datum.js';
import { veiligeUrl } from '../../normaliseer/url.js';
import { ruwUitVacancy } from './vacancy.js';

const OPEN = /^(?:public|published|open|active|live|online)$/iu;
const DICHT = /^(?:closed|archived|expired|unpublished|filled)$/iu;
const MAX_PAGINAS = 100;

/** Reads a page of the API. A vacancy without a text refers to its page, which has it. */
export function leesApi(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'data', uit);
  const records = lijst?.records ?? [];
  leesElk(records, 'data', uit, (record, waar) => leesRecord(record, waar, taak, uit));
  if (lijst !== null) verwijsNaarVolgende(veld(lijst.antwoord, 'meta'), records.length, taak, uit);
  return uit.resultaat(false);
}

function leesRecord(record: Knoop, waar: string, taak: Leestaak, uit: Verzamelaar): void {
  const status = eerste(record, alsTekst, 'status') ?? 'public';
  const ruw = ruwUitVacancy(record, taak);
  const { externId, url } = ruw;
  if (DICHT.test(status)) uit.sluit({ externId, url, code: 'status', bewijs: status.slice(0, 50) });
  if (!OPEN.test(status)) return;
  if (ruw.delen.some((deel) => deel !== null)) uit.voegToe(waar, ruw);
  else verwijsNaarPagina(record, waar, taak, uit);
}

function verwijsNaarPagina(record: Knoop, waar: string, taak: Leestaak, uit: Verzamelaar): void {
  const url = veiligeUrl(eerste(record, alsTekst, 'job_url', 'url'));
  if (url === null) uit.fout(waar, 'tekst_ontbreekt', ZONDER_TEKST);
  else
    uit.verwijs({
      url,
      soort: 'vacature',
      gewijzigdOp: leesDatum(
        eerste(record, alsTekst, 'updated_at', 'published_at'),
        taak.peildatum,
      ),
    });
}

const ZONDER_TEKST = 'Deze vacature heeft geen tekst en geen adres van een pagina.';

function verwijsNaarVolgende(meta: unknown, aantal: number, { url }: Leestaak, uit: Verzamelaar) {
  const bron = isKnoop(meta) ? meta : {};
  const paginas = eerste(bron, alsTekst, 'last_page', 'page_count', 'total_pages');
  const pagina = alsTelling(URL.parse(url ?? '')?.searchParams.get('page') ?? '1') ?? 1;
  const laatste = Math.min(alsTelling(paginas) ?? 1, MAX_PAGINAS);
  if (url === null || aantal === 0 || pagina >= laatste) return;
  uit.verwijs({
    url: metParameters(url, { page: String(pagina + 1) }),
    soort: 'lijst',
    gewijzigdOp: null,
  });
}
