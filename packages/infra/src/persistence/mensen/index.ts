import { Aanleveren1795300000560 } from './aanleveren/aanleveren.migration.js';
import { AANLEVER_ENTITEITEN } from './aanleveren/aanleveren-entiteiten.js';
import { Attendering1795300001371 } from './attendering/attendering.migration.js';
import { ATTENDERING_ENTITEITEN } from './attendering/attendering-entiteiten.js';
import { Beheer1795300000540 } from './beheer/beheer.migration.js';
import { BEHEER_ENTITEITEN } from './beheer/index.js';
import { BeoordelingMoment1795300000411 } from './beoordeling-moment.migration.js';
import { Concept1795300001411 } from './concept/concept.migration.js';
import { ConceptEntiteit } from './concept/concept-entiteit.js';
import { DOSSIER_ENTITEITEN } from './dossier-entiteiten.js';
import { Dossierboek1795300000700 } from './dossierboek/dossierboek.migration.js';
import { DOSSIERBOEK_ENTITEITEN } from './dossierboek/dossierboek-entiteiten.js';
import { Ondertekening1795300000701 } from './dossierboek/ondertekening.migration.js';
import { Duiding1795300000310 } from './duiding.migration.js';
import { MENSEN_ENTITEITEN } from './entiteiten.js';
import { FACTOR_ENTITEITEN } from './factoren/factor-entiteiten.js';
import { Factoren1795300000520 } from './factoren/factoren.migration.js';
import { Gevonden1795300000431 } from './gevonden.migration.js';
import { GevondenEntiteit } from './gevonden-entiteit.js';
import { Klok1795300001200 } from './klok/klok.migration.js';
import { KLOK_ENTITEITEN } from './klok/klok-entiteiten.js';
import { Marktweek1795300000322 } from './marktweek.migration.js';
import { MarktweekEntiteit } from './marktweek-entiteit.js';
import { Mensen1795300000002 } from './mensen.migration.js';
import { MensenDicht1795300000102 } from './mensen-dicht.migration.js';
import { Motivering1795300000321 } from './motivering.migration.js';
import { Netwerk1795300001010 } from './netwerk/netwerk.migration.js';
import { NetwerkcontactEntiteit } from './netwerk/netwerk-entiteit.js';
import { Noodtoegang1795300000561 } from './noodtoegang/noodtoegang.migration.js';
import {
  NoodtoegangEntiteit,
  NoodtoegangGezienEntiteit,
} from './noodtoegang/noodtoegang-entiteit.js';
import { Oidc1795300000562 } from './oidc/oidc.migration.js';
import { OIDC_ENTITEITEN } from './oidc/oidc-entiteiten.js';
import { PostEntiteit } from './post-entiteit.js';
import { RAPPORT_ENTITEITEN } from './rapporten/rapport-entiteiten.js';
import { Rapporten1795300001100 } from './rapporten/rapporten.migration.js';
import { Reactie1795300000320 } from './reactie.migration.js';
import { ReactieEntiteit } from './reactie-entiteit.js';
import { Sessie1795300000500 } from './sessie.migration.js';
import { SessieVan1795300001440 } from './sessie-van.migration.js';
import { Toegangsvraag1795300000501 } from './toegangsvraag.migration.js';
import { ToegangslinkEntiteit, ToegangsvraagEntiteit } from './toegangsvraag-entiteit.js';
import { Verzuim1795300000620 } from './verzuim/verzuim.migration.js';
import { VerzuimgebeurtenisEntiteit } from './verzuim/verzuim-entiteit.js';
import { Weergave1795300001450 } from './weergave/weergave.migration.js';
import { WeergaveEntiteit } from './weergave/weergave-entiteit.js';
import { ZoekprofielDicht1795300001320 } from './zoekprofiel-dicht.migration.js';

export type { Aangemeld } from './aangemeld.js';
export * from './aanleveren/index.js';
export * from './aanmelden.opslag.js';
export * from './attendering/index.js';
export * from './beheer/index.js';
export * from './beoordeling.opslag.js';
export * from './bureau.opslag.js';
export * from './bureaubeheer.js';
export * from './caseload.opslag.js';
export * from './concept/index.js';
export * from './dossier.opslag.js';
export * from './dossier-entiteiten.js';
export * from './dossierboek/index.js';
export * from './duiding.opslag.js';
export * from './entiteiten.js';
export * from './factoren/index.js';
export * from './gevonden.opslag.js';
export * from './gevonden-entiteit.js';
export * from './in-bureau.js';
export * from './klok/index.js';
export * from './mailmaker.js';
export * from './marktweek.opslag.js';
export * from './marktweek-entiteit.js';
export * from './netwerk/index.js';
export * from './noodtoegang/index.js';
export * from './oidc/index.js';
export * from './post.opslag.js';
export * from './post-entiteit.js';
export * from './rapporten/index.js';
export * from './reactie.opslag.js';
export * from './reactie-entiteit.js';
export * from './sessie.opslag.js';
export * from './sessie-entiteit.js';
export { sluitZoekprofielen } from './sluit-zoekprofielen.js';
export * from './toegangsvraag.opslag.js';
export * from './toegangsvraag-entiteit.js';
export * from './uitnodiging-uit.js';
export * from './verzuim/index.js';
export * from './weergave/index.js';

/** Entities of the people side, for the data source. */
export const PEOPLE_ENTITIES = [
  ...MENSEN_ENTITEITEN,
  ...DOSSIER_ENTITEITEN,
  ...FACTOR_ENTITEITEN,
  ReactieEntiteit,
  MarktweekEntiteit,
  GevondenEntiteit,
  ...BEHEER_ENTITEITEN,
  ...AANLEVER_ENTITEITEN,
  NoodtoegangEntiteit,
  NoodtoegangGezienEntiteit,
  ...OIDC_ENTITEITEN,
  VerzuimgebeurtenisEntiteit,
  ...DOSSIERBOEK_ENTITEITEN,
  NetwerkcontactEntiteit,
  ...KLOK_ENTITEITEN,
  ...RAPPORT_ENTITEITEN,
  ...ATTENDERING_ENTITEITEN,
  ConceptEntiteit,
  PostEntiteit,
  ToegangslinkEntiteit,
  ToegangsvraagEntiteit,
  WeergaveEntiteit,
];

/** Migrations of the people side, for the data source. */
export const PEOPLE_MIGRATIONS = [
  Mensen1795300000002,
  MensenDicht1795300000102,
  Duiding1795300000310,
  Reactie1795300000320,
  Motivering1795300000321,
  Marktweek1795300000322,
  BeoordelingMoment1795300000411,
  Gevonden1795300000431,
  Sessie1795300000500,
  Toegangsvraag1795300000501,
  Factoren1795300000520,
  Beheer1795300000540,
  Aanleveren1795300000560,
  Noodtoegang1795300000561,
  Oidc1795300000562,
  Verzuim1795300000620,
  Dossierboek1795300000700,
  Ondertekening1795300000701,
  Netwerk1795300001010,
  Klok1795300001200,
  Rapporten1795300001100,
  ZoekprofielDicht1795300001320,
  Attendering1795300001371,
  Concept1795300001411,
  SessieVan1795300001440,
  Weergave1795300001450,
];
