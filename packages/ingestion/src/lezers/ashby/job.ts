import type { Leestaak } from '../../bron/bronlezer.js';
import { eerste } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { ruwePlaats, salarisInWoorden } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
  type Thuiswerk,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';

/** One job in the words of the board. */
export function ruwUitJob(job: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(job, alsTekst, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id') ?? tekst('jobUrl'),
    url: tekst('jobUrl', 'applyUrl'),
    titel: tekst('title'),
    delen: [tekst('descriptionHtml', 'descriptionPlain')],
    werkgever: taak.werkgever,
    plaatsen: [job, ...alsLijst(veld(job, 'secondaryLocations'))].map(plaats),
    thuiswerk: thuiswerk(job),
    salaris: salaris(veld(job, 'compensation')),
    contract: alsTeksten(veld(job, 'employmentType')),
    geplaatst: tekst('publishedAt', 'updatedAt'),
    peildatum: taak.peildatum,
  };
}

/** The address when there is one; the name of a location may be that of an office. */
function plaats(bron: unknown): RuwePlaats {
  if (!isKnoop(bron)) return ruwePlaats({ naam: alsTekst(bron) });
  const adres = veld(veld(bron, 'address'), 'postalAddress') ?? veld(bron, 'address');
  return ruwePlaats({
    naam: alsTekst(veld(adres, 'addressLocality')) ?? alsTekst(veld(bron, 'location')),
    postcode: alsTekst(veld(adres, 'postalCode')),
    regio: alsTekst(veld(adres, 'addressRegion')),
    land: alsTekst(veld(adres, 'addressCountry')),
  });
}

function thuiswerk(job: Knoop): Thuiswerk | null {
  const soort = leesThuiswerkveld(alsTekst(veld(job, 'workplaceType')));
  return soort ?? (veld(job, 'isRemote') === true ? 'volledig' : null);
}

/** Pay stands in the object itself, or in a component of it next to shares and bonuses. */
function salaris(bron: unknown): RuwSalaris | null {
  if (!isKnoop(bron)) return salarisInWoorden(alsTekst(bron));
  const delen = alsLijst(veld(bron, 'summaryComponents'));
  const loon = delen.find((deel) =>
    /^salary$/iu.test(alsTekst(veld(deel, 'compensationType')) ?? ''),
  );
  const kern = isKnoop(loon) ? loon : bron;
  const tekst = (...namen: readonly string[]) => eerste(kern, alsTekst, ...namen);
  if (tekst('minValue') === null && tekst('maxValue') === null) {
    return salarisInWoorden(alsTekst(veld(bron, 'scrapeableCompensationSalarySummary')));
  }
  return {
    min: tekst('minValue'),
    max: tekst('maxValue'),
    eenheid: tekst('interval')?.replace(/^1 /u, '') ?? null,
    valuta: tekst('currencyCode', 'currency'),
    tekst: null,
  };
}
