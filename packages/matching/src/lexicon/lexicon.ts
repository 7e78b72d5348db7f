import { AANDACHT } from './aandacht.js';
import { AFWISSELING } from './afwisseling.js';
import { BESCHERMING } from './bescherming.js';
import { BUIGEN } from './buigen.js';
import { DRUK } from './druk.js';
import { DUWEN_TREKKEN } from './duwen-trekken.js';
import { GELUID } from './geluid.js';
import { HANDGEBRUIK } from './handgebruik.js';
import { HUIDCONTACT } from './huidcontact.js';
import { KLIMMEN } from './klimmen.js';
import { KNIELEN } from './knielen.js';
import { LOPEN } from './lopen.js';
import type { Regel } from './regel.js';
import { REIKEN } from './reiken.js';
import { SOCIAAL } from './sociaal.js';
import { STAAN } from './staan.js';
import { STOF } from './stof.js';
import { TEMPERATUUR } from './temperatuur.js';
import { TILLEN } from './tillen.js';
import { TOCHT } from './tocht.js';
import { TOETSENBORD } from './toetsenbord.js';
import { TRAPLOPEN } from './traplopen.js';
import { TRILLING } from './trilling.js';
import { VERVOER } from './vervoer.js';
import { WERKTIJDEN } from './werktijden.js';
import { WERKWIJZE } from './werkwijze.js';
import { ZINTUIGEN } from './zintuigen.js';
import { ZITTEN } from './zitten.js';

/** Grows with every change of a rule, an idiom or a turn, so that a stored verdict can be redone. */
export const LEXICON_VERSIE = '2026.11.1';

/** Every phrase rule, grouped by item. Not validated by an arbeidsdeskundige. */
export const LEXICON: readonly Regel[] = [
  ...AANDACHT,
  ...WERKWIJZE,
  ...DRUK,
  ...SOCIAAL,
  ...ZINTUIGEN,
  ...VERVOER,
  ...TEMPERATUUR,
  ...TOCHT,
  ...HUIDCONTACT,
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
  ...LOPEN,
  ...TRAPLOPEN,
  ...KLIMMEN,
  ...KNIELEN,
  ...STAAN,
  ...ZITTEN,
  ...AFWISSELING,
  ...WERKTIJDEN,
];
