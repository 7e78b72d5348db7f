import { NOODREDENEN, type Noodreden } from '@passend/domain';
import { Link, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { noodredenNaam, noodtoegang as teksten } from '../../shared/teksten/noodtoegang.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useBreek } from './nood-api.js';
import './nood.css';

const REDENEN = NOODREDENEN.map((waarde) => ({ waarde, label: noodredenNaam[waarde] }));
const LEEG = { naam: '', werkgever: '', reden: '' };

/** For a coach: opens the file of a colleague's client for an hour, with a reason that others read. */
export function NoodPagina() {
  const [vorm, zetVorm] = useState(LEEG);
  const [soort, zetSoort] = useState<Noodreden>('ziekte_coach');
  const router = useRouter();
  const breek = useBreek();
  const fouten = veldfouten(breek.error);
  const veld = (naam: keyof typeof LEEG) => ({
    veldId: `nood-${naam}`,
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
    fout: fouten.find(({ veldId }) => veldId === `nood-${naam}`)?.melding,
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const { naam, werkgever, reden } = vorm;
    breek.mutate(
      { zoek: { naam, werkgever }, invoer: { soort, reden } },
      {
        onSuccess: (werknemerId) =>
          router.navigate({ to: '/werknemers/$werknemerId', params: { werknemerId } }),
      },
    );
  };
  return (
    <div className="pagina pagina--smal nood">
      <Paginakop
        titel={teksten.titel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plek}>
            <Link to="/caseload">{navigatie.caseload}</Link>
          </nav>
        }
      >
        <p>{teksten.inleiding}</p>
      </Paginakop>
      <Melding toon="let-op">{teksten.wieZiet}</Melding>
      <form className="nood__vorm" onSubmit={verstuur} noValidate>
        <Foutsamenvatting fouten={fouten} />
        {fouten.length === 0 ? <Weigering fout={breek.error} /> : null}
        <h2>{teksten.zoekKop}</h2>
        <Veld label={teksten.naam} autoComplete="off" {...veld('naam')} />
        <Veld label={teksten.werkgever} autoComplete="off" {...veld('werkgever')} />
        <h2>{teksten.redenKop}</h2>
        <Keuzelijst label={teksten.soort} waarde={soort} opties={REDENEN} opKeuze={zetSoort} />
        <Veld label={teksten.reden} hulp={teksten.redenHulp} regels={4} {...veld('reden')} />
        <div>
          <Knop type="submit" soort="hoofd" bezig={breek.isPending}>
            {teksten.open}
          </Knop>
        </div>
      </form>
    </div>
  );
}

function veldfouten(fout: Error | null): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return fout.velden.map(({ pad, melding }) => ({ veldId: `nood-${pad}`, melding }));
}

function Weigering({ fout }: { readonly fout: Error | null }) {
  if (fout === null) return null;
  const soort = fout instanceof ApiFout ? fout.soort : null;
  if (soort === 'niet_gevonden') return <Melding toon="fout">{teksten.nietGevonden}</Melding>;
  if (soort === 'conflict') return <Melding toon="fout">{teksten.eigen}</Melding>;
  return <FoutMelding fout={fout} />;
}
