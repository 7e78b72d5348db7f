const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const { kaarten, zetHaken } = require('./haken.cjs');

/** That of the jest that is running. */
const core = createRequire(require.resolve('jest')).resolve('@jest/core');
const Runtime = createRequire(core)('jest-runtime').default;

/** Specs that replace modules or the clock need modules of their own, which only jest makes. */
const MET_JEST = /import \{[^}]*\bjest\b[^}]*\} from '@jest\/globals'/u;

let gezet = false;

/**
 * Lets Node import a spec file itself, as it imports the product, instead of loading every module
 * anew for each file. Nest, TypeORM, zod and our own code are then loaded and compiled once per
 * process: of the time of a small spec file of the API that was more than half.
 */
module.exports = class EenKeerGeladen extends Runtime {
  #eerder = null;

  async unstable_importModule(pad, naam) {
    if (naam !== undefined || MET_JEST.test(readFileSync(pad, 'utf8'))) {
      return super.unstable_importModule(pad, naam);
    }
    if (!gezet) zetHaken();
    gezet = true;
    this.#eerder = { env: { ...process.env }, exitCode: process.exitCode };
    globalThis[Symbol.for('passend.spel')] = this._environment.global;
    await import(pathToFileURL(pad).href);
  }

  /** For the lines in reports of what failed. */
  getSourceMaps() {
    const vanJest = super.getSourceMaps();
    return {
      get: (bron) => kaarten.get(bron) ?? vanJest.get(bron),
      [Symbol.iterator]: () => vanJest[Symbol.iterator](),
    };
  }

  /** What a spec file set of the process does not outlive it. */
  teardown() {
    if (this.#eerder !== null) {
      herstelOmgeving(this.#eerder.env);
      process.exitCode = this.#eerder.exitCode;
    }
    super.teardown();
  }
};

function herstelOmgeving(eerder) {
  for (const naam of Object.keys(process.env)) {
    if (!(naam in eerder)) delete process.env[naam];
  }
  Object.assign(process.env, eerder);
}
