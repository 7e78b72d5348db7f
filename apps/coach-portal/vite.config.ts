import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bewaakBudget } from './bouw/bewaak-budget.ts';
import { maakDienst } from './bouw/dienst.ts';
import { alleenEigenTalen, zonderJsonSchema } from './bouw/laat-weg.ts';
import { pakIn } from './bouw/pak-in.ts';
import { kiesTaal } from './bouw/taal.ts';

const OWN_PACKAGES = /[\\/]packages[\\/](domain|contracts|matching)[\\/]/u;

export default defineConfig(({ mode }) => ({
  plugins: [
    kiesTaal(mode === 'en' ? 'en' : 'nl'),
    react(),
    alleenEigenTalen(),
    zonderJsonSchema(),
    maakDienst(),
    pakIn(),
    bewaakBudget(),
  ],
  resolve: {
    alias: {
      'temporal-polyfill': fileURLToPath(new URL('src/shared/lib/kalender.ts', import.meta.url)),
    },
  },
  build: {
    // Fonts and icons stay files: the Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What each page loads: the budgets are checked against it (bouw/budget.ts).
    manifest: true,
    rolldownOptions: {
      treeshake: {
        // The pure packages do nothing on import, so what the portal does not use stays out.
        moduleSideEffects: (id) => !OWN_PACKAGES.test(id),
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': process.env.PASSEND_API ?? 'http://127.0.0.1:3000' },
  },
}));
