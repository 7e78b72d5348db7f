import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../shared/stijl/basis.css';
import '../shared/stijl/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { DIENST, LANDSTAAL } from '../shared/opmaak/landstaal.js';
import { Bevestigen } from './bevestigen.js';
import { queryClient } from './query-client.js';
import { router } from './router.js';
import { SessieVerlopen } from './sessie-verlopen.js';
import { SessieWaarschuwing } from './sessie-waarschuwing.js';

// The Content-Security-Policy forbids code made at run time, which zod would try first.
z.config({ jitless: true });

// The frame opens without a connection; the worker keeps nothing that the API says.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register(DIENST));
}

const wortel = document.getElementById('portaal');
if (wortel !== null) {
  createRoot(wortel).render(
    <StrictMode>
      <I18nProvider locale={LANDSTAAL}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Bevestigen />
          <SessieWaarschuwing />
          <SessieVerlopen />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
