import { KANTOOR_PROFIELEN } from './profielen/kantoor.js';
import { MAKEN_PROFIELEN } from './profielen/maken.js';
import { MENSEN_PROFIELEN } from './profielen/mensen.js';
import { ONDERWEG_PROFIELEN } from './profielen/onderweg.js';
import type { ProfielBron } from './profielen/profielbron.js';

/** What kinds of work usually ask, by the name of the profile. Origin: see `ProfielBron`. */
export const BELASTINGPROFIELEN: Readonly<Record<string, ProfielBron>> = {
  ...KANTOOR_PROFIELEN,
  ...MAKEN_PROFIELEN,
  ...MENSEN_PROFIELEN,
  ...ONDERWEG_PROFIELEN,
};
