import { Mendable } from './say.mjs';

const DEFAULT_PORT = 4000;

/**
 * Reads the options of `npm start`.
 * @param {readonly string[]} args
 * @returns {{reset: boolean, port: number}}
 */
export function startOptions(args) {
  const unknown = args.find((arg, at) => !isKnown(arg, args[at - 1]));
  if (unknown) throw new Mendable(`Unknown option ${unknown}. See: npm start -- --help`);
  const at = args.indexOf('--port');
  const port = at < 0 ? DEFAULT_PORT : Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 1024 || port > 65_533) {
    throw new Mendable('Give --port a number from 1024 to 65533, for example --port 4100.');
  }
  return { reset: args.includes('--reset'), port };
}

function isKnown(arg, before) {
  return arg === '--reset' || arg === '--port' || before === '--port';
}
