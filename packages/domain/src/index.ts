export * from './aanleveren/medische-woorden.js';
export * from './aanleveren/terugkoppeling.js';
export * from './aanleveren/uploadlink.js';
export * from './access/aanmelden-via.js';
export * from './access/gebruikerstaat.js';
export * from './access/mag-zien.js';
export * from './access/na-einde.js';
export * from './access/noodtoegang.js';
export * from './access/permissie.js';
export * from './access/relatie.js';
export * from './access/tweede-stap.js';
export * from './attendering/index.js';
export * from './beheer/index.js';
export * from './beoordeling/beoordeling.js';
export * from './bewaren/bewaarklasse.js';
export * from './bewaren/blokkade.js';
export * from './bewaren/vervalt-op.js';
export * from './bsn/bsn.js';
export * from './cases/casus.js';
export * from './cases/lees-cases.js';
export * from './dossier/index.js';
export * from './fml/belastbaarheid.js';
export { duidDocument, type GeduidDocument, type Passage } from './fml/duid-document.js';
export * from './fml/duiding.js';
export * from './fml/geldigheid.js';
export { grensVan } from './fml/grens/grens.js';
export { ANDERE_SOORT } from './fml/grens/soorten.js';
export type { Grens, Schaal } from './fml/grens/vorm.js';
export * from './fml/hardheid.js';
export * from './fml/item.js';
export * from './fml/item-slug.js';
export * from './fml/items.js';
export { leesBelastbaarheid } from './fml/lees-belastbaarheid.js';
export { limietUitTekst } from './fml/limiet-uit-tekst.js';
export * from './fml/maat.js';
export * from './fml/maat-in-woorden.js';
export { niveauUitTekst } from './fml/niveau-uit-tekst.js';
export * from './fml/oordeel.js';
export { type Reisgrens, reisgrensVan } from './fml/reisgrens.js';
export type { Gevolg } from './fml/toelichting/vormen.js';
export { type Urenlimiet, urenlimietVan, urenOpDatum } from './fml/urenlimiet.js';
export * from './geo/index.js';
export * from './levend/signaal.js';
export * from './lezen/leesresultaat.js';
export * from './netwerk/netwerkcontact.js';
export * from './privacy/delen.js';
export * from './privacy/gebeurtenis.js';
export * from './privacy/informatie.js';
export * from './privacy/keten.js';
export * from './privacy/verzoek.js';
export * from './privacy/wissen.js';
export * from './reactie/reactie.js';
export * from './taal/telwoorden.js';
export * from './terugmelding/index.js';
export * from './tijd/dagen.js';
export * from './tijd/maandag-van.js';
export * from './tijd/plain-date.js';
export * from './tijd/week-van-traject.js';
export * from './traject/fase.js';
export { isBemiddeld } from './vacature/bemiddelaar.js';
export { leesBegintijd } from './vacature/lees-begintijd.js';
export { leesErvaring } from './vacature/lees-ervaring.js';
export * from './vacature/lees-opleiding.js';
export * from './vacature/lees-talen.js';
export * from './vacature/lees-uren.js';
export * from './vacature/lees-vereisten.js';
export * from './vacature/opleiding/niveau.js';
export * from './vacature/uurloon.js';
export * from './vacature/vacature.js';
export { werkgeverSleutel } from './vacature/werkgever-sleutel.js';
export * from './weergave/weergave.js';
export * from './wvp/index.js';
export {
  alle,
  alleVan,
  lui,
  Mogelijkheden,
  Voorfilter,
  Zoeker,
  Zoektekst,
} from './zoeken/index.js';
export { leesZoekprofiel } from './zoekprofiel/lees-zoekprofiel.js';
export * from './zoekprofiel/opleiding.js';
export * from './zoekprofiel/sector.js';
export * from './zoekprofiel/wensen.js';
export * from './zoekprofiel/zoekprofiel.js';
