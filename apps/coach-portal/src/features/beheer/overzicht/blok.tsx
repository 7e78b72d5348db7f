import type { Beheeroverzicht } from '@passend/contracts';
import type { Bloknaam, Blokstand } from '@passend/domain';
import { Link } from '@tanstack/react-router';
import { klassen } from '../../../shared/lib/klassen.js';
import { beheeroverzicht as teksten } from '../../../shared/teksten/beheeroverzicht.js';
import { Teken } from '../../../shared/ui/teken.js';
import { feitenVan, goedeZin } from './feiten.js';
import type { Groep } from './groepen.js';
import { Processen } from './processen.js';
import { Takenbesluit } from './takenbesluit.js';

/** Where somebody acts on what a block says. */
const PLEK = {
  gebruikers: '/gebruikers',
  bronnen: '/bronnen',
  taken: '/mislukte-taken',
  bewaren: '/bewaren',
  sleutels: '/sleutels',
  versheid: '/mislukte-taken',
  belasting: '/mislukte-taken',
  post: '/gebruikers',
  toegangslog: '/beveiligingslog',
} as const satisfies Record<Bloknaam, string>;

interface BlokProps {
  readonly naam: Bloknaam;
  readonly groep: Groep;
  readonly overzicht: Beheeroverzicht;
}

/** One block: how it is, the figures that matter, and where one acts. */
export function Blok({ naam, groep, overzicht: { blokken, punten, op } }: BlokProps) {
  const { titel, naar } = teksten.blok[naam];
  const stand = blokken[naam];
  const eigen = punten.filter(({ blok }) => blok === naam);
  const kop = `blok-${naam}`;
  return (
    <section className={klassen('blok', `blok--${groep}`, `blok--${naam}`)} aria-labelledby={kop}>
      <h3 id={kop} className="blok__kop">
        <Teken naam={groep === 'goed' ? 'vink' : 'letOp'} klas="blok__teken" />
        {titel}
      </h3>
      {stand === null ? (
        <p>{teksten.nietGelezen}</p>
      ) : (
        <>
          {eigen.length === 0 ? <p>{goedeZin(naam, stand)}</p> : null}
          {eigen.map(({ code, aantal }) => (
            <div key={code}>
              <p className="blok__punt">{teksten.punt[code].zin(aantal)}</p>
              <p className="gedempt">{teksten.punt[code].doe}</p>
            </div>
          ))}
          <Feiten naam={naam} stand={stand} op={op} />
          {naam === 'taken' && blokken.taken !== null ? (
            <Takenbesluit taken={blokken.taken} />
          ) : null}
          {naam === 'belasting' && blokken.belasting !== null ? (
            <Processen belasting={blokken.belasting} op={op} />
          ) : null}
        </>
      )}
      <p className="blok__naar">
        <Link to={PLEK[naam]}>{naar}</Link>
      </p>
    </section>
  );
}

interface FeitenProps<Naam extends Bloknaam> {
  readonly naam: Naam;
  readonly stand: Blokstand<Naam>;
  readonly op: string;
}

function Feiten<Naam extends Bloknaam>({ naam, stand, op }: FeitenProps<Naam>) {
  const feiten = feitenVan(naam, stand, op);
  if (feiten.length === 0) return null;
  return (
    <dl className="blok__feiten">
      {feiten.map((feit) => (
        <div key={feit.naam}>
          <dt>{feit.naam}</dt>
          <dd>{feit.waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
