import type { Inspanning } from '@passend/contracts';
import type { ReactNode } from 'react';
import { datumTekst, maandTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { inspanningsnaam } from '../../shared/teksten/inspanningswoorden.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { perMaand } from './per-maand.js';
import type { Beeldweek } from './weekbeeld.js';

/** A column of the table of weeks: its heading, and what stands in it of a week. */
export interface Weekkolom<W> {
  readonly kop: string;
  readonly cel: (week: W) => ReactNode;
}

interface WekenProps<W extends Beeldweek> {
  readonly weken: readonly W[];
  readonly kolommen: readonly Weekkolom<W>[];
}

/** Every week with its numbers, the newest first; a month is folded to one line with its sum. */
export function WekenPerMaand<W extends Beeldweek>({ weken, kolommen }: WekenProps<W>) {
  const maanden = perMaand(weken);
  return (
    <Uitklap kop={teksten.tabel}>
      {maanden.map(({ maand, weken: eigen, sollicitaties, activiteiten }) => (
        <Uitklap
          key={maand}
          kop={
            <>
              <span className="inspanning__maand">{maandTekst(maand)}</span>{' '}
              <span className="gedempt">{teksten.maandsom(sollicitaties, activiteiten)}</span>
            </>
          }
        >
          <Wekentabel maand={maandTekst(maand)} weken={eigen} kolommen={kolommen} />
        </Uitklap>
      ))}
    </Uitklap>
  );
}

interface TabelProps<W extends Beeldweek> extends WekenProps<W> {
  readonly maand: string;
}

function Wekentabel<W extends Beeldweek>({ maand, weken, kolommen }: TabelProps<W>) {
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{teksten.maandtabel(maand)}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.week}</th>
          {kolommen.map(({ kop }) => (
            <th key={kop} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weken.map((week) => (
          <tr key={week.maandag}>
            <th scope="row">{datumTekst(week.maandag)}</th>
            {kolommen.map(({ kop, cel }) => (
              <td key={kop} data-kolom={kop}>
                {cel(week)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was done, by kind. */
export function Soortentabel({ perSoort }: Pick<Inspanning, 'perSoort'>) {
  if (perSoort.length === 0) return null;
  return (
    <table className="tabel kaarttabel">
      <caption className="inspanning__kop">{teksten.perSoort}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.soort}</th>
          <th scope="col" className="tabel__getal">
            {teksten.keer}
          </th>
          <th scope="col" className="tabel__getal">
            {teksten.bewijsKolom}
          </th>
        </tr>
      </thead>
      <tbody>
        {perSoort.map(({ soort, telt, aantal, controleerbaar }) => (
          <tr key={`${telt}-${soort}`}>
            <th scope="row">{inspanningsnaam(soort)}</th>
            <td data-kolom={teksten.keer} className="tabel__getal">
              {getal(aantal)}
            </td>
            <td data-kolom={teksten.bewijsKolom} className="tabel__getal">
              {getal(controleerbaar)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
