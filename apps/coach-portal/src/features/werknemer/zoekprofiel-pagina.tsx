import type { WerknemerWeergave } from '@passend/contracts';
import { OPLEIDINGEN, type Zoekprofiel } from '@passend/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { doe } from '../../shared/api/api.js';
import { werknemerPad, werknemerQuery } from '../../shared/api/werknemer.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import {
  opleidingNaam,
  profielformulier as teksten,
  venstertitel,
} from '../../shared/teksten/werknemer.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { meldingBij, veldfoutenVanServer } from './formulier-fouten.js';
import {
  LEGE_VORM,
  leesProfielvorm,
  type Profielvorm,
  vormVanProfiel,
} from './zoekprofiel-vorm.js';
import './werknemer.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/zoekprofiel');

export function ZoekprofielPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(werknemerQuery(werknemerId));
  return (
    <div className="pagina pagina--smal">
      <Gegevens vraag={vraag}>{(werknemer) => <Formulier werknemer={werknemer} />}</Gegevens>
    </div>
  );
}

function useOpslaan(werknemerId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (profiel: Zoekprofiel) =>
      doe('PUT', werknemerPad(werknemerId, 'zoekprofiel'), profiel),
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: ['ranglijst', werknemerId] });
      queryClient.removeQueries({ queryKey: ['match', werknemerId] });
      void queryClient.invalidateQueries({ queryKey: ['caseload'] });
      await queryClient.invalidateQueries({ queryKey: ['werknemer', werknemerId] });
      await navigate({ to: '/werknemers/$werknemerId', params: { werknemerId } });
    },
  });
}

function Formulier({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const [vorm, zetVorm] = useState<Profielvorm>(() =>
    werknemer.zoekprofiel === null ? LEGE_VORM : vormVanProfiel(werknemer.zoekprofiel),
  );
  const [eigenFouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const opslaan = useOpslaan(werknemer.id);
  const serverFouten = veldfoutenVanServer(opslaan.error, (pad) => {
    const veld = pad.split(/[./[]/u).find((deel) => deel in vorm);
    return veld ?? null;
  });
  const fouten = eigenFouten.length > 0 ? eigenFouten : serverFouten;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const { profiel, fouten: gevonden } = leesProfielvorm(vorm);
    zetFouten(gevonden);
    if (profiel !== null && !opslaan.isPending) opslaan.mutate(profiel);
  };
  const veld = (naam: Exclude<keyof Profielvorm, 'opleiding'>) => ({
    label: teksten[naam],
    veldId: naam,
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm({ ...vorm, [naam]: waarde }),
    fout: meldingBij(fouten, naam),
  });
  return (
    <>
      <Paginakop titel={teksten.titel(werknemer.naam)} venstertitel={venstertitel.zoekprofiel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <form className="formulier" onSubmit={verstuur} noValidate>
        <Foutsamenvatting fouten={fouten} />
        {opslaan.isError && serverFouten.length === 0 ? <FoutMelding fout={opslaan.error} /> : null}
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
        <Veld {...veld('talen')} regels={2} hulp={teksten.perRegel} />
        <Veld {...veld('diplomas')} regels={3} hulp={teksten.perRegel} />
        <div className="formulier__knoppen">
          <Knop type="submit" soort="hoofd" bezig={opslaan.isPending}>
            {opslaan.isPending ? algemeen.bezig : algemeen.opslaan}
          </Knop>
          <Link to="/werknemers/$werknemerId" params={{ werknemerId: werknemer.id }}>
            {algemeen.annuleren}
          </Link>
        </div>
      </form>
    </>
  );
}
