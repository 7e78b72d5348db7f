import type { Leestaak } from '../../bron/bronlezer.js';
import { onderKop, ruwePlaats } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';
import type { XmlElement } from '../../xml/lees-xml.js';
import { Vlak } from '../../xml/vlak.js';

const JA = /^(?:true|1|yes|ja)?$/iu;

/** One job in the words of the feed. */
export function ruwUitJob(job: XmlElement, taak: Leestaak): RuweVacature {
  const vlak = new Vlak(job);
  return {
    ...ONBEKENDE_VACATURE,
    externId: vlak.tekst('id', 'reference'),
    url: vlak.tekst('url', 'link'),
    titel: vlak.tekst('title', 'function_title'),
    delen: delen(vlak),
    werkgever:
      vlak.tekst('company_name', 'company/name', 'company', 'hiring_organization/name') ??
      taak.werkgever,
    plaatsen: plaatsen(vlak),
    urenMin: vlak.tekst('hours/min', 'hours/minimum', 'hours_min', 'min_hours'),
    urenMax: vlak.tekst('hours/max', 'hours/maximum', 'hours_max', 'max_hours'),
    salaris: salaris(vlak),
    opleiding: vlak.teksten('education_level', 'education_levels', 'education/level'),
    contract: vlak.teksten('job_type', 'job_types', 'jobtype'),
    geplaatst: vlak.tekst('date_posted', 'published_at', 'publication_date', 'created_at'),
    sluit: vlak.tekst('valid_through', 'expires_at', 'expiration_date', 'end_date'),
    peildatum: taak.peildatum,
  };
}

/** A summary repeats the beginning of the long text; it counts only when there is no other. */
function delen(vlak: Vlak): readonly (string | null)[] {
  const lang = vlak.tekst('description/long_description', 'long_description');
  const kort = vlak.tekst('description/summary', 'summary', 'description');
  return [
    lang ?? kort,
    onderKop('Werkzaamheden', vlak.tekst('responsibilities')),
    onderKop('Functie-eisen', vlak.tekst('requirements', 'qualifications')),
  ];
}

function plaatsen(vlak: Vlak): readonly RuwePlaats[] {
  const [landelijk] = vlak.alle('location/nationwide', 'nationwide');
  const naam = vlak.tekst('location/city', 'city');
  const postcode = vlak.tekst('location/postalcode', 'postalcode', 'postal_code');
  if (naam === null && postcode === null && landelijk !== undefined && JA.test(landelijk.tekst)) {
    return [ruwePlaats({ naam: 'Heel Nederland' })];
  }
  return [ruwePlaats({ naam, postcode, land: vlak.tekst('location/country', 'country') })];
}

function salaris(vlak: Vlak): RuwSalaris {
  return {
    min: vlak.tekst('wage/min', 'wage/minimum', 'wage_min', 'salary/min'),
    max: vlak.tekst('wage/max', 'wage/maximum', 'wage_max', 'salary/max'),
    eenheid: vlak.tekst('wage/interval_code', 'wage/interval', 'wage_interval', 'salary/interval'),
    valuta: vlak.tekst('wage/currency', 'wage_currency', 'salary/currency'),
    tekst: vlak.tekst('wage', 'salary'),
  };
}
