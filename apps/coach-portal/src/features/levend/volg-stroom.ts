import {
  type SignaalBericht,
  sessietijdSchema,
  signaalBerichtSchema,
  stroomBeginSchema,
} from '@passend/contracts';
import { haal } from '../../shared/api/api.js';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { meldSessieVerlopen } from '../../shared/sessie/verlopen.js';

/** A window that nobody looks at keeps its stream for so long. */
const UIT_BEELD_MS = 30_000;
/** When the server refuses a stream, it is asked again after this and up to as much more. */
const LATER_MS = 30_000;

export interface Hoorder {
  readonly opSignaal: (bericht: SignaalBericht) => void;
  /** Something may have been missed: what is on the page is asked for anew. */
  readonly opGemist: () => void;
}

/**
 * Follows what is new while the window is looked at. Without a stream everything works as before: pages
 * ask anew when they are opened or looked at again.
 * @returns ends it
 */
export function volgStroom({ opSignaal, opGemist }: Hoorder): () => void {
  let bron: EventSource | null = null;
  let wekker: number | undefined;
  let eerder = false;
  let weg = false;
  const sluit = () => {
    bron?.close();
    bron = null;
  };
  const open = () => {
    window.clearTimeout(wekker);
    if (weg || bron !== null || document.visibilityState !== 'visible') return;
    const nieuw = new EventSource('/api/gebeurtenissen');
    bron = nieuw;
    nieuw.addEventListener('begin', ({ data }) => {
      const begin = stroomBeginSchema.safeParse(alsJson(data));
      if (eerder && begin.data?.aansluitend !== true) opGemist();
      eerder = true;
    });
    nieuw.addEventListener('signaal', ({ data }) => {
      const bericht = signaalBerichtSchema.safeParse(alsJson(data));
      if (bericht.success) opSignaal(bericht.data);
    });
    nieuw.onerror = () => {
      // While it is connecting the browser tries by itself, after the time that the server gave.
      if (nieuw.readyState !== EventSource.CLOSED) return;
      sluit();
      void kijkOfSessieLeeft();
      wekker = window.setTimeout(open, LATER_MS + Math.random() * LATER_MS);
    };
  };
  const bijBlik = () => {
    window.clearTimeout(wekker);
    if (document.visibilityState === 'visible') open();
    else wekker = window.setTimeout(sluit, UIT_BEELD_MS);
  };
  open();
  document.addEventListener('visibilitychange', bijBlik);
  return () => {
    weg = true;
    window.clearTimeout(wekker);
    document.removeEventListener('visibilitychange', bijBlik);
    sluit();
  };
}

/** A stream that is refused may mean that somebody signed out elsewhere; this does not count as use. */
async function kijkOfSessieLeeft(): Promise<void> {
  try {
    await haal(sessietijdSchema, '/api/sessie/tijd');
  } catch (fout) {
    if (soortVanFout(fout) === 'niet_ingelogd') meldSessieVerlopen(true);
  }
}

function alsJson(tekst: unknown): unknown {
  try {
    return JSON.parse(String(tekst));
  } catch {
    return null;
  }
}
