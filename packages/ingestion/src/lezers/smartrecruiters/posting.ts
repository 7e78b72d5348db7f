import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesObject } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type Thuiswerk,
} from '../../normaliseer/ruwe-vacature.js';

/** The vacancy first, about the employer last: that is also how people read it. */
const DELEN = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'];
const ID_EN_SLUG = /\/companies\/([\w-]{1,100})\/postings\/([\w-]{1,80})$/u;

/** Reads one vacancy of the API. */
export function leesPosting(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const posting = leesObject(taak.inhoud, 'jobAd', uit);
  if (posting === null) return uit.resultaat(false);
  uit.probeer('vacature', () => {
    const ruw = ruwUitPosting(posting, taak);
    const { externId, url } = ruw;
    if (veld(posting, 'active') !== false) uit.voegToe('vacature', ruw);
    else uit.sluit({ externId, url, code: 'status', bewijs: 'active: false' });
  });
  return uit.resultaat(false);
}

function ruwUitPosting(posting: Knoop, taak: Leestaak): RuweVacature {
  const secties = veld(veld(posting, 'jobAd'), 'sections');
  const tekst = (naam: string) => alsTekst(veld(posting, naam));
  const locatie = veld(posting, 'location');
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id'),
    url: openbaarAdres(posting, taak),
    titel: tekst('name'),
    delen: DELEN.map((deel) => alsTekst(veld(veld(secties, deel), 'text'))),
    werkgever: alsTekst(veld(veld(posting, 'company'), 'name')) ?? taak.werkgever,
    plaatsen: [plaats(locatie)],
    thuiswerk: thuiswerk(locatie),
    urenTekst: eigenVeld(posting, /^(?:uren|aantal uren|uren per week|hours|weekly hours)$/iu),
    opleiding: [eigenVeld(posting, /^(?:opleiding|opleidingsniveau|niveau|education)$/iu)].flatMap(
      (waarde) => waarde ?? [],
    ),
    contract: [alsTekst(veld(veld(posting, 'typeOfEmployment'), 'label'))].flatMap(
      (label) => label ?? [],
    ),
    geplaatst: tekst('releasedDate'),
    peildatum: taak.peildatum,
  };
}

/** What the API gives as public address; else the one that the service makes of slug and id. */
function openbaarAdres(posting: Knoop, { url }: Leestaak): string | null {
  const gegeven = alsTekst(veld(posting, 'postingUrl'));
  if (gegeven !== null) return gegeven;
  const [, slug, id] = ID_EN_SLUG.exec(url === null ? '' : new URL(url).pathname) ?? [];
  const slugInAntwoord = alsTekst(veld(veld(posting, 'company'), 'identifier'));
  const bord = slug ?? slugInAntwoord;
  const nummer = id ?? alsTekst(veld(posting, 'id'));
  if (bord === null || nummer === null) return null;
  return `https://jobs.smartrecruiters.com/${encodeURIComponent(bord)}/${encodeURIComponent(nummer)}`;
}

function plaats(locatie: unknown): RuwePlaats {
  const tekst = (naam: string) => alsTekst(veld(locatie, naam));
  return {
    naam: tekst('city') ?? tekst('fullLocation'),
    postcode: tekst('postalCode'),
    regio: tekst('region'),
    land: tekst('country'),
  };
}

function thuiswerk(locatie: unknown): Thuiswerk | null {
  if (veld(locatie, 'hybrid') === true) return 'deels';
  return veld(locatie, 'remote') === true ? 'volledig' : null;
}

/** A field that the employer made himself, found by its label. */
function eigenVeld(posting: Knoop, naam: RegExp): string | null {
  const gevonden = alsLijst(veld(posting, 'customField'))
    .filter(isKnoop)
    .find((eigen) => naam.test(alsTekst(veld(eigen, 'fieldLabel')) ?? ''));
  return alsTekst(veld(gevonden, 'valueLabel'));
}
