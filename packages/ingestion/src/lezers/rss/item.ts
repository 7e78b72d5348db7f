import type { Leestaak } from '../../bron/bronlezer.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';
import { veiligeUrl } from '../../normaliseer/url.js';
import { kindTekst, kindTeksten, type XmlElement } from '../../xml/lees-xml.js';

/** One item of RSS or Atom in its own words, with the fields that job plugins add. */
export function ruwUitItem(item: XmlElement, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => kindTekst(item, ...namen);
  const salaris = tekst('salary', 'job_listing:salary', 'salaris');
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('guid', 'id', 'atom:id') ?? adres(item, taak),
    url: adres(item, taak),
    titel: tekst('title', 'atom:title'),
    delen: [
      langste([
        tekst('content:encoded', 'content', 'atom:content'),
        tekst('description', 'summary'),
      ]),
    ],
    werkgever: tekst('job_listing:company', 'company', 'bedrijf', 'dc:publisher') ?? taak.werkgever,
    plaatsen: plaatsen(item),
    thuiswerk: leesThuiswerkveld(tekst('remotestatus', 'tt:remotestatus')),
    urenTekst: tekst('hours', 'uren'),
    salaris:
      salaris === null
        ? null
        : { min: null, max: null, eenheid: null, valuta: null, tekst: salaris },
    contract: [...kindTeksten(item, 'job_listing:job_type'), ...kindTeksten(item, 'jobtype')],
    geplaatst: tekst('pubdate', 'published', 'dc:date', 'updated'),
    sluit: tekst('expires', 'job_listing:expires', 'sluitingsdatum'),
    peildatum: taak.peildatum,
  };
}

/** RSS writes the address as text, Atom in an attribute; an Atom item may have several. */
function adres(item: XmlElement, taak: Leestaak): string | null {
  const links = item.kinderen.filter((kind) => kind.naam === 'link' || kind.naam === 'atom:link');
  const eigen =
    links.find((link) => (link.attributen.get('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const ruw = eigen?.tekst || eigen?.attributen.get('href') || permalink(item);
  return veiligeUrl(ruw ?? null, taak.url);
}

function permalink(item: XmlElement): string | null {
  const guid = item.kinderen.find((kind) => kind.naam === 'guid');
  return guid?.attributen.get('isPermaLink') === 'false' ? null : (guid?.tekst ?? null);
}

function plaatsen(item: XmlElement): readonly RuwePlaats[] {
  const teamtailor = item.kinderen
    .filter((kind) => kind.naam === 'tt:locations')
    .flatMap((kind) => kind.kinderen)
    .map((plek) => ({
      naam: kindTekst(plek, 'tt:city', 'tt:name'),
      postcode: kindTekst(plek, 'tt:zip'),
      regio: null,
      land: kindTekst(plek, 'tt:country'),
    }));
  if (teamtailor.length > 0) return teamtailor;
  const naam = kindTekst(item, 'job_listing:location', 'location', 'city', 'plaats');
  return naam === null
    ? []
    : [
        {
          naam,
          postcode: kindTekst(item, 'postalcode'),
          regio: kindTekst(item, 'region', 'state'),
          land: kindTekst(item, 'country'),
        },
      ];
}

function langste(teksten: readonly (string | null)[]): string | null {
  return teksten.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null);
}
