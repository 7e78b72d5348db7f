import { belasting } from './belasting.command.js';
import { beroepen } from './beroepen.command.js';
import { bewijs } from './bewijs.command.js';
import { bureau } from './bureau.command.js';
import type { Command } from './command.js';
import { dossier } from './dossier.command.js';
import { extract } from './extract.command.js';
import { inzage } from './inzage.command.js';
import { match } from './match.command.js';
import { motor } from './motor.command.js';
import { plaatsen } from './plaatsen.command.js';
import { sleutels } from './sleutels.command.js';
import { status } from './status.command.js';
import { terugmelding } from './terugmelding.command.js';
import { tijdlijn } from './tijdlijn.command.js';
import { uitleg } from './uitleg.command.js';
import { watAls } from './wat-als.command.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  extract,
  belasting,
  match,
  uitleg,
  watAls,
  plaatsen,
  beroepen,
  motor,
  bewijs,
  inzage,
  tijdlijn,
  dossier,
  bureau,
  sleutels,
  status,
  terugmelding,
];
