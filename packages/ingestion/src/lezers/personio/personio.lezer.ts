import { metParameters } from '../../bron/adres.js';
import { beginVanBord } from '../../bron/bord-begin.js';
import type { Bronbegin, Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { onderKop, ruwePlaats } from '../../normaliseer/ruwe-delen.js';
import { ONBEKENDE_VACATURE, type RuweVacature } from '../../normaliseer/ruwe-vacature.js';
import { kindTekst, kindTeksten, leesXml, type XmlElement } from '../../xml/lees-xml.js';

const WORTEL = 'workzag-jobs';
const LEEG_BORD = /^(?:\s|<\?xml[^<>]{0,200}\?>)*<workzag-jobs\s*\/>\s*$/u;
const ANDERE_VORM =
  'Dit is geen feed van Personio. Controleer het adres, en of de werkgever zijn feed aan heeft staan.';

/**
 * Personio: `https://{slug}.jobs.personio.de/xml?language=nl`, the whole board in one language. An
 * empty board is a valid answer; a board that does not exist leads to the site of the vendor.
 */
export const personioLezer: Bronlezer = {
  type: 'personio',
  herken: (begin) => (/<workzag-jobs\b/iu.test(begin) ? 0.95 : 0),
  begin,
  lees,
};

/** Without a language the board answers in its own; a language that somebody chose stays. */
function begin(adres: string): Bronbegin | null {
  const taal = URL.parse(adres)?.searchParams.get('language') ?? '';
  const language = /^[a-z]{2}$/u.test(taal) ? taal : 'nl';
  const bord = beginVanBord('personio', adres);
  if (bord === null) return null;
  const eerste = metParameters(bord.url, { language });
  return { adres: eerste, url: eerste, verzoek: null };
}

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  if (LEEG_BORD.test(taak.inhoud)) return uit.resultaat(true);
  const feed = leesXml(taak.inhoud, new Set(['position']));
  const isPagina = /<html\b/iu.test(taak.inhoud.slice(0, 2_048));
  if (isPagina || (feed.wortel !== null && feed.wortel !== WORTEL)) {
    uit.fout('document', 'vorm_onbekend', ANDERE_VORM);
    return uit.resultaat(false);
  }
  meldXmlEinde(feed, uit);
  for (const [plek, position] of feed.records.entries()) {
    const waar = `position ${plek + 1}`;
    uit.probeer(waar, () => uit.voegToe(waar, ruwUitPosition(position, taak)));
  }
  return uit.resultaat(feed.compleet);
}

function ruwUitPosition(position: XmlElement, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => kindTekst(position, ...namen);
  const id = tekst('id');
  return {
    ...ONBEKENDE_VACATURE,
    externId: id,
    url: adresVan(id, taak.url),
    titel: tekst('name'),
    delen: beschrijvingen(position),
    werkgever: tekst('subcompany') ?? taak.werkgever,
    plaatsen: kantoren(position).map((naam) => ruwePlaats({ naam })),
    urenTekst: tekst('schedule'),
    contract: [tekst('employmenttype'), tekst('recruitingcategory')].flatMap((deel) => deel ?? []),
    geplaatst: tekst('createdat'),
    peildatum: taak.peildatum,
  };
}

/** The feed gives no address; the site of the board has one per id. */
function adresVan(id: string | null, bord: string | null): string | null {
  if (id === null || bord === null || !/^[\w-]{1,40}$/u.test(id)) return null;
  const url = new URL(`/job/${id}`, bord);
  const taal = new URL(bord).searchParams.get('language');
  return taal === null ? url.href : metParameters(url, { language: taal });
}

function beschrijvingen(position: XmlElement): readonly (string | null)[] {
  return position.kinderen
    .filter((kind) => kind.naam === 'jobdescriptions')
    .flatMap((kind) => kind.kinderen)
    .map((deel) => onderKop(kindTekst(deel, 'name'), kindTekst(deel, 'value')));
}

function kantoren(position: XmlElement): readonly string[] {
  const meer = position.kinderen.find((kind) => kind.naam === 'additionaloffices');
  return [
    ...kindTeksten(position, 'office'),
    ...(meer === undefined ? [] : kindTeksten(meer, 'office')),
  ];
}
