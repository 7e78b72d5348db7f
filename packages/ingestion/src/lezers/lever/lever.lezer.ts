import { beginVanBord } from '../../bron/bord-begin.js';
import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { leesElk } from '../../bron/elk-record.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesReeks } from '../../json/lees-antwoord.js';
import { ruwUitPosting } from './posting.js';

const BORD = /^https:\/\/api\.(?:eu\.)?lever\.co\/v0\/postings\//iu;
/** Any other parameter of the API leaves a part of the board out. */
const HEEL_BORD = new Set(['mode']);

/** Lever: `https://api.lever.co/v0/postings/{slug}?mode=json`, the whole board with full texts. */
export const leverLezer: Bronlezer = {
  type: 'lever',
  herken(begin, _contentType, url) {
    if (!/^\s*[[{]/u.test(begin)) return 0;
    if (BORD.test(url ?? '')) return 1;
    return /"hostedUrl"\s*:/u.test(begin) ||
      /"descriptionPlain"\s*:[\s\S]*"categories"\s*:/u.test(begin)
      ? 0.9
      : 0;
  },
  begin: (adres) => beginVanBord('lever', adres, { mode: 'json' }),
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const postings = leesReeks(taak.inhoud, uit);
  leesElk(postings ?? [], 'postings', uit, (posting, waar) =>
    uit.voegToe(waar, ruwUitPosting(posting, taak)),
  );
  return uit.resultaat(postings !== null && isHeelBord(taak.url));
}

function isHeelBord(adres: string | null): boolean {
  const url = URL.parse(adres ?? '');
  return url !== null && [...url.searchParams.keys()].every((naam) => HEEL_BORD.has(naam));
}
