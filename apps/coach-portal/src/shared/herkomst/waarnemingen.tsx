import type { Sluitbewijs, Waargenomen } from '@passend/contracts';
import { gebeurtenisZinnen, standBij, wanneerTekst } from '../opmaak/versheid.js';
import { algemeen } from '../teksten/algemeen.js';
import { versheid as teksten } from '../teksten/versheid.js';
import { Uitklap } from '../ui/uitklap.js';
import { Standregel } from './versheidsregel.js';
import './herkomst.css';

type Sighting = Waargenomen[number];

/** Every place where a vacancy was seen: what kind of source, when, and how that is known. */
export function Waarnemingen({ waargenomen }: { readonly waargenomen: Waargenomen }) {
  return (
    <ul className="waarnemingen">
      {waargenomen.map((een) => (
        <Waarneming key={`${een.bron} ${een.url ?? ''} ${een.eerstGezien}`} een={een} />
      ))}
    </ul>
  );
}

function Waarneming({ een }: { readonly een: Sighting }) {
  const nu = new Date();
  const hoe = een.live && een.gecontroleerdHoe !== null ? teksten.hoe(een.gecontroleerdHoe) : '';
  const eerder = een.gebeurtenissen.slice(een.live ? 0 : 1);
  const bewijs = een.live ? een.twijfel : (een.gebeurtenissen[0]?.bewijs ?? []);
  return (
    <li className="waarneming">
      <p className="waarneming__kop">
        <strong>{een.bron}</strong>
        <span className="gedempt">{teksten.soort[een.herkomst]}</span>
        {een.url === null ? null : (
          <a href={een.url} target="_blank" rel="noreferrer">
            {teksten.bekijk(een.bron)}
            <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
          </a>
        )}
      </p>
      <Standregel stand={standBij(een, nu)} />
      <p className="gedempt klein">
        {hoe === '' ? null : `${hoe} `}
        {teksten.gezien(klein(een.eerstGezien, nu), klein(een.laatstGezien, nu))}
      </p>
      {bewijs.length === 0 ? null : (
        <Uitklap kop={teksten.bewijsKop}>
          <ul>
            {bewijs.map((deel) => (
              <li key={`${deel.op} ${deel.code}`}>{bewijsregel(deel, nu)}</li>
            ))}
          </ul>
        </Uitklap>
      )}
      {eerder.length === 0 ? null : (
        <Uitklap kop={teksten.geschiedenis}>
          <ul>
            {eerder.map((voorval) => (
              <li key={`${voorval.op} ${voorval.soort}`}>
                {gebeurtenisZinnen(voorval, nu).join(' ')}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </li>
  );
}

/** Moment, sign, answer and address: what somebody needs to check it. */
function bewijsregel({ op, code, tekst, status, url }: Sluitbewijs, nu: Date): string {
  // The sign itself names the answer there.
  const genoemd = status === null || code.startsWith('http_');
  const antwoord = genoemd ? null : teksten.antwoord(status);
  const bij = [antwoord, url].filter((deel) => deel !== null).join(', ');
  const zin = `${wanneerTekst(op, nu)}: ${teksten.teken(code, tekst)}.`;
  return bij === '' ? zin : `${zin} (${bij})`;
}

function klein(iso: string, nu: Date): string {
  const zin = wanneerTekst(iso, nu);
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}
