import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const { jestExpect } = createRequire(resolve('@jest/globals'))('@jest/expect');

/**
 * What `@jest/globals` is to a spec file that Node itself imports: modules stay from file to file, so
 * that each of these asks for the one of the file that is being run.
 */
const van = (naam) =>
  new Proxy(function spel() {}, {
    apply: (_, zelf, argumenten) => Reflect.apply(huidig()[naam], zelf, argumenten),
    get: (_, deel) => huidig()[naam][deel],
  });

function huidig() {
  return globalThis[Symbol.for('passend.spel')];
}

export const describe = van('describe');
export const it = van('it');
export const test = van('test');
export const beforeAll = van('beforeAll');
export const beforeEach = van('beforeEach');
export const afterAll = van('afterAll');
export const afterEach = van('afterEach');
export const expect = jestExpect;
