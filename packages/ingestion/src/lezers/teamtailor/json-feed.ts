import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { leesElk } from '../../bron/elk-record.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { ONBEKENDE_VACATURE, type RuweVacature } from '../../normaliseer/ruwe-vacature.js';
import { veiligeUrl } from '../../normaliseer/url.js';
import { bouwGraaf } from '../jsonld/blokken.js';
import { ruwUitPosting } from '../jsonld/posting.js';
import { idUitAdres } from './identiteit.js';

/** Reads `jobs.json`: a JSON feed whose items hold a JobPosting. */
export function leesJsonFeed(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'items', uit);
  const records = lijst?.records ?? [];
  leesElk(records, 'items', uit, (item, waar) => uit.voegToe(waar, ruwUitFeedItem(item, taak)));
  const volgende = veiligeUrl(alsTekst(veld(lijst?.antwoord, 'next_url')), taak.url);
  if (volgende !== null && volgende !== taak.url && records.length > 0) {
    uit.verwijs({ url: volgende, soort: 'lijst', gewijzigdOp: null });
  }
  return uit.resultaat(false);
}

/** The posting first; what it leaves open stands in the item around it. */
function ruwUitFeedItem(item: Knoop, taak: Leestaak): RuweVacature {
  const posting = veld(item, '_jobposting') ?? veld(item, '_job_posting');
  const ruw = isKnoop(posting)
    ? ruwUitPosting(posting, bouwGraaf([posting]), taak, true)
    : { ...ONBEKENDE_VACATURE, werkgever: taak.werkgever, peildatum: taak.peildatum };
  const tekst = (naam: string) => alsTekst(veld(item, naam));
  const url = veiligeUrl(tekst('url'), taak.url);
  const kort = ruw.delen.every((deel) => deel === null);
  return {
    ...ruw,
    externId: idUitAdres(url) ?? ruw.externId ?? tekst('id'),
    url: url ?? ruw.url,
    titel: ruw.titel ?? tekst('title'),
    delen: kort ? [tekst('content_html') ?? tekst('content_text')] : ruw.delen,
    geplaatst: ruw.geplaatst ?? tekst('date_published'),
  };
}
