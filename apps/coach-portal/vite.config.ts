import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bewaakBudget } from './bouw/bewaak-budget.ts';
import { maakDienst } from './bouw/dienst.ts';
import { alleenEigenTaal, zonderJsonSchema } from './bouw/laat-weg.ts';
import { pakIn } from './bouw/pak-in.ts';
import { kiesTaal, noemPagina, PLEK, taalVan } from './bouw/taal.ts';

const OWN_PACKAGES = /[\\/]packages[\\/](domain|contracts|matching)[\\/]/u;

/** One language of the portal: `bouw/bouw.ts` builds them all, side by side in `dist`. */
export default defineConfig(({ mode }) => {
  const taal = taalVan(mode);
  return {
    plugins: [
      kiesTaal(taal),
      react(),
      alleenEigenTaal(taal),
      zonderJsonSchema(),
      noemPagina(taal),
      maakDienst(taal),
      pakIn(),
      bewaakBudget(taal),
    ],
    resolve: {
      alias: {
        'temporal-polyfill': fileURLToPath(new URL('src/shared/lib/kalender.ts', import.meta.url)),
      },
    },
    build: {
      emptyOutDir: false,
      copyPublicDir: taal === 'nl',
      assetsDir: PLEK[taal].brokken,
      // Fonts and icons stay files: the Content-Security-Policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // What each page loads: the budgets are checked against it (bouw/budget.ts).
      manifest: PLEK[taal].manifest,
      rolldownOptions: {
        output: {
          // Every name stands in the first script, for the pages to be fetched: a hash of 7 is enough.
          entryFileNames: `${PLEK[taal].brokken}/[name]-[hash:7].js`,
          chunkFileNames: `${PLEK[taal].brokken}/[name]-[hash:7].js`,
          assetFileNames: `${PLEK[taal].brokken}/[name]-[hash:7][extname]`,
        },
        treeshake: {
          // The pure packages do nothing on import, so what the portal does not use stays out.
          moduleSideEffects: (id) => !OWN_PACKAGES.test(id),
          // Nor does making a schema: one that no page uses falls out of its module.
          manualPureFunctions: ['z'],
        },
      },
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/api': process.env.PASSEND_API ?? 'http://127.0.0.1:3000' },
    },
  };
});
