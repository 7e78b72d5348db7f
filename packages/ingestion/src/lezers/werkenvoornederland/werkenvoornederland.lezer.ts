import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { leesElk } from '../../bron/elk-record.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesRuimeJson } from '../../json/ruim-json.js';
import { isKnoop, veld } from '../../json/velden.js';
import { ruwUitJob } from './job.js';

const LIJSTEN = ['jobs', 'vacancies', 'items', 'data', 'results'];
const GEEN_RPC = 'Het antwoord is geen antwoord van de API van werkenvoornederland.nl.';
const FOUT = 'De API gaf een fout in plaats van vacatures. Controleer de sleutel en de vraag.';

/**
 * Vacancies of the central government (werkenvoornederland.nl): answers of its JSON-RPC API, `getJobs`
 * and `getJob`. Its fields are given on request only, so they are looked for under several names.
 */
export const werkenvoornederlandLezer: Bronlezer = {
  type: 'werkenvoornederland',
  herken(begin) {
    if (!/^\s*\{/u.test(begin)) return 0;
    return /"jsonrpc"\s*:|"result"\s*:/u.test(begin) &&
      /"(?:result|error)"\s*:/u.test(begin) &&
      /"jobs"\s*:|"organisation|"jobId"|"error"/u.test(begin)
      ? 0.8
      : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const antwoord = leesRuimeJson(taak.inhoud.trim())?.waarde;
  const fout = veld(antwoord, 'error');
  const records = fout === undefined || fout === null ? zoekRecords(veld(antwoord, 'result')) : [];
  if (fout !== undefined && fout !== null) uit.fout('document', 'fout_van_bron', FOUT);
  if (records === null) uit.fout('document', 'vorm_onbekend', GEEN_RPC);
  leesElk(records ?? [], 'result', uit, (job, waar) => uit.voegToe(waar, ruwUitJob(job, taak)));
  return uit.resultaat(false);
}

/** A list, an object that holds one, or one vacancy. */
function zoekRecords(resultaat: unknown): readonly unknown[] | null {
  if (Array.isArray(resultaat)) return resultaat;
  if (!isKnoop(resultaat)) return null;
  for (const naam of LIJSTEN) {
    const lijst = veld(resultaat, naam);
    if (Array.isArray(lijst)) return lijst;
  }
  const een = veld(resultaat, 'job') ?? resultaat;
  return isKnoop(een) ? [een] : null;
}
