import type { WerkgeverMijlpaal } from '@passend/contracts';
import { useState } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Bewijsformulier } from '../tijdlijn/bewijsformulier.js';
import { opWelkeDag } from './antwoord.js';
import { useTaakGedaan } from './werkgever-api.js';

interface TakenProps {
  readonly taken: readonly WerkgeverMijlpaal[];
  /** Of whom; left out where they are only told. */
  readonly werknemerId?: string;
}

/** What the employer has to do now or soon; what is past is told calmly. */
export function Taken({ taken, werknemerId }: TakenProps) {
  const [gedaan, zetGedaan] = useState<string | null>(null);
  return (
    <>
      <p role="status">{gedaan === null ? '' : teksten.taakBewaard(gedaan)}</p>
      {taken.length === 0 ? <p className="gedempt">{teksten.geenTaken}</p> : null}
      <ul className="taken">
        {taken.map((taak) => (
          <li key={`${taak.code} ${taak.uiterlijk}`} className="taken__taak">
            <p>
              <strong>{taak.naam}</strong> · {wanneer(taak)}
            </p>
            {taak.doe === null ? null : <p>{taak.doe}</p>}
            {taak.stand === 'voorbij_datum' ? (
              <p className="gedempt">
                {werknemerId === undefined ? teksten.nietBekend : teksten.voorbijDatum}
              </p>
            ) : null}
            {werknemerId === undefined || taak.doe === null ? null : (
              <Afvinken
                werknemerId={werknemerId}
                taak={taak}
                opKlaar={() => zetGedaan(taak.naam)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface AfvinkenProps {
  readonly werknemerId: string;
  readonly taak: WerkgeverMijlpaal;
  readonly opKlaar: () => void;
}

function Afvinken({ werknemerId, taak, opKlaar }: AfvinkenProps) {
  const naam = useGebruiker()?.naam ?? '';
  const leg = useTaakGedaan(werknemerId);
  return (
    <Uitklap
      kop={
        <>
          {teksten.ditIsGedaan}
          <span className="alleen-voorlezen">: {taak.naam}</span>
        </>
      }
    >
      <p className="gedempt">{teksten.gedaanUitleg}</p>
      <Bewijsformulier
        code={taak.code}
        afwijkbaar={false}
        naam={naam}
        leg={leg}
        opKlaar={opKlaar}
      />
    </Uitklap>
  );
}

function wanneer(taak: WerkgeverMijlpaal): string {
  if (taak.stand !== 'voorbij_datum') return opWelkeDag(taak);
  return teksten.wasOp(datumTekst(taak.uiterlijk ?? taak.liefst ?? ''));
}
