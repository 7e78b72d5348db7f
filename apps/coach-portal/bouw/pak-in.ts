import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const INPAKBAAR = /^assets\/.*\.(?:js|css)$/u;
const KLEINSTE = 1_024;

/**
 * Packs script and style once, at the build: the API sends the packed file to whoever takes it, and
 * packs nothing while people wait.
 */
export function pakIn(): Plugin {
  return {
    name: 'pak-in',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundel) {
      for (const [naam, deel] of Object.entries(bundel)) {
        const inhoud = Buffer.from(deel.type === 'chunk' ? deel.code : deel.source);
        if (!INPAKBAAR.test(naam) || inhoud.length < KLEINSTE) continue;
        const source = brotliCompressSync(inhoud, {
          params: { [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length },
        });
        this.emitFile({ type: 'asset', fileName: `${naam}.br`, source });
      }
    },
  };
}
