import { parseArgs } from 'node:util';
import { type DemoMarktOpties, STANDAARD_AANTAL, STANDAARD_SEED } from './server/server.js';

const heelGetal = (naam: string, tekst: string, max: number): number => {
  const getal = Number(tekst);
  if (!Number.isInteger(getal) || getal < 0 || getal > max) {
    throw new RangeError(`--${naam} must be a whole number from 0 to ${max}.`);
  }
  return getal;
};

/** Reads the command line; an option that is unknown or impossible throws with a plain sentence. */
export const leesOpties = (argumenten: readonly string[]): DemoMarktOpties => {
  const { values } = parseArgs({
    args: [...argumenten],
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: String(STANDAARD_SEED) },
      aantal: { type: 'string', default: String(STANDAARD_AANTAL) },
      'tik-interval': { type: 'string', default: '0' },
    },
  });
  return {
    port: heelGetal('port', values.port, 65_535),
    seed: heelGetal('seed', values.seed, 0xffffffff),
    aantal: heelGetal('aantal', values.aantal, 100_000),
    tikInterval: heelGetal('tik-interval', values['tik-interval'], 86_400),
  };
};
