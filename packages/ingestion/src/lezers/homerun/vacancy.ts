import type { Leestaak } from '../../bron/bronlezer.js';
import { eerste } from '../../json/lees-antwoord.js';
import { alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { ruwePlaats, salarisInWoorden } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';

/** One vacancy of the API in its own words. */
export function ruwUitVacancy(record: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(record, alsTekst, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id', 'uuid'),
    url: tekst('job_url', 'url'),
    titel: tekst('title'),
    delen: ['description', 'content', 'requirements'].map((naam) => tekst(naam)),
    werkgever: alsTekst(veld(record, 'company')) ?? taak.werkgever,
    plaatsen: [plaats(veld(record, 'location'))],
    thuiswerk: leesThuiswerkveld(tekst('location_type')?.replace(/_/gu, ' ') ?? null),
    urenTekst: tekst('hours'),
    salaris: salaris(veld(record, 'salary') ?? veld(record, 'salary_indication')),
    contract: alsTeksten(veld(record, 'type')),
    geplaatst: tekst('published_at', 'created_at'),
    sluit: tekst('expiry', 'expires_at', 'expiry_date'),
    peildatum: taak.peildatum,
  };
}

function plaats(bron: unknown): RuwePlaats {
  if (!isKnoop(bron)) return ruwePlaats({ naam: alsTekst(bron) });
  const tekst = (...namen: readonly string[]) => eerste(bron, alsTekst, ...namen);
  return ruwePlaats({
    naam: tekst('city', 'name'),
    postcode: tekst('postal_code', 'zip'),
    regio: tekst('region', 'state'),
    land: tekst('country_code', 'country'),
  });
}

function salaris(bron: unknown): RuwSalaris | null {
  if (!isKnoop(bron)) return salarisInWoorden(alsTekst(bron));
  const tekst = (...namen: readonly string[]) => eerste(bron, alsTekst, ...namen);
  return {
    min: tekst('min', 'from'),
    max: tekst('max', 'to'),
    eenheid: tekst('period', 'interval'),
    valuta: tekst('currency'),
    tekst: null,
  };
}
