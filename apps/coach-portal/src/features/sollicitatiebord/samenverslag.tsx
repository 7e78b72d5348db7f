import { bordsamen as teksten } from '../../shared/teksten/bordsamen.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import type { Samenuitkomst } from './gebruik-samen.js';

interface SamenverslagProps {
  readonly uitkomsten: readonly Samenuitkomst[];
  readonly zin: (n: number) => string;
}

/** More names than these are only counted: where they stand now is on the page. */
const MEESTE_NAMEN = 6;

/** What was done, and what became of each. */
export function Samenverslag({ uitkomsten, zin }: SamenverslagProps) {
  const gelukt = uitkomsten.filter(({ uitkomst }) => uitkomst.soort === 'gelukt');
  const rest = uitkomsten.filter(({ uitkomst }) => uitkomst.soort !== 'gelukt');
  return (
    <>
      {gelukt.length === 0 ? null : <p>{zin(gelukt.length)}</p>}
      {gelukt.length > MEESTE_NAMEN ? null : <Regels uitkomsten={gelukt} />}
      {rest.length === 0 ? null : (
        <>
          <p>{teksten.nietGelukt(rest.length)}</p>
          <Regels uitkomsten={rest} />
        </>
      )}
    </>
  );
}

function Regels({ uitkomsten }: Pick<SamenverslagProps, 'uitkomsten'>) {
  if (uitkomsten.length === 0) return null;
  return (
    <ul className="samenverslag">
      {uitkomsten.map((een) => (
        <li key={een.regel.id}>
          “{een.regel.functie}”: {watErGebeurde(een)}
        </li>
      ))}
    </ul>
  );
}

function watErGebeurde({ uitkomst }: Samenuitkomst): string {
  if (uitkomst.soort === 'mislukt') return uitkomst.waarom;
  if (uitkomst.regel === null) return teksten.weg;
  const status = statusTekst[uitkomst.regel.status];
  return uitkomst.soort === 'gelukt' ? teksten.gelukt(status) : teksten.voorbij(status);
}
