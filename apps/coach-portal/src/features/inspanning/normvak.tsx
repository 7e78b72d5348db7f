import { type Inspanning, normInvoerSchema } from '@passend/contracts';
import type { Inspanningsfase, Normgrond } from '@passend/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { fasenaam, normTekst, inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { normgrondNaam } from '../../shared/teksten/inspanningswoorden.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { Grondveld } from './grondveld.js';
import { inspanningQuery, zetNorm } from './inspanning-api.js';

const FASEN: readonly Inspanningsfase[] = [
  'intake',
  'aanbodversterking',
  'voorbereiding_bemiddeling',
  'bemiddelingsfase',
  'plaatsing',
  'nazorg',
  'arbeidsritme',
];

interface NormvakProps {
  readonly werknemerId: string;
  readonly inspanning: Inspanning;
}

/** What is asked now and why, what was asked before, and a form for another norm. */
export function Normvak({ werknemerId, inspanning }: NormvakProps) {
  const { normen, weken } = inspanning;
  const nu = weken.at(-1)?.norm;
  return (
    <section className="vak" aria-labelledby="norm-kop">
      <h2 id="norm-kop">{teksten.normKop}</h2>
      {nu?.vraagt === true ? (
        <div>
          <p className="inspanning__groot">{teksten.normNu(normTekst(nu.minste, nu.meeste))}</p>
          {nu.herkomst === 'standaard' ? <p>{teksten.normStandaard}</p> : null}
          <p className="gedempt">{teksten.normWaarom(normgrondNaam[nu.grond])}</p>
        </div>
      ) : (
        <p>{teksten.normGeen}</p>
      )}
      {normen.length === 0 ? null : <Normenlijst normen={normen} />}
      <details className="opvouw opvouw--los">
        <summary>{teksten.normNieuw}</summary>
        <Normformulier
          key={normen.length}
          werknemerId={werknemerId}
          fase={nu?.vraagt === true ? nu.fase : null}
        />
      </details>
    </section>
  );
}

function Normenlijst({ normen }: Pick<Inspanning, 'normen'>) {
  return (
    <table className="tabel kaarttabel">
      <caption className="inspanning__kop">{teksten.normEerder}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.normVanaf}</th>
          <th scope="col">{teksten.fase}</th>
          <th scope="col">{teksten.norm}</th>
          <th scope="col">{teksten.reden}</th>
        </tr>
      </thead>
      <tbody>
        {normen.map(({ nummer, fase, van, tot, perWeek, reden, adviesVan }) => (
          <tr key={nummer}>
            <th scope="row">{teksten.vanTot(datumTekst(van), tot && datumTekst(tot))}</th>
            <td data-kolom={teksten.fase}>{fasenaam[fase]}</td>
            <td data-kolom={teksten.norm}>{normTekst(perWeek, perWeek)}</td>
            <td data-kolom={teksten.reden}>
              {reden}
              {adviesVan === null ? null : (
                <span className="inspanning__bij">{teksten.advies(datumTekst(adviesVan))}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NormformulierProps {
  readonly werknemerId: string;
  readonly fase: Inspanningsfase | null;
}

function Normformulier({ werknemerId, fase }: NormformulierProps) {
  const [vorm, zetVorm] = useState({
    fase: fase ?? ('bemiddelingsfase' as Inspanningsfase),
    van: dagVanMoment(new Date()),
    tot: '',
    perWeek: '',
    grond: '' as Normgrond | '',
    reden: '',
    adviesVan: '',
  });
  const client = useQueryClient();
  const { staat, bij, verstuur } = useFormulier({
    naam: 'norm',
    schema: normInvoerSchema,
    stuur: (norm) => zetNorm(werknemerId, norm),
    opKlaar: (nieuw) => {
      client.setQueryData(inspanningQuery(werknemerId).queryKey, nieuw);
    },
  });
  const veld = (naam: 'van' | 'tot' | 'perWeek' | 'reden' | 'adviesVan') => ({
    ...bij(naam),
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  const stuur = () =>
    verstuur({
      ...vorm,
      tot: vorm.tot || null,
      adviesVan: vorm.adviesVan || null,
      perWeek: leesGetal(vorm.perWeek),
    });
  return (
    <Formulier staat={staat} knop={teksten.zetNorm} opVerstuur={stuur}>
      <p className="gedempt">{teksten.normUitleg}</p>
      <div className="vorm__paar">
        <Keuzelijst
          label={teksten.fase}
          waarde={vorm.fase}
          {...bij('fase')}
          opties={FASEN.map((waarde) => ({ waarde, label: fasenaam[waarde] }))}
          opKeuze={(gekozen) => zetVorm((nu) => ({ ...nu, fase: gekozen }))}
        />
        <Veld
          label={teksten.perWeek}
          hulp={teksten.perWeekHulp}
          inputMode="decimal"
          {...veld('perWeek')}
        />
        <Veld label={teksten.vanDag} type="date" {...veld('van')} />
        <Veld label={teksten.totDag} hulp={teksten.totHulp} type="date" {...veld('tot')} />
      </div>
      <Grondveld
        waarde={vorm.grond}
        {...bij('grond')}
        opKeuze={(grond) => zetVorm((nu) => ({ ...nu, grond }))}
      />
      <Veld label={teksten.redenVeld} hulp={teksten.redenHulp} regels={3} {...veld('reden')} />
      <Veld
        label={teksten.adviesVeld}
        hulp={teksten.adviesHulp}
        type="date"
        {...veld('adviesVan')}
      />
    </Formulier>
  );
}

/** A number with a comma or a point; undefined for what is none, so that the schema says what to do. */
function leesGetal(tekst: string): number | undefined {
  const waarde = Number(tekst.trim().replace(',', '.'));
  return tekst.trim() === '' || Number.isNaN(waarde) ? undefined : waarde;
}
