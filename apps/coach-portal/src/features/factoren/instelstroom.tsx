import type { NieuweCodes } from '@passend/contracts';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { factorenInstellen } from '../../shared/teksten/factoren.js';
import { Knop } from '../../shared/ui/knop.js';
import { AndersUitloggen } from './anders-uitloggen.js';
import { AppInstelling } from './app-instellen.js';
import { Herstelcodes } from './herstelcodes.js';
import { PasskeyInstelling } from './passkey-instellen.js';
import { passkeyKan } from './passkey-kan.js';
import { Stapkop } from './stapkop.js';
import './factoren.css';

/** What can be set up. */
export type Middel = 'passkey' | 'app';

type Scherm =
  | { readonly soort: 'keuze' }
  | { readonly soort: 'instellen'; readonly middel: Middel }
  | { readonly soort: 'codes'; readonly middel: Middel; readonly codes: readonly string[] }
  | { readonly soort: 'klaar'; readonly middel: Middel };

interface InstelstroomProps {
  /** Left out: it begins with choosing one. */
  readonly middel?: Middel;
  readonly uitleg: string;
  readonly naKlaar: string;
  readonly opKlaar: () => void;
  readonly opTerug?: () => void;
}

/** Setting up a factor, one thing per screen: choose, set up, keep the codes, done. */
export function Instelstroom({ middel, uitleg, naKlaar, opKlaar, opTerug }: InstelstroomProps) {
  const [scherm, naar] = useState<Scherm>(
    middel === undefined ? { soort: 'keuze' } : { soort: 'instellen', middel },
  );
  switch (scherm.soort) {
    case 'keuze':
      return (
        <Keuze
          uitleg={uitleg}
          opKies={(gekozen) => naar({ soort: 'instellen', middel: gekozen })}
        />
      );
    case 'instellen': {
      const gekozen = scherm.middel;
      const terug = middel === undefined ? () => naar({ soort: 'keuze' }) : opTerug;
      const opGoed = ({ herstelcodes }: NieuweCodes) =>
        naar(
          herstelcodes === null
            ? { soort: 'klaar', middel: gekozen }
            : { soort: 'codes', middel: gekozen, codes: herstelcodes },
        );
      return (
        <>
          {gekozen === 'app' ? (
            <AppInstelling opGoed={opGoed} />
          ) : (
            <PasskeyInstelling opGoed={opGoed} />
          )}
          {terug === undefined ? null : (
            <Knop soort="stil" klas="stap__terug" onPress={terug}>
              {factorenInstellen.andereManier}
            </Knop>
          )}
        </>
      );
    }
    case 'codes':
      return (
        <Herstelcodes
          codes={scherm.codes}
          opBewaard={() => naar({ soort: 'klaar', middel: scherm.middel })}
        />
      );
    case 'klaar':
      return (
        <Klaar
          bestaand={middel !== undefined}
          middel={scherm.middel}
          naKlaar={naKlaar}
          opKlaar={opKlaar}
        />
      );
  }
}

interface KeuzeProps {
  readonly uitleg: string;
  readonly opKies: (middel: Middel) => void;
}

/** Passkeys first, where they can be. */
function Keuze({ uitleg, opKies }: KeuzeProps) {
  const middelen: readonly Middel[] = passkeyKan() ? ['passkey', 'app'] : ['app'];
  return (
    <section className="stap">
      <Stapkop titel={factorenInstellen.kop} eerste>
        <p>{uitleg}</p>
      </Stapkop>
      <ul className="middelen">
        {middelen.map((middel) => (
          <li key={middel}>
            <Button className="middel" onPress={() => opKies(middel)}>
              <span className="middel__naam">{factorenInstellen[middel].keuze}</span>
              <span className="middel__uitleg">{factorenInstellen[middel].keuzeUitleg}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KlaarProps {
  /** He was in already: other devices may be too. */
  readonly bestaand: boolean;
  readonly middel: Middel;
  readonly naKlaar: string;
  readonly opKlaar: () => void;
}

function Klaar({ bestaand, middel, naKlaar, opKlaar }: KlaarProps) {
  return (
    <section className="stap">
      <Stapkop titel={factorenInstellen.klaar.kop}>
        <p>{factorenInstellen.klaar[middel]}</p>
      </Stapkop>
      <Knop soort="hoofd" onPress={opKlaar}>
        {naKlaar}
      </Knop>
      {bestaand ? <AndersUitloggen /> : null}
    </section>
  );
}
