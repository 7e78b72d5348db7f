import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { eerste, leesLijst } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
} from '../../normaliseer/ruwe-vacature.js';

const GEEN_RECORD = 'Dit element van de lijst is geen vacature-object.';
const HALVE_LIJST = 'De bron noemt een ander aantal vacatures dan er in het antwoord staan.';
const GEEN_PLAATS = /^(?:hybrid|hybride|remote|on-?site|flexible)$/iu;

/**
 * Greenhouse: `https://boards-api.greenhouse.io/v1/boards/{slug}/jobs?content=true`. The content is
 * escaped HTML; a location may be only "Hybrid", with the towns in the offices.
 */
export const greenhouseLezer: Bronlezer = {
  type: 'greenhouse',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/boards-api(?:\.eu)?\.greenhouse\.io/iu.test(url ?? '')) return 1;
    return /"jobs"\s*:\s*\[/u.test(begin) &&
      /"absolute_url"|"internal_job_id"|"jobs"\s*:\s*\[\s*\]\s*,\s*"meta"/u.test(begin)
      ? 0.9
      : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jobs', uit);
  for (const [plek, job] of (lijst?.records ?? []).entries()) {
    const waar = `jobs[${plek}]`;
    uit.probeer(waar, () => {
      if (isKnoop(job)) uit.voegToe(waar, ruwUitJob(job, taak));
      else uit.fout(waar, 'vorm_onbekend', GEEN_RECORD);
    });
  }
  const totaal = veld(veld(lijst?.antwoord, 'meta'), 'total');
  if (lijst !== null && typeof totaal === 'number' && totaal !== lijst.records.length) {
    uit.fout('meta.total', 'onvolledig', HALVE_LIJST);
  }
  return uit.resultaat(lijst !== null);
}

function ruwUitJob(job: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(job, alsTekst, ...namen);
  const locatie = alsTekst(veld(job, 'location'));
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id', 'internal_job_id'),
    url: tekst('absolute_url'),
    titel: tekst('title'),
    delen: [tekst('content')],
    werkgever: tekst('company_name') ?? taak.werkgever,
    plaatsen: plaatsen(job, locatie),
    contract: metadata(job, /employment|contract|dienstverband/iu),
    opleiding: metadata(job, /education|opleiding|niveau/iu),
    urenTekst:
      metadata(job, /^(?:uren|hours|weekly hours|uren per week|hours per week)$/iu)[0] ?? null,
    geplaatst: tekst('first_published', 'updated_at'),
    sluit: tekst('application_deadline'),
    peildatum: taak.peildatum,
  };
}

function plaatsen(job: Knoop, locatie: string | null): readonly RuwePlaats[] {
  const kantoren = alsLijst(veld(job, 'offices')).map(
    (kantoor) => alsTekst(veld(kantoor, 'location')) ?? alsTekst(veld(kantoor, 'name')),
  );
  const alleenWijze = locatie === null || GEEN_PLAATS.test(locatie);
  const namen = alleenWijze ? [locatie, ...kantoren] : [locatie];
  return namen.map((naam) => ({ naam, postcode: null, regio: null, land: null }));
}

/** Own fields of the employer, found by their name. */
function metadata(job: Knoop, naam: RegExp): readonly string[] {
  return alsLijst(veld(job, 'metadata')).flatMap((veldje) => {
    const waarde = alsTekst(veld(veldje, 'value'));
    return naam.test(alsTekst(veld(veldje, 'name')) ?? '') && waarde !== null ? [waarde] : [];
  });
}
