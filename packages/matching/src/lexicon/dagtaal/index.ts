import type { Regel } from '../regel.js';
import { zonderOntkenningErtussen } from '../zinsbouw/tussenwoorden.js';
import { DAGTAAL_BEGELEIDING } from './begeleiding.js';
import { DAGTAAL_ELDERS } from './elders.js';
import { DAGTAAL_GANGBAAR } from './gangbaar.js';
import { DAGTAAL_HOUDING } from './houding.js';
import { DAGTAAL_LICHAAM } from './lichaam.js';
import { DAGTAAL_MENSEN } from './mensen.js';
import { DAGTAAL_OMGEVING } from './omgeving.js';
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
].map(zonderOntkenningErtussen);
