import type { Leestaak } from '../../bron/bronlezer.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';
import { veiligeUrl } from '../../normaliseer/url.js';
import { type Graaf, volg } from './blokken.js';

/** Fields with text of the advert, in reading order; most sites fill only the first. */
const TEKSTVELDEN = [
  'description',
  'responsibilities',
  'skills',
  'qualifications',
  'jobBenefits',
  'incentiveCompensation',
];

/** "2.600 - 3.100" or "2600 tot 3100" instead of one amount. */
const BEREIK = /\d\D*[-–]|\d.*\b(?:tot|to)\b/u;
const LANGSTE_BEDRAG = 200;

/**
 * One JobPosting in the words of the page.
 * @param enige the page holds just this posting, so the address of the page is its address
 */
export function ruwUitPosting(
  posting: Knoop,
  graaf: Graaf,
  taak: Leestaak,
  enige: boolean,
): RuweVacature {
  const eigenUrl = veiligeUrl(alsTekst(veld(posting, 'url')), taak.url);
  return {
    ...ONBEKENDE_VACATURE,
    externId: identiteit(posting, eigenUrl, enige),
    url: eigenUrl ?? veiligeUrl(taak.url),
    titel: alsTekst(veld(posting, 'title')) ?? alsTekst(veld(posting, 'name')),
    delen: TEKSTVELDEN.map((naam) => alsTeksten(veld(posting, naam)).join('\n') || null),
    werkgever: werkgever(posting, graaf) ?? taak.werkgever,
    plaatsen: plaatsen(posting, graaf),
    thuiswerk: leesThuiswerkveld(alsTekst(veld(posting, 'jobLocationType'))),
    urenTekst: alsTekst(veld(posting, 'workHours')),
    salaris: salaris(posting),
    opleiding: opleiding(posting),
    contract: alsTeksten(veld(posting, 'employmentType')),
    geplaatst: alsTekst(veld(posting, 'datePosted')),
    sluit: alsTekst(veld(posting, 'validThrough')),
    fysiek: ['physicalRequirement', 'sensoryRequirement'].flatMap((naam) =>
      alsTeksten(veld(posting, naam)),
    ),
    peildatum: taak.peildatum,
  };
}

/** The own identifier; on a page with several postings never the address that they share. */
function identiteit(posting: Knoop, eigenUrl: string | null, enige: boolean): string | null {
  const bron = veld(posting, 'identifier');
  const eerste = Array.isArray(bron) ? bron[0] : bron;
  const waarde = isKnoop(eerste) ? alsTekst(veld(eerste, 'value')) : alsTekst(eerste);
  if (waarde !== null) return waarde;
  if (eigenUrl !== null || enige) return null;
  const plaats = plaatsen(posting, { vacatures: [], opId: new Map() }).map(
    (plek) => plek.naam ?? '',
  );
  return `titel:${[alsTekst(veld(posting, 'title')) ?? '', ...plaats].join('|').toLowerCase().replace(/\s+/gu, ' ')}`;
}

function werkgever(posting: Knoop, graaf: Graaf): string | null {
  for (const naam of ['hiringOrganization', 'employmentUnit', 'provider']) {
    const organisatie = volg(veld(posting, naam), graaf);
    if (typeof organisatie === 'string' && /^(?:https?:|#|_:)/u.test(organisatie)) continue;
    const gevonden = alsTekst(organisatie) ?? alsTekst(veld(organisatie, 'legalName'));
    if (gevonden !== null) return gevonden;
  }
  return null;
}

function plaatsen(posting: Knoop, graaf: Graaf): readonly RuwePlaats[] {
  const vast = alsLijst(veld(posting, 'jobLocation')).map((plaats) =>
    leesPlaats(volg(plaats, graaf), graaf),
  );
  if (
    vast.some((plaats) => plaats.naam !== null || plaats.postcode !== null || plaats.regio !== null)
  )
    return vast;
  const gebieden = alsLijst(veld(posting, 'applicantLocationRequirements'));
  return gebieden.length > 0 ? gebieden.map((gebied) => los(alsTekst(gebied))) : vast;
}

function leesPlaats(plaats: unknown, graaf: Graaf): RuwePlaats {
  if (typeof plaats === 'string') return los(plaats);
  const eerste = alsLijst(veld(plaats, 'address'))[0];
  const adres = volg(eerste, graaf);
  if (typeof adres === 'string') return los(adres);
  const tekst = (naam: string) => alsTekst(veld(adres, naam)) ?? alsTekst(veld(plaats, naam));
  return {
    naam: tekst('addressLocality') ?? alsTekst(veld(plaats, 'name')),
    postcode: tekst('postalCode'),
    regio: tekst('addressRegion'),
    land: tekst('addressCountry'),
  };
}

function los(naam: string | null): RuwePlaats {
  return { naam, postcode: null, regio: null, land: null };
}

function salaris(posting: Knoop): RuwSalaris | null {
  const bron = alsLijst(veld(posting, 'baseSalary') ?? veld(posting, 'estimatedSalary'))[0];
  if (bron === undefined) return null;
  if (!isKnoop(bron))
    return { min: null, max: null, eenheid: null, valuta: null, tekst: alsTekst(bron) };
  const waarde = alsLijst(veld(bron, 'value'))[0];
  const kern = isKnoop(waarde) ? waarde : bron;
  const enkel = alsTekst(veld(kern, 'value'));
  const tekst = (naam: string) => alsTekst(veld(kern, naam)) ?? alsTekst(veld(bron, naam));
  const bereik = enkel !== null && BEREIK.test(enkel.slice(0, LANGSTE_BEDRAG));
  return {
    min: tekst('minValue') ?? (bereik ? null : enkel),
    max: tekst('maxValue') ?? (tekst('minValue') === null && !bereik ? enkel : null),
    eenheid: tekst('unitText') ?? tekst('unitCode'),
    valuta: tekst('currency') ?? alsTekst(veld(posting, 'salaryCurrency')),
    tekst: bereik ? `${enkel} ${per(tekst('unitText'))}` : null,
  };
}

function per(eenheid: string | null): string {
  const woorden: Readonly<Record<string, string>> = {
    HOUR: 'per uur',
    MONTH: 'per maand',
    YEAR: 'per jaar',
    WEEK: 'per week',
    DAY: 'per dag',
  };
  return woorden[(eenheid ?? '').toUpperCase()] ?? (eenheid === null ? '' : `per ${eenheid}`);
}

function opleiding(posting: Knoop): readonly string[] {
  return alsLijst(veld(posting, 'educationRequirements')).flatMap((eis) => {
    const categorie = alsTeksten(veld(eis, 'credentialCategory'));
    return categorie.length > 0 ? categorie : alsTeksten(eis);
  });
}
