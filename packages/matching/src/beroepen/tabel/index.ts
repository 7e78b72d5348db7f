import { GROEP_0 } from './groep-0.js';
import { GROEP_1 } from './groep-1.js';
import { GROEP_2 } from './groep-2.js';
import { GROEP_3 } from './groep-3.js';
import { GROEP_4 } from './groep-4.js';
import { GROEP_5 } from './groep-5.js';
import { GROEP_6 } from './groep-6.js';
import { GROEP_7 } from './groep-7.js';
import { GROEP_8 } from './groep-8.js';
import { GROEP_9 } from './groep-9.js';

/** All groups as text, one occupation a line: `4323.1 logistiek planner|planner|...`. */
export const BEROEPEN_TEKST: readonly string[] = [
  GROEP_0,
  GROEP_1,
  GROEP_2,
  GROEP_3,
  GROEP_4,
  GROEP_5,
  GROEP_6,
  GROEP_7,
  GROEP_8,
  GROEP_9,
];
