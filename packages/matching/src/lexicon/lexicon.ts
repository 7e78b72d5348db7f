import { AFLEIDING } from './afleiding.js';
import { AFWISSELING } from './afwisseling.js';
import { ALLERGIE } from './allergie.js';
import { ARMEN_HOOFD } from './armen-hoofd.js';
import { BEROEPSVERVOER } from './beroepsvervoer.js';
import { BESCHERMING } from './bescherming.js';
import { BREED } from './breed/index.js';
import { BUIGEN } from './buigen.js';
import { CONCENTREREN } from './concentreren.js';
import { CONFLICTEN } from './conflicten.js';
import { DAGDEEL } from './dagdeel.js';
import { DAGTAAL } from './dagtaal/index.js';
import { DEADLINES } from './deadlines.js';
import { DOELMATIG } from './doelmatig.js';
import { DUWEN_BREED } from './duwen-breed.js';
import { DUWEN_TREKKEN } from './duwen-trekken.js';
import { EMOTIE } from './emotie.js';
import { ENGELS_LICHAAM } from './engels/lichaam.js';
import { ENGELS_MENSEN } from './engels/mensen.js';
import { ENGELS_OMGEVING } from './engels/omgeving.js';
import { ETMAAL } from './etmaal.js';
import { GELUID } from './geluid.js';
import { HANDEN_BREED } from './handen-breed.js';
import { HANDGEBRUIK } from './handgebruik.js';
import { HERINNEREN } from './herinneren.js';
import { HITTE } from './hitte.js';
import { HOOGTE_BREED } from './hoogte-breed.js';
import { HOREN } from './horen.js';
import { HOUDING_DUUR } from './houding-duur.js';
import { HOUDING_VRIJ } from './houding-vrij.js';
import { HOUDING_WERK } from './houding-werk.js';
import { HUIDCONTACT } from './huidcontact.js';
import { KADERTHEMAS } from './kaders/index.js';
import { KLANTEN } from './klanten.js';
import { KLIMMEN } from './klimmen.js';
import { KNIELEN } from './knielen.js';
import { KOUDE } from './koude.js';
import { LEIDING } from './leiding.js';
import { LEZEN } from './lezen.js';
import { LIJF } from './lijf/index.js';
import { LOPEN } from './lopen.js';
import { MENS } from './mens/index.js';
import { NOEMEN } from './noemen.js';
import { NOEMEN_MENS } from './noemen-mens.js';
import { OVERIG_TIJD } from './overig-tijd.js';
import { PATIENTEN } from './patienten.js';
import type { Regel } from './regel.js';
import { REIKEN } from './reiken.js';
import { RISICO } from './risico.js';
import { RISICO_VRIJ } from './risico-vrij.js';
import { RITME } from './ritme.js';
import { ROMP } from './romp.js';
import { SAMEN } from './samen/index.js';
import { SAMENWERKEN } from './samenwerken.js';
import { SCHRIJVEN } from './schrijven.js';
import { SPREKEN } from './spreken.js';
import { STAAN } from './staan.js';
import { STOF } from './stof.js';
import { STORINGEN } from './storingen.js';
import { STRUCTUUR } from './structuur.js';
import { TEMPO } from './tempo.js';
import { TERUGVAL } from './terugval.js';
import { TILLEN } from './tillen.js';
import { TILLEN_GEWICHT } from './tillen-gewicht.js';
import { TILLEN_HANTEREN } from './tillen-hanteren.js';
import { TOCHT } from './tocht.js';
import { TOETSEN_BREED } from './toetsen-breed.js';
import { TOETSENBORD } from './toetsenbord.js';
import { TOEZICHT } from './toezicht.js';
import { TRAPLOPEN } from './traplopen.js';
import { TRILLING } from './trilling.js';
import { UREN_DAG } from './uren-dag.js';
import { VERDELEN } from './verdelen.js';
import { VERVOER } from './vervoer.js';
import { VOORSPELBAAR } from './voorspelbaar.js';
import { ZELFSTANDIG } from './zelfstandig.js';
import { ZIEN } from './zien.js';
import { ZINSBOUW } from './zinsbouw/index.js';
import { ZINTUIG_TAKEN } from './zintuig-taken.js';
import { ZITTEN } from './zitten.js';

/** Grows with every change of a rule, an idiom or a turn, so that a stored verdict can be redone. */
export const LEXICON_VERSIE = '2026.12.6';

/** Every phrase rule, grouped by item. Not validated by an arbeidsdeskundige. */
export const LEXICON: readonly Regel[] = [
  ...CONCENTREREN,
  ...VERDELEN,
  ...STORINGEN,
  ...AFLEIDING,
  ...HERINNEREN,
  ...VOORSPELBAAR,
  ...STRUCTUUR,
  ...ZELFSTANDIG,
  ...TOEZICHT,
  ...DOELMATIG,
  ...DEADLINES,
  ...TEMPO,
  ...RISICO,
  ...RISICO_VRIJ,
  ...KLANTEN,
  ...PATIENTEN,
  ...EMOTIE,
  ...CONFLICTEN,
  ...SAMENWERKEN,
  ...LEIDING,
  ...TERUGVAL,
  ...ZIEN,
  ...HOREN,
  ...SPREKEN,
  ...LEZEN,
  ...SCHRIJVEN,
  ...ZINTUIG_TAKEN,
  ...VERVOER,
  ...BEROEPSVERVOER,
  ...HITTE,
  ...KOUDE,
  ...TOCHT,
  ...HUIDCONTACT,
  ...ALLERGIE,
  ...BESCHERMING,
  ...STOF,
  ...GELUID,
  ...TRILLING,
  ...HANDGEBRUIK,
  ...TOETSENBORD,
  ...REIKEN,
  ...BUIGEN,
  ...DUWEN_TREKKEN,
  ...TILLEN,
  ...TILLEN_GEWICHT,
  ...LOPEN,
  ...TRAPLOPEN,
  ...KLIMMEN,
  ...KNIELEN,
  ...STAAN,
  ...ZITTEN,
  ...DAGDEEL,
  ...HOUDING_VRIJ,
  ...HOUDING_WERK,
  ...ARMEN_HOOFD,
  ...DUWEN_BREED,
  ...HANDEN_BREED,
  ...HOOGTE_BREED,
  ...HOUDING_DUUR,
  ...ROMP,
  ...TILLEN_HANTEREN,
  ...TOETSEN_BREED,
  ...NOEMEN,
  ...NOEMEN_MENS,
  ...AFWISSELING,
  ...ETMAAL,
  ...UREN_DAG,
  ...OVERIG_TIJD,
  ...RITME,
  ...ENGELS_LICHAAM,
  ...ENGELS_OMGEVING,
  ...ENGELS_MENSEN,
  ...MENS,
  ...BREED,
  ...KADERTHEMAS,
  ...SAMEN,
  ...ZINSBOUW,
  ...LIJF,
  ...DAGTAAL,
];
