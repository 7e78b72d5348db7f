import type { Leestaak } from '../../bron/bronlezer.js';
import { eerste } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, alsTeksten, type Knoop, veld } from '../../json/velden.js';
import { onderKop, ruwePlaats, salarisInWoorden } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';

/** One posting in the words of the board. Its text comes in three: opening, lists, closing. */
export function ruwUitPosting(posting: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(posting, alsTekst, ...namen);
  const categorieen = veld(posting, 'categories');
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id'),
    url: tekst('hostedUrl', 'applyUrl'),
    titel: tekst('text', 'title'),
    delen: [
      tekst('description', 'descriptionPlain', 'descriptionBody', 'descriptionBodyPlain'),
      ...lijsten(posting),
      tekst('additional', 'additionalPlain'),
      tekst('salaryDescription', 'salaryDescriptionPlain'),
    ],
    werkgever: taak.werkgever,
    plaatsen: plaatsen(posting, categorieen),
    thuiswerk: leesThuiswerkveld(tekst('workplaceType')),
    urenTekst: alsTekst(veld(categorieen, 'commitment')),
    salaris: salaris(posting),
    contract: alsTeksten(veld(categorieen, 'commitment')),
    geplaatst: tekst('createdAt'),
    peildatum: taak.peildatum,
  };
}

function lijsten(posting: Knoop): readonly (string | null)[] {
  return alsLijst(veld(posting, 'lists')).map((lijst) => {
    const inhoud = alsTekst(veld(lijst, 'content'));
    const punten = inhoud !== null && /^\s*<li\b/iu.test(inhoud) ? `<ul>${inhoud}</ul>` : inhoud;
    return onderKop(alsTekst(veld(lijst, 'text')), punten);
  });
}

function plaatsen(posting: Knoop, categorieen: unknown): readonly RuwePlaats[] {
  const alle = alsTeksten(veld(categorieen, 'allLocations'));
  const namen = alle.length > 0 ? alle : alsTeksten(veld(categorieen, 'location'));
  const land = namen.length < 2 ? alsTekst(veld(posting, 'country')) : null;
  return namen.map((naam) => ruwePlaats({ naam, land }));
}

function salaris(posting: Knoop): RuwSalaris | null {
  const bereik = veld(posting, 'salaryRange');
  const tekst = (naam: string) => alsTekst(veld(bereik, naam));
  if (tekst('min') === null && tekst('max') === null) {
    return salarisInWoorden(alsTekst(veld(posting, 'salaryDescriptionPlain')));
  }
  return {
    min: tekst('min'),
    max: tekst('max'),
    eenheid: (tekst('interval') ?? '').replace(/[-_]/gu, ' ') || null,
    valuta: tekst('currency'),
    tekst: null,
  };
}
