import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Collegas } from '../features/levend/collegas.js';
import { useToetsen } from '../shared/lib/gebruik-toetsen.js';
import { useLosseToetsen } from '../shared/lib/losse-toetsen.js';
import { zoeken as teksten } from '../shared/teksten/zoeken.js';
import { lui } from '../shared/ui/lui.js';
import { Teken } from '../shared/ui/teken.js';

const Zoekvenster = lui(
  async () => (await import('../features/zoeken/zoekvenster.js')).Zoekvenster,
);
const Toetsenblad = lui(
  async () => (await import('../features/zoeken/toetsenblad.js')).Toetsenblad,
);

/** For the coach, in the frame: who else looks at this file; one key finds anything, one key shows the keys. A page with its own `?` goes first. */
export function Zoekknop() {
  const [open, zetOpen] = useState<'geen' | 'zoek' | 'toetsen'>('geen');
  const [aan] = useLosseToetsen();
  const router = useRouter();
  const sluit = () => zetOpen('geen');
  const bijToets = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return false;
    if (key === 'h') router.history.push('/');
    else if (key === '/') zetOpen('zoek');
    else if (key === '?') zetOpen('toetsen');
    else return false;
    return true;
  };
  useToetsen(aan, bijToets, 'schil');
  return (
    <>
      <Collegas />
      <button
        type="button"
        className="kop__zoek"
        aria-keyshortcuts="/"
        onClick={() => zetOpen('zoek')}
      >
        <Teken naam="zoek" />
        <span>{teksten.knop}</span>
        {aan ? <kbd>/</kbd> : null}
      </button>
      {open === 'zoek' ? <Zoekvenster opSluit={sluit} /> : null}
      {open === 'toetsen' ? <Toetsenblad opSluit={sluit} /> : null}
    </>
  );
}
