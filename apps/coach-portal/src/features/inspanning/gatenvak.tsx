import { type Inspanning, toelichtingInvoerSchema } from '@passend/contracts';
import { alsPerioden, type Normgrond } from '@passend/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { gatwoorden } from '../../shared/teksten/inspanningswoorden.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { Grondveld } from './grondveld.js';
import { inspanningQuery, lichtToe } from './inspanning-api.js';

/** So many dates are read at once; the others are folded away. */
const EERSTE_DAGEN = 4;

interface GatenvakProps {
  readonly werknemerId: string;
  readonly gaten: Inspanning['gaten'];
}

/** What the record does not show yet, and what would repair each. */
export function Gatenvak({ werknemerId, gaten }: GatenvakProps) {
  const eerste = gaten
    .filter(({ code }) => code === 'stille_weken' || code === 'minder_dan_norm')
    .flatMap(({ dagen }) => alsPerioden(dagen))[0];
  return (
    <section className="vak" aria-labelledby="gaten-kop">
      <div>
        <h2 id="gaten-kop">{teksten.gatenKop}</h2>
        <p className="gedempt">{gaten.length === 0 ? teksten.geenGaten : teksten.gatenUitleg}</p>
      </div>
      {gaten.length === 0 ? null : (
        <ul className="inspanning__gaten">
          {gaten.map((gat) => (
            <Gat key={gat.code} gat={gat} />
          ))}
        </ul>
      )}
      <details className="opvouw opvouw--los">
        <summary>{teksten.toelichtKop}</summary>
        <Toelichtformulier
          key={`${eerste?.van} ${eerste?.tot}`}
          werknemerId={werknemerId}
          van={eerste?.van ?? ''}
          tot={eerste?.tot ?? ''}
        />
      </details>
    </section>
  );
}

function Gat({ gat: { code, dagen } }: { readonly gat: Inspanning['gaten'][number] }) {
  const { kop, betekent, herstel } = gatwoorden[code];
  const wanneer =
    code === 'niet_controleerbaar'
      ? [...new Set(dagen)].map(datumTekst)
      : alsPerioden(dagen).map(({ van, tot }) => teksten.vanTot(datumTekst(van), datumTekst(tot)));
  return (
    <li>
      <h3>{kop(dagen.length)}</h3>
      <p>{betekent}</p>
      <p>
        <strong>{teksten.herstel}</strong>
        {herstel}
      </p>
      <p className="gedempt klein">{wanneer.slice(0, EERSTE_DAGEN).join(', ')}</p>
      {wanneer.length > EERSTE_DAGEN ? (
        <Uitklap kop={teksten.meerDagen(wanneer.length - EERSTE_DAGEN)}>
          <p className="gedempt klein">{wanneer.slice(EERSTE_DAGEN).join(', ')}</p>
        </Uitklap>
      ) : null}
    </li>
  );
}

interface ToelichtformulierProps {
  readonly werknemerId: string;
  readonly van: string;
  readonly tot: string;
}

function Toelichtformulier({ werknemerId, van, tot }: ToelichtformulierProps) {
  const [vorm, zetVorm] = useState({ van, tot, grond: '' as Normgrond | '', reden: '' });
  const client = useQueryClient();
  const { staat, bij, verstuur } = useFormulier({
    naam: 'toelichting',
    schema: toelichtingInvoerSchema,
    stuur: (toelichting) => lichtToe(werknemerId, toelichting),
    opKlaar: (nieuw) => {
      client.setQueryData(inspanningQuery(werknemerId).queryKey, nieuw);
    },
  });
  const veld = (naam: 'van' | 'tot' | 'reden') => ({
    ...bij(naam),
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  return (
    <Formulier staat={staat} knop={teksten.lichtToe} opVerstuur={() => verstuur(vorm)}>
      <p className="gedempt">{teksten.toelichtUitleg}</p>
      <div className="vorm__paar">
        <Veld label={teksten.vanDag} type="date" {...veld('van')} />
        <Veld label={teksten.totEnMet} type="date" {...veld('tot')} />
      </div>
      <Grondveld
        waarde={vorm.grond}
        {...bij('grond')}
        opKeuze={(grond) => zetVorm((nu) => ({ ...nu, grond }))}
      />
      <Veld label={teksten.redenWeken} hulp={teksten.redenHulp} regels={3} {...veld('reden')} />
    </Formulier>
  );
}
