import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { ONBEKENDE_VACATURE, type RuweVacature } from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';
import { kindTekst, kindTeksten, leesXml, type XmlElement } from '../../xml/lees-xml.js';

/**
 * Indeed's XML feed and its relatives (Talent.com uses nearly the same tags). The feed holds every
 * job of the source, so what is absent has expired.
 */
export const indeedLezer: Bronlezer = {
  type: 'indeed',
  herken(begin) {
    if (/<source\b[^>]*>/iu.test(begin) && /<(?:job|publisher|lastbuilddate)\b/iu.test(begin))
      return 0.95;
    return /<jobs?\b[^>]*>/iu.test(begin) && /<referencenumber\b/iu.test(begin) ? 0.8 : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const feed = leesXml(taak.inhoud, new Set(['job']));
  meldXmlEinde(feed, uit);
  for (const [plek, job] of feed.records.entries()) {
    uit.probeer(`job ${plek + 1}`, () => uit.voegToe(`job ${plek + 1}`, ruwUitJob(job, taak)));
  }
  return uit.resultaat(feed.compleet);
}

function ruwUitJob(job: XmlElement, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => kindTekst(job, ...namen);
  const salaris = tekst('salary');
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('referencenumber', 'reference', 'requisitionid', 'id'),
    url: tekst('url', 'link'),
    titel: tekst('title'),
    delen: [tekst('description')],
    werkgever: tekst('company', 'sourcename') ?? taak.werkgever,
    plaatsen: [
      {
        naam: tekst('city', 'location'),
        postcode: tekst('postalcode'),
        regio: tekst('state', 'region'),
        land: tekst('country'),
      },
    ],
    thuiswerk: leesThuiswerkveld(tekst('remotetype', 'isremote')),
    urenTekst: tekst('hours', 'workhours'),
    salaris:
      salaris === null
        ? null
        : { min: null, max: null, eenheid: null, valuta: null, tekst: salaris },
    opleiding: kindTeksten(job, 'education'),
    contract: kindTeksten(job, 'jobtype'),
    geplaatst: tekst('date', 'dateposted', 'pubdate'),
    sluit: tekst('expirationdate', 'expiration_date', 'enddate'),
    peildatum: taak.peildatum,
  };
}
