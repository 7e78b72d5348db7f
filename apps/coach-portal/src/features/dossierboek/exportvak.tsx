import type { Exportontvanger } from '@passend/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import {
  exportVoor,
  dossierboek as teksten,
  werkgeverexport,
} from '../../shared/teksten/dossierboek.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useExport } from './dossierboek-api.js';
import './dossierboek.css';

interface ExportlijstProps {
  /** Address of the export. */
  readonly pad: string;
  readonly ontvangers: readonly Exportontvanger[];
  readonly lezer: 'coach' | 'zelf';
}

/** The exports that somebody can get: for whom, what is in it, and the button. */
export function Exportlijst({ pad, ontvangers, lezer }: ExportlijstProps) {
  return (
    <ul className="dossierboek__exports">
      {ontvangers.map((voor) => (
        <Export key={voor} adres={pad} voor={voor} {...exportVoor[lezer][voor]} />
      ))}
    </ul>
  );
}

/** For the employer: the one export that is his. */
export function Werkgeverexport({ werknemerId }: { readonly werknemerId: string }) {
  const adres = `/api/werkgever/werknemers/${encodeURIComponent(werknemerId)}/dossierboek/export`;
  return (
    <section className="vak" aria-labelledby="export-kop">
      <h2 id="export-kop">{werkgeverexport.kop}</h2>
      <ul className="dossierboek__exports">
        <Export
          adres={adres}
          voor={null}
          naam={werkgeverexport.naam}
          uitleg={werkgeverexport.uitleg}
        />
      </ul>
    </section>
  );
}

interface ExportProps {
  readonly adres: string;
  /** For whom it is made; null where the address says so. */
  readonly voor: Exportontvanger | null;
  readonly naam: string;
  readonly uitleg: string;
}

function Export({ adres, voor, naam, uitleg }: ExportProps) {
  const haal = useExport(adres, voor);
  const zonderBsn = haal.error instanceof ApiFout && haal.error.code === 'bsn_ontbreekt';
  return (
    <li className="dossierboek__export">
      <div>
        <h3>{naam}</h3>
        <p>{uitleg}</p>
      </div>
      <Knop bezig={haal.isPending} onPress={() => haal.mutate(null)}>
        {teksten.haalOp}
        <span className="alleen-voorlezen">: {naam}</span>
      </Knop>
      <p className="dossierboek__stand gedempt" role="status">
        {haal.isPending ? teksten.bezig : haal.isSuccess ? teksten.klaar : ''}
      </p>
      {haal.error === null || zonderBsn ? null : <FoutMelding fout={haal.error} />}
      {zonderBsn ? <ZonderBsn opReden={(reden) => haal.mutate(reden)} /> : null}
    </li>
  );
}

/** Why the export for the UWV goes without the BSN; the reason stands in it. */
function ZonderBsn({ opReden }: { readonly opReden: (reden: string) => void }) {
  const [reden, zetReden] = useState('');
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (reden.trim() !== '') opReden(reden.trim());
  };
  return (
    <form className="dossierboek__zonder-bsn" onSubmit={verstuur}>
      <p role="alert">{teksten.bsnOntbreekt}</p>
      <Veld
        label={teksten.zonderBsn}
        hulp={teksten.zonderBsnHulp}
        value={reden}
        onChange={zetReden}
      />
      <Knop type="submit">{teksten.zonderBsnKnop}</Knop>
    </form>
  );
}
