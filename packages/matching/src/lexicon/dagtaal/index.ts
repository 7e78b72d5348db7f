import type { Regel } from '../regel.js';
import { zonderOntkenningErtussen } from '../zinsbouw/tussenwoorden.js';
import { DAGTAAL_LIJN } from './aan-de-lijn.js';
import { DAGTAAL_BEGELEIDING } from './begeleiding.js';
import { DAGTAAL_ELDERS } from './elders.js';
import { DAGTAAL_GANGBAAR } from './gangbaar.js';
import { DAGTAAL_HOUDING } from './houding.js';
import { DAGTAAL_LICHAAM } from './lichaam.js';
import { DAGTAAL_MENSEN } from './mensen.js';
import { DAGTAAL_HANDEN } from './met-je-handen.js';
import { DAGTAAL_NAUWELIJKS } from './nauwelijks.js';
import { DAGTAAL_OMGEVING } from './omgeving.js';
import { DAGTAAL_PLEK } from './onderweg-en-plek.js';
import { DAGTAAL_RUSTIG } from './rustig.js';
import { DAGTAAL_TIJDEN } from './tijden.js';
import { DAGTAAL_WERKVLOER } from './werkvloer.js';

/** How adverts tell a load in everyday words, without its name. */
export const DAGTAAL: readonly Regel[] = [
  ...DAGTAAL_LICHAAM,
  ...DAGTAAL_HOUDING,
  ...DAGTAAL_TIJDEN,
  ...DAGTAAL_MENSEN,
  ...DAGTAAL_OMGEVING,
  ...DAGTAAL_BEGELEIDING,
  ...DAGTAAL_ELDERS,
  ...DAGTAAL_GANGBAAR,
  ...DAGTAAL_WERKVLOER,
  ...DAGTAAL_NAUWELIJKS,
  ...DAGTAAL_RUSTIG,
  ...DAGTAAL_PLEK,
  ...DAGTAAL_LIJN,
  ...DAGTAAL_HANDEN,
].map(zonderOntkenningErtussen);
