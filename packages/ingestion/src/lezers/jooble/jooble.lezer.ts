import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { ruwePlaats, salarisInWoorden } from '../../normaliseer/ruwe-delen.js';
import { ONBEKENDE_VACATURE, type RuweVacature } from '../../normaliseer/ruwe-vacature.js';
import { kindTekst, kindTeksten, leesXml, type XmlElement } from '../../xml/lees-xml.js';

/** The XML feed that sites make for Jooble: `<jobs><job id="…"><link><name><region>…`. */
export const joobleLezer: Bronlezer = {
  type: 'jooble',
  herken(begin) {
    const eigen = /<jobs\b/iu.test(begin) && /<job\s[^<>]{0,200}\bid\s?=/iu.test(begin);
    return eigen && /<name\b/iu.test(begin) && /<(?:pubdate|region)\b/iu.test(begin) ? 0.85 : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const feed = leesXml(taak.inhoud, new Set(['job']));
  meldXmlEinde(feed, uit);
  for (const [plek, job] of feed.records.entries()) {
    const waar = `job ${plek + 1}`;
    uit.probeer(waar, () => uit.voegToe(waar, ruwUitJob(job, taak)));
  }
  return uit.resultaat(false);
}

function ruwUitJob(job: XmlElement, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => kindTekst(job, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: job.attributen.get('id') ?? tekst('id', 'link'),
    url: tekst('link', 'url'),
    titel: tekst('name', 'title'),
    delen: [tekst('description')],
    werkgever: tekst('company', 'company_name') ?? taak.werkgever,
    plaatsen: plaatsnamen(job).map((naam) => ruwePlaats({ naam })),
    salaris: salarisInWoorden(tekst('salary')),
    contract: kindTeksten(job, 'jobtype'),
    geplaatst: tekst('pubdate', 'updated'),
    sluit: tekst('expire', 'expires'),
    peildatum: taak.peildatum,
  };
}

/** A region may hold several names, each as an element of its own or with commas between. */
function plaatsnamen(job: XmlElement): readonly string[] {
  const regio = job.kinderen.find((kind) => kind.naam === 'region');
  const eigen = regio?.kinderen.map((kind) => kind.tekst).filter((naam) => naam !== '') ?? [];
  return eigen.length > 0 ? eigen : kindTeksten(job, 'region');
}
