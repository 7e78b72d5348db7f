import { Merk } from '../../shared/ui/merk.js';
import { TEKENNAMEN, Teken } from '../../shared/ui/teken.js';

const MATEN = [
  'voorplat',
  'blad',
  'kop1',
  'kop2',
  'kop3',
  'groot',
  'iets',
  'gewoon',
  'bij',
  'klein',
  'mini',
];
const RUIMTES = ['s1', 's2', 's3', 's4', 's5', 's6', 's8', 's10', 's12'];
const KLEUREN = [
  'pagina',
  'vlak',
  'verdiept',
  'lijn',
  'lijn-sterk',
  'inkt',
  'gedempt',
  'merk',
  'merk-diep',
  'merk-zacht',
  'oker',
  'past',
  'past-zacht',
  'mogelijk',
  'mogelijk-zacht',
  'overschrijdt',
  'overschrijdt-zacht',
  'onbekend',
  'onbekend-zacht',
  'focus',
];

export function Merktekens() {
  return (
    <>
      <Merk />
      <ul className="vitrine__tekens">
        {TEKENNAMEN.map((naam) => (
          <li key={naam}>
            <Teken naam={naam} />
            <span className="klein">{naam}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Letter sizes with their token, and the steps of space as bars. */
export function Letters() {
  return (
    <>
      {MATEN.map((maat) => (
        <p key={maat} className={`maat maat--${maat}`}>
          Passend werk <span className="gedempt klein">t-{maat}</span>
        </p>
      ))}
      <ul className="vitrine__ruimtes">
        {RUIMTES.map((ruimte) => (
          <li key={ruimte}>
            <span className={`ruimte ruimte--${ruimte}`} aria-hidden="true" />
            <span className="klein">{ruimte}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Kleuren() {
  return (
    <ul className="vitrine__kleuren">
      {KLEUREN.map((kleur) => (
        <li key={kleur}>
          <span className={`staal staal--${kleur}`} aria-hidden="true" />
          <span className="klein">{kleur}</span>
        </li>
      ))}
    </ul>
  );
}
