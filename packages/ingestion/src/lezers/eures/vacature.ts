import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesObject } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';

/** Languages in which a text is taken when there are several. */
const TALEN = ['nl', 'en', 'de', 'fr'];
const GEEN_PROFIEL = 'Deze vacature heeft in geen enkele taal een tekst.';

/** Reads one vacancy of the portal. */
export function leesVacature(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const antwoord = leesObject(taak.inhoud, 'jvProfiles', uit);
  if (antwoord === null) return uit.resultaat(false);
  const profiel = kiesProfiel(antwoord);
  if (profiel === null) uit.fout('jvProfiles', 'tekst_ontbreekt', GEEN_PROFIEL);
  else {
    uit.probeer('vacature', () => uit.voegToe('vacature', ruwUitProfiel(antwoord, profiel, taak)));
  }
  return uit.resultaat(false);
}

function kiesProfiel(antwoord: Knoop): Knoop | null {
  const profielen = veld(antwoord, 'jvProfiles');
  const voorkeur = alsTekst(veld(antwoord, 'preferredLanguage'));
  const eigen = isKnoop(profielen) ? Object.keys(profielen) : [];
  const talen = ['nl', voorkeur ?? '', ...TALEN, ...eigen.slice(0, 50)];
  return talen.map((taal) => veld(profielen, taal)).find(isKnoop) ?? null;
}

function ruwUitProfiel(antwoord: Knoop, profiel: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (naam: string) => alsTekst(veld(profiel, naam));
  const id = alsTekst(veld(antwoord, 'id'));
  return {
    ...ONBEKENDE_VACATURE,
    externId: id,
    url: id === null ? null : openbaarAdres(id),
    titel: tekst('title'),
    delen: [tekst('description'), rijbewijs(profiel)],
    werkgever: alsTekst(veld(veld(profiel, 'employer'), 'name')) ?? taak.werkgever,
    plaatsen: alsLijst(veld(profiel, 'locations')).filter(isKnoop).map(plaats),
    urenMin: alsTekst(veld(profiel, 'weeklyWorkingHours')),
    salaris: salaris(veld(profiel, 'offeredRemunerationPackage')),
    opleiding: alsTeksten(veld(profiel, 'requiredEducationLevelCode')),
    contract: alsTeksten(veld(profiel, 'positionOfferingCode')),
    geplaatst: alsTekst(veld(antwoord, 'creationDate')),
    sluit: tekst('lastApplicationDate'),
    peildatum: taak.peildatum,
  };
}

/** The page of the portal for people. */
function openbaarAdres(id: string): string {
  return `https://europa.eu/eures/portal/jv-se/jv-details/${encodeURIComponent(id)}?lang=nl`;
}

/** A field of its own at the source; the text is where requirements are read from. */
function rijbewijs(profiel: Knoop): string | null {
  const codes = alsTeksten(veld(profiel, 'requiredDrivingLicenses')).filter((code) =>
    /^[A-Z0-9]{1,3}$/u.test(code),
  );
  return codes.length === 0 ? null : `Rijbewijs ${codes.join(', ')} is nodig.`;
}

function plaats(locatie: Knoop): RuwePlaats {
  const tekst = (naam: string) => alsTekst(veld(locatie, naam));
  return {
    naam: tekst('cityName') ?? tekst('city'),
    postcode: tekst('postalCode'),
    regio: tekst('region'),
    land: tekst('countryCode'),
  };
}

function salaris(pakket: unknown): RuwSalaris | null {
  const eerste = alsLijst(veld(pakket, 'salaries')).find(isKnoop);
  if (eerste === undefined) return null;
  return {
    min: alsTekst(veld(eerste, 'minimumSalary')),
    max: alsTekst(veld(eerste, 'maximumSalary')),
    eenheid: alsTekst(veld(eerste, 'payingIntervalCode')),
    valuta: alsTekst(veld(eerste, 'currencyCode')),
    tekst: null,
  };
}
