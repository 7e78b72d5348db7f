import type { ComponentType } from 'react';
import { onderdelen as teksten } from '../../shared/teksten/onderdelen.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import {
  Beelden,
  Dialogen,
  Keuzesoorten,
  Knoppen,
  Legeplekken,
  Meldingen,
  Oordelen,
  Tabellen,
  Uitklappen,
  Velden,
} from './toestanden.js';
import { Kleuren, Letters, Merktekens } from './vormtaal.js';
import './onderdelen.css';

const DELEN: Readonly<Record<keyof typeof teksten.kop, ComponentType>> = {
  merk: Merktekens,
  letters: Letters,
  kleuren: Kleuren,
  knoppen: Knoppen,
  velden: Velden,
  keuzes: Keuzesoorten,
  meldingen: Meldingen,
  oordelen: Oordelen,
  uitklappen: Uitklappen,
  leeg: Legeplekken,
  tabellen: Tabellen,
  beelden: Beelden,
  dialogen: Dialogen,
};
const NAMEN = Object.keys(DELEN) as readonly (keyof typeof DELEN)[];

/** Every component in every state, in both themes at once: the tokens follow the `color-scheme` around them. */
export function OnderdelenPagina() {
  return (
    <div className="pagina onderdelen">
      <Paginakop titel={teksten.titel}>
        <p>{teksten.inleiding}</p>
      </Paginakop>
      {NAMEN.map((naam) => {
        const Deel = DELEN[naam];
        return (
          <section key={naam} id={naam} aria-labelledby={`${naam}-kop`}>
            <h2 id={`${naam}-kop`}>{teksten.kop[naam]}</h2>
            <div className="onderdelen__paar">
              {(['licht', 'donker'] as const).map((thema) => (
                <div key={thema} className={`vitrine vitrine--${thema}`}>
                  <p className="vitrine__naam">{teksten[thema]}</p>
                  <Deel />
                </div>
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
