import type { Regel } from '../regel.js';
import { KLANTEN_ALGEMEEN } from './klanten.js';
import { RUST } from './rust.js';
import { SAMEN } from './samen.js';
import { SPANNING } from './spanning.js';
import { LEIDING_ALGEMEEN, STEUN_ALGEMEEN } from './steun.js';
import { TIJDSDRUK } from './tijdsdruk.js';
import { INITIATIEF, VASTHEID } from './vastheid.js';
import { ZINTUIGEN } from './zintuigen.js';
import { ZORG_ALGEMEEN } from './zorg.js';

/** What asks something of head, heart and senses, in constructions rather than set phrases. */
export const MENS: readonly Regel[] = [
  ...RUST,
  ...TIJDSDRUK,
  ...VASTHEID,
  ...INITIATIEF,
  ...KLANTEN_ALGEMEEN,
  ...ZORG_ALGEMEEN,
  ...SPANNING,
  ...SAMEN,
  ...LEIDING_ALGEMEEN,
  ...STEUN_ALGEMEEN,
  ...ZINTUIGEN,
];
