import type { Plugin } from 'vite';
import type { Taal } from './taal.ts';

/** What the components call the languages of the portal; the library brings thirty-four. */
const NAAM = { nl: 'nl-NL', en: 'en-US' } as const satisfies Record<Taal, string>;
const TAALBESTAND =
  /[\\/]react-aria-components[\\/].*[\\/]intl[\\/]|[\\/](?:react-aria|react-stately)[\\/].*[\\/]intl[\\/]/u;

/** Leaves the words of all other languages out of the components. */
export function alleenEigenTaal(eigen: Taal): Plugin {
  return {
    name: 'alleen-eigen-taal',
    load(id) {
      const taal = /[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/u.exec(id)?.[1];
      if (taal === undefined || !TAALBESTAND.test(id) || taal === NAAM[eigen]) return null;
      return 'export default {};';
    },
  };
}

/** The part of zod that writes a schema down as JSON Schema: the API does that, the portal never. */
const JSON_SCHEMA = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/u;

/** Leaves that writer out; every name it exports stays, and does nothing. */
export function zonderJsonSchema(): Plugin {
  return {
    name: 'zonder-json-schema',
    apply: 'build',
    transform(code, id) {
      if (!JSON_SCHEMA.test(id)) return null;
      const namen = [...code.matchAll(/^export (?:const|function|class) (\w+)/gmu)];
      return namen.map(([, naam]) => `export const ${naam} = () => undefined;`).join('\n');
    },
  };
}
