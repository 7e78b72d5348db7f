import { taalAdres } from '../lib/taal-adres.js';
import { taalkeuze } from '../teksten/taalkeuze.js';

/** A link to the same page in the other language. */
export function Taalwissel() {
  const { andere, naam } = taalkeuze;
  return (
    <a
      href={taalAdres(window.location)}
      hrefLang={andere}
      lang={andere}
      onClick={(klik) => {
        // What was put in the address since the page was drawn goes with it.
        klik.currentTarget.href = taalAdres(window.location);
      }}
    >
      {naam}
    </a>
  );
}
