import type { Leestaak } from '../../bron/bronlezer.js';
import { eerste } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { ruwePlaats } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';

/** One job in the words of the board. */
export function ruwUitJob(job: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(job, alsTekst, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('shortcode', 'code', 'url'),
    url: tekst('url', 'shortlink', 'application_url'),
    titel: tekst('title'),
    delen: ['description', 'requirements', 'benefits'].map((naam) => tekst(naam)),
    werkgever: taak.werkgever,
    plaatsen: plaatsen(job),
    thuiswerk:
      veld(job, 'telecommuting') === true ? 'volledig' : leesThuiswerkveld(tekst('workplace')),
    opleiding: alsTeksten(veld(job, 'education')),
    contract: alsTeksten(veld(job, 'employment_type')),
    geplaatst: tekst('published_on', 'created_at'),
    peildatum: taak.peildatum,
  };
}

/** A job in several towns has a list; a hidden place is not shown by the employer either. */
function plaatsen(job: Knoop): readonly RuwePlaats[] {
  const lijst = alsLijst(veld(job, 'locations'))
    .filter(isKnoop)
    .filter((plek) => veld(plek, 'hidden') !== true);
  return (lijst.length > 0 ? lijst : [job]).map((plek) =>
    ruwePlaats({
      naam: eerste(plek, alsTekst, 'city', 'location'),
      postcode: eerste(plek, alsTekst, 'zip_code', 'zip'),
      regio: eerste(plek, alsTekst, 'region', 'state'),
      land: eerste(plek, alsTekst, 'countryCode', 'country_code', 'country'),
    }),
  );
}
