import type { WerknemerWeergave } from '@passend/contracts';
import { OPLEIDINGEN } from '@passend/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useConceptvorm } from '../../shared/concept/gebruik-conceptvorm.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import {
  opleidingNaam,
  profielformulier as teksten,
  venstertitel,
} from '../../shared/teksten/werknemer.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Dossierformulier, Dossierpagina, useVastleggen } from './dossierformulier.js';
import { meldingBij, veldfoutenVanServer } from './formulier-fouten.js';
import { Talenvelden } from './talenvelden.js';
import { Wensenvelden } from './wensenvelden.js';
import {
  LEGE_VORM,
  leesProfielvorm,
  type Profielvorm,
  profielveld,
  profielvormSchema,
  vormVanProfiel,
} from './zoekprofiel-vorm.js';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/zoekprofiel');

/** Parts of the request that have no field of their own name. */
const OVERIGE_DELEN: readonly string[] = ['loon_oud', 'taalniveaus'];

export function ZoekprofielPagina() {
  const { werknemerId } = route.useParams();
  return (
    <Dossierpagina werknemerId={werknemerId}>
      {(werknemer) => <Formulier werknemer={werknemer} />}
    </Dossierpagina>
  );
}

function Formulier({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const { id, zoekprofiel } = werknemer;
  const begin = zoekprofiel === null ? LEGE_VORM : vormVanProfiel(zoekprofiel);
  const bewaard = useConceptvorm(id, 'zoekprofiel', profielvormSchema, begin);
  const { vorm, zetVorm, concept } = bewaard;
  const [eigenFouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const opslaan = useVastleggen(id, 'PUT', 'zoekprofiel', () => void concept.klaar());
  const serverFouten = veldfoutenVanServer(opslaan.error, (pad) => {
    const veld = pad
      .split(/[./[]/u)
      .find((deel) => deel in vorm || deel in vorm.wensen || OVERIGE_DELEN.includes(deel));
    return veld === undefined ? null : profielveld(veld);
  });
  const fouten = eigenFouten.length > 0 ? eigenFouten : serverFouten;
  const verstuur = () => {
    const { profiel, fouten: gevonden } = leesProfielvorm(vorm);
    zetFouten(gevonden);
    if (profiel !== null && !opslaan.isPending) opslaan.mutate(profiel);
  };
  const veld = (naam: Exclude<keyof Profielvorm, 'opleiding' | 'talen' | 'wensen'>) => ({
    label: teksten[naam],
    veldId: naam,
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm({ ...vorm, [naam]: waarde }),
    fout: meldingBij(fouten, naam),
  });
  return (
    <>
      <Paginakop
        titel={teksten.titel(werknemer.naam)}
        venstertitel={venstertitel.zoekprofiel}
        boven={<ClientKruimel werknemerId={werknemer.id} />}
      >
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Woorden begrippen={['zoekprofiel', 'passende_arbeid']} />
      <Dossierformulier
        werknemerId={werknemer.id}
        fouten={fouten}
        fout={serverFouten.length === 0 ? opslaan.error : null}
        bezig={opslaan.isPending}
        knop={opslaan.isPending ? algemeen.bezig : algemeen.opslaan}
        opVerstuur={verstuur}
        bewaard={bewaard}
      >
        <Veld {...veld('doelberoepen')} regels={4} hulp={teksten.perRegel} />
        <Veld {...veld('woonplaats')} hulp={teksten.woonplaatsHulp} />
        <Veld {...veld('max_reis_km')} hulp={teksten.max_reis_kmHulp} inputMode="decimal" />
        <div className="formulier__paar">
          <Veld {...veld('uren_min')} inputMode="decimal" />
          <Veld {...veld('uren_max')} inputMode="decimal" />
        </div>
        <Keuzelijst
          label={teksten.opleiding}
          veldId="opleiding"
          waarde={vorm.opleiding}
          opties={OPLEIDINGEN.map((waarde) => ({ waarde, label: opleidingNaam[waarde] }))}
          opKeuze={(opleiding) => zetVorm({ ...vorm, opleiding })}
        />
        <Veld {...veld('rijbewijs')} regels={2} hulp={teksten.rijbewijsHulp} />
        <Talenvelden
          talen={vorm.talen}
          fouten={fouten}
          opTalen={(talen) => zetVorm({ ...vorm, talen })}
        />
        <Veld {...veld('diplomas')} regels={3} hulp={teksten.perRegel} />
        <Wensenvelden
          vorm={vorm.wensen}
          fouten={fouten}
          opVorm={(wensen) => zetVorm({ ...vorm, wensen })}
        />
      </Dossierformulier>
    </>
  );
}
