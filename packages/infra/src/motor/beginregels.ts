/**
 * What the process apart runs first. It reads the bundle and the question from its input, and shuts the
 * ways out that Node's permission model leaves open: of all names of Node itself (the network, its
 * modules, `process`) only those of the language stay, and a hook refuses every import. Only then the
 * bundle is loaded, from memory.
 */
export const BEGINREGELS = `
import { registerHooks } from 'node:module';
import { runInNewContext } from 'node:vm';
const delen = [];
for await (const deel of process.stdin) delen.push(deel);
const { code, vraag } = JSON.parse(Buffer.concat(delen).toString('utf8'));
const adres = 'data:text/javascript;base64,' + Buffer.from(code).toString('base64');
const schrijf = process.stdout.write.bind(process.stdout);
const stop = process.exit.bind(process);
const taal = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
taal.delete('console');
taal.add('TextDecoder').add('TextEncoder').add('URL');
for (const naam of Object.getOwnPropertyNames(globalThis)) {
  if (!taal.has(naam) && !Reflect.deleteProperty(globalThis, naam)) stop(3);
}
registerHooks({
  resolve(naam, context, verder) {
    if (naam !== adres) throw new Error('A bundle imports nothing.');
    return verder(naam, context);
  },
});
const { beantwoord } = await import(adres);
schrijf(JSON.stringify(beantwoord(vraag)), () => stop(0));
`;
