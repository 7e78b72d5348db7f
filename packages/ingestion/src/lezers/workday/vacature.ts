import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesObject } from '../../json/lees-antwoord.js';
import { alsTekst, alsTeksten, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type Thuiswerk,
} from '../../normaliseer/ruwe-vacature.js';

/** Reads one vacancy of the API. */
export function leesVacature(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const antwoord = leesObject(taak.inhoud, 'jobPostingInfo', uit);
  if (antwoord === null) return uit.resultaat(false);
  uit.probeer('vacature', () => {
    const info = veld(antwoord, 'jobPostingInfo');
    const ruw = ruwUitInfo(antwoord, info, taak);
    const { externId, url } = ruw;
    if (veld(info, 'posted') !== false) uit.voegToe('vacature', ruw);
    else uit.sluit({ externId, url, code: 'status', bewijs: 'posted: false' });
  });
  return uit.resultaat(false);
}

function ruwUitInfo(antwoord: Knoop, info: unknown, taak: Leestaak): RuweVacature {
  const tekst = (naam: string) => alsTekst(veld(info, naam));
  return {
    ...ONBEKENDE_VACATURE,
    // One requisition may be posted for several places; the posting has an id of its own.
    externId: tekst('jobPostingId') ?? tekst('id') ?? tekst('jobReqId'),
    url: tekst('externalUrl'),
    titel: tekst('title'),
    delen: [tekst('jobDescription')],
    werkgever: alsTekst(veld(veld(antwoord, 'hiringOrganization'), 'name')) ?? taak.werkgever,
    plaatsen: plaatsen(info),
    thuiswerk: thuiswerk(tekst('remoteType')),
    contract: alsTeksten(veld(info, 'workerSubType')),
    geplaatst: tekst('startDate') ?? tekst('postedOn'),
    sluit: tekst('endDate'),
    peildatum: taak.peildatum,
  };
}

function plaatsen(info: unknown): readonly RuwePlaats[] {
  const land = alsTekst(veld(veld(info, 'country'), 'descriptor'));
  const eerste = veld(info, 'jobRequisitionLocation') ?? veld(info, 'location');
  const namen = [alsTekst(veld(info, 'location')) ?? alsTekst(veld(eerste, 'descriptor'))];
  return [...namen, ...alsTeksten(veld(info, 'additionalLocations'))].map((naam, plek) => ({
    naam,
    postcode: null,
    regio: null,
    // The country is of the first place only.
    land: plek === 0 ? land : null,
  }));
}

function thuiswerk(soort: string | null): Thuiswerk | null {
  if (soort === null) return null;
  if (/hybrid|hybride|partial|deels/iu.test(soort)) return 'deels';
  if (/on-?site|not remote|op locatie/iu.test(soort)) return 'nee';
  return /remote|thuis/iu.test(soort) ? 'volledig' : null;
}
