import { alsTelling } from '../../bron/adres.js';
import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { eerste, leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';
import { beginAdzuna } from './begin.js';

const PER_PAGINA = 50;
const PAGINA = /\/(\d{1,5})$/u;
const GEEN_RECORD = 'Dit element van de lijst is geen vacature-object.';

/**
 * Adzuna: `https://api.adzuna.com/v1/api/jobs/nl/search/{page}`, an aggregator that gives the first
 * words of each text. It needs an id and a key.
 */
export const adzunaLezer: Bronlezer = {
  type: 'adzuna',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/^https:\/\/api\.adzuna\.com\//iu.test(url ?? '')) return 1;
    if (/"__CLASS__"\s*:\s*"Adzuna::/u.test(begin)) return 0.95;
    return /"results"\s*:\s*\[/u.test(begin) && /"redirect_url"|"adref"/u.test(begin) ? 0.85 : 0;
  },
  begin: beginAdzuna,
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'results', uit);
  if (lijst === null) return uit.resultaat(false);
  const sleutels: string[] = [];
  for (const [plek, record] of lijst.records.entries()) {
    const waar = `results[${plek}]`;
    uit.probeer(waar, () => {
      const ruw = isKnoop(record) ? ruwUitRecord(record, taak) : null;
      if (ruw === null) uit.fout(waar, 'vorm_onbekend', GEEN_RECORD);
      else uit.voegToe(waar, ruw);
      if (ruw?.externId != null) sleutels.push(ruw.externId);
    });
  }
  const totaal = alsTelling(veld(lijst.antwoord, 'count'));
  verwijsNaarVolgende(lijst.records.length, totaal ?? 0, taak, uit);
  const alles = totaal !== null && isHeleMarkt(taak);
  return uit.resultaat(alles, { groep: 'alle', sleutels, totaal });
}

/** A search for the last days is no list of what is open. */
function isHeleMarkt({ url }: Leestaak): boolean {
  return url !== null && !new URL(url).searchParams.has('max_days_old');
}

function verwijsNaarVolgende(aantal: number, totaal: number, { url }: Leestaak, uit: Verzamelaar) {
  if (url === null || aantal === 0) return;
  const adres = new URL(url);
  const pagina = alsTelling(PAGINA.exec(adres.pathname)?.[1]);
  const per = alsTelling(adres.searchParams.get('results_per_page')) ?? PER_PAGINA;
  if (pagina === null || pagina * per >= totaal) return;
  adres.pathname = adres.pathname.replace(PAGINA, `/${pagina + 1}`);
  uit.verwijs({ url: adres.href, soort: 'lijst', gewijzigdOp: null });
}

function ruwUitRecord(record: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(record, alsTekst, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id'),
    url: tekst('redirect_url'),
    titel: tekst('title'),
    delen: [tekst('description')],
    werkgever: alsTekst(veld(veld(record, 'company'), 'display_name')) ?? taak.werkgever,
    plaatsen: [plaats(veld(record, 'location'))],
    salaris: salaris(record),
    contract: [
      ...alsTeksten(veld(record, 'contract_type')),
      ...alsTeksten(veld(record, 'contract_time')),
    ],
    geplaatst: tekst('created'),
    peildatum: taak.peildatum,
  };
}

/** `area` goes from the country down to the town. */
function plaats(locatie: unknown): RuwePlaats {
  const gebied = alsTeksten(veld(locatie, 'area'));
  return {
    naam: (gebied.length > 1 ? gebied.at(-1) : null) ?? alsTekst(veld(locatie, 'display_name')),
    postcode: null,
    regio: gebied.length > 2 ? (gebied[1] ?? null) : null,
    land: gebied[0] ?? null,
  };
}

/** Amounts are a year's; what Adzuna guesses itself is not what the employer says. */
function salaris(record: Knoop): RuwSalaris | null {
  const geraden = alsTekst(veld(record, 'salary_is_predicted'));
  if (geraden === '1') return null;
  const min = alsTekst(veld(record, 'salary_min'));
  const max = alsTekst(veld(record, 'salary_max'));
  if (min === null && max === null) return null;
  return { min, max, eenheid: 'year', valuta: 'EUR', tekst: null };
}
