import type { WerknemerWeergave } from '@passend/contracts';
import { DOCUMENTSOORTEN } from '@passend/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useConceptvorm } from '../../shared/concept/gebruik-conceptvorm.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { overname as teksten, venstertitel } from '../../shared/teksten/werknemer.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Dossierformulier, Dossierpagina, useVastleggen } from './dossierformulier.js';
import { meldingBij, veldfoutenVanServer } from './formulier-fouten.js';
import { Opbouwvelden } from './opbouwvelden.js';
import {
  LEGE_OVERNAME,
  type Overnamevorm,
  overnamefouten,
  overnameInvoer,
  overnamevormSchema,
} from './overname-vorm.js';
import { Puntenvelden } from './puntenvelden.js';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/belastbaarheid');

/** A coach copies a document of the bedrijfsarts; he does not invent or loosen it. */
export function BelastbaarheidPagina() {
  const { werknemerId } = route.useParams();
  return (
    <Dossierpagina werknemerId={werknemerId}>
      {(werknemer) => <Formulier werknemer={werknemer} />}
    </Dossierpagina>
  );
}

function Formulier({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const bewaard = useConceptvorm(werknemer.id, 'belastbaarheid', overnamevormSchema, LEGE_OVERNAME);
  const { vorm, zetVorm, concept } = bewaard;
  const [eigenFouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const vastleggen = useVastleggen(
    werknemer.id,
    'POST',
    'belastbaarheid',
    () => void concept.klaar(),
  );
  const serverFouten = veldfoutenVanServer(vastleggen.error, veldVanPad);
  const fouten = eigenFouten.length > 0 ? eigenFouten : serverFouten;
  const verstuur = () => {
    const gevonden = overnamefouten(vorm);
    zetFouten(gevonden);
    if (gevonden.length === 0 && !vastleggen.isPending) vastleggen.mutate(overnameInvoer(vorm));
  };
  const zetPunten = (punten: Overnamevorm['punten']) => {
    // The errors of points are told by their place, which moves when one is taken away.
    if (punten.length < vorm.punten.length) {
      zetFouten([]);
      vastleggen.reset();
    }
    zetVorm({ ...vorm, punten });
  };
  const veld = (naam: 'editie' | 'datum' | 'auteurFunctie' | 'brondocument') => ({
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
        venstertitel={venstertitel.belastbaarheid}
        boven={<ClientKruimel werknemerId={werknemer.id} />}
      >
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Woorden begrippen={['belastbaarheid', 'fml', 'bedrijfsarts', 'gbm']} />
      <Dossierformulier
        werknemerId={werknemer.id}
        fouten={fouten}
        fout={serverFouten.length === 0 ? vastleggen.error : null}
        bezig={vastleggen.isPending}
        knop={vastleggen.isPending ? teksten.bezig : teksten.vastleggen}
        opVerstuur={verstuur}
        bewaard={bewaard}
      >
        <Keuzelijst
          label={teksten.document}
          waarde={vorm.document}
          opties={DOCUMENTSOORTEN.map((waarde) => ({ waarde, label: teksten.soorten[waarde] }))}
          opKeuze={(document) => zetVorm({ ...vorm, document })}
        />
        <div className="formulier__paar">
          <Veld {...veld('datum')} type="date" />
          <Veld {...veld('editie')} hulp={teksten.editieHulp} />
        </div>
        <Veld {...veld('auteurFunctie')} hulp={teksten.auteurHulp} />
        <Veld {...veld('brondocument')} hulp={teksten.brondocumentHulp} />
        <h2>{teksten.beperkingen}</h2>
        <p className="gedempt">{teksten.beperkingenHulp}</p>
        <Puntenvelden punten={vorm.punten} fouten={fouten} opPunten={zetPunten} />
        <Veld
          label={`${teksten.toelichting} (${algemeen.nietVerplicht})`}
          veldId="toelichting"
          regels={3}
          value={vorm.toelichting}
          onChange={(toelichting) => zetVorm({ ...vorm, toelichting })}
        />
        <Opbouwvelden
          vorm={vorm}
          startOp={werknemer.startOp}
          fouten={fouten}
          opOpbouw={(opbouw) => zetVorm({ ...vorm, opbouw })}
        />
      </Dossierformulier>
    </>
  );
}

/** The field behind a path of the request, as `inhoud.beperkingen[2].tekst`. */
function veldVanPad(pad: string): string | null {
  const punt = /beperkingen[.[/](\d+)\]?[./](item|niveau|tekst|toelichting)/u.exec(pad);
  if (punt !== null) return `${punt[2]}-${punt[1]}`;
  const opbouw = /opbouw[./](\w+)/u.exec(pad)?.[1];
  if (opbouw !== undefined) return `opbouw-${opbouw}`;
  const namen = ['editie', 'datum', 'auteurFunctie', 'brondocument', 'toelichting'];
  return namen.find((naam) => pad.split(/[./]/u).includes(naam)) ?? null;
}
