import type { Plugin } from 'vite';

/** The languages of the portal; the library brings thirty-four. */
const TALEN = new Set(['nl-NL', 'en-US']);
const TAALBESTAND =
  /[\\/]react-aria-components[\\/].*[\\/]intl[\\/]|[\\/](?:react-aria|react-stately)[\\/].*[\\/]intl[\\/]/u;

/** Leaves the words of other languages out of the components. */
export function alleenEigenTalen(): Plugin {
  return {
    name: 'alleen-eigen-talen',
    load(id) {
      const taal = /[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/u.exec(id)?.[1];
      if (taal === undefined || !TAALBESTAND.test(id) || TALEN.has(taal)) return null;
      return 'export default {};';
    },
  };
}
