import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const OWN_PACKAGES = /[\\/]packages[\\/](domain|contracts|matching)[\\/]/u;

export default defineConfig({
  plugins: [react()],
  build: {
    // Fonts and icons stay files: the Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
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
});
