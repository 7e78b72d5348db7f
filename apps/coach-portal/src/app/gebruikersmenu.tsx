import type { Gebruiker } from '@passend/contracts';
import { type KeyboardEvent, useRef, useState } from 'react';
import { initialen } from '../shared/opmaak/initialen.js';
import { algemeen } from '../shared/teksten/algemeen.js';
import { lui } from '../shared/ui/lui.js';

const haalLijst = () => import('./gebruikersmenu-lijst.js');
const GebruikersmenuLijst = lui(async () => (await haalLijst()).GebruikersmenuLijst);

/** The button with one's name; what opens under it is fetched when somebody reaches for it. */
export function Gebruikersmenu({ gebruiker }: { readonly gebruiker: Gebruiker }) {
  const [open, zetOpen] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const metPijl = (toets: KeyboardEvent) => {
    if (toets.key !== 'ArrowDown' && toets.key !== 'ArrowUp') return;
    toets.preventDefault();
    zetOpen(true);
  };
  return (
    <>
      <button
        ref={knop}
        type="button"
        className="gebruiker"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void haalLijst()}
        onFocus={() => void haalLijst()}
        onClick={() => zetOpen(true)}
        onKeyDown={metPijl}
      >
        <span className="gebruiker__letters" aria-hidden="true">
          {initialen(gebruiker.naam)}
        </span>
        <span className="alleen-voorlezen">{algemeen.menuVan} </span>
        <span className="gebruiker__naam">{gebruiker.naam}</span>
      </button>
      {open ? (
        <GebruikersmenuLijst gebruiker={gebruiker} knop={knop} opSluit={() => zetOpen(false)} />
      ) : null}
    </>
  );
}
