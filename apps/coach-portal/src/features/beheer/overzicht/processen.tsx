import type { Blokstand, Processtand } from '@passend/domain';
import { momentTekst } from '../../../shared/opmaak/datum.js';
import { duurTekst } from '../../../shared/opmaak/duur.js';
import { getal } from '../../../shared/opmaak/getal.js';
import { beheeroverzicht } from '../../../shared/teksten/beheeroverzicht.js';
import '../../../shared/ui/kaarttabel.css';
import '../../../shared/ui/tabel.css';

const { proces: teksten } = beheeroverzicht;

interface ProcessenProps {
  readonly belasting: Blokstand<'belasting'>;
  readonly op: string;
}

/** What each process needs of the machine, and what waits for it per queue. */
export function Processen({ belasting: { processen, wachtrij }, op }: ProcessenProps) {
  return (
    <>
      {wachtrij === null ? null : (
        <p className="gedempt klein">
          {wachtrij.rijen
            .map(
              ({ naam, wachtend }) =>
                `${beheeroverzicht.wachtrij[naam] ?? naam}: ${getal(wachtend)}`,
            )
            .join(' · ')}{' '}
          ({beheeroverzicht.wachtrijServer[wachtrij.server]})
        </p>
      )}
      <table className="tabel kaarttabel kaarttabel--kort blok__processen">
        <caption className="alleen-voorlezen">{teksten.kop}</caption>
        <thead>
          <tr>
            <th scope="col">{teksten.naam}</th>
            <th scope="col">{teksten.hoe}</th>
            <th scope="col">{teksten.teken}</th>
            <th scope="col" className="blok__sinds">
              {teksten.sinds}
            </th>
            <th scope="col" className="tabel__getal">
              {teksten.perMinuut}
            </th>
            <th scope="col" className="tabel__getal">
              {teksten.geheugen}
            </th>
            <th scope="col" className="tabel__getal">
              {teksten.cpu}
            </th>
            <th scope="col" className="tabel__getal">
              {teksten.lus}
            </th>
          </tr>
        </thead>
        <tbody>
          {processen.map((proces, plek) => (
            <Rij
              key={`${proces.soort} ${proces.gestartOp}`}
              proces={proces}
              naam={naamVan(processen, plek)}
              op={op}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RijProps {
  readonly proces: Processtand;
  readonly naam: string;
  readonly op: string;
}

function Rij({ proces: { staat, gestartOp, laatstOp, last }, naam, op }: RijProps) {
  const stilMs = Date.parse(op) - Date.parse(laatstOp);
  const perMinuut = last?.takenPerMinuut ?? null;
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td data-kolom={teksten.hoe}>{teksten.staat[staat]}</td>
      <td data-kolom={teksten.teken}>{beheeroverzicht.geleden(duurTekst(stilMs))}</td>
      <td data-kolom={teksten.sinds} className="blok__sinds">
        {momentTekst(gestartOp)}
      </td>
      <td data-kolom={teksten.perMinuut} className="tabel__getal">
        {perMinuut === null ? '' : getal(perMinuut)}
      </td>
      <td data-kolom={teksten.geheugen} className="tabel__getal">
        {last === null ? '' : teksten.mb(last.geheugenMb)}
      </td>
      <td data-kolom={teksten.cpu} className="tabel__getal">
        {last === null ? '' : teksten.procent(last.cpuProcent)}
      </td>
      <td data-kolom={teksten.lus} className="tabel__getal">
        {last === null ? '' : teksten.ms(last.lusMs)}
      </td>
    </tr>
  );
}

/** By its kind; with a number where there are more of a kind. */
function naamVan(processen: readonly Processtand[], plek: number): string {
  const soort = processen[plek]?.soort ?? 'worker';
  const naam = teksten.soort[soort];
  const zelfde = (lijst: readonly Processtand[]) =>
    lijst.filter((ander) => ander.soort === soort).length;
  if (zelfde(processen) === 1) return naam;
  return teksten.genummerd(naam, zelfde(processen.slice(0, plek + 1)));
}
