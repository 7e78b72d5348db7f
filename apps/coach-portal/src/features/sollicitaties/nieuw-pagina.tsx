import type { Sollicitatielijst } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { leesBijlage } from '../../shared/lib/bestand.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { nieuweSollicitatie as teksten } from '../../shared/teksten/sollicitaties.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { detailAdres } from './adres.js';
import { bewaarConcept, type Conceptplek, leesConcept } from './concept.js';
import { useVoorstel } from './gebruik-voorstel.js';
import { Kruimel } from './kruimel.js';
import { NieuwFormulier } from './nieuw-formulier.js';
import { type Beginwaarden, beginVorm, bewijsBij, isIngevuld, leesNieuw } from './nieuw-vorm.js';
import {
  type Eigenaar,
  sollicitatiesQuery,
  useBewijs,
  useNieuweSollicitatie,
} from './sollicitaties-api.js';
import './sollicitaties.css';

const coachRoute = getRouteApi('/binnen/coach/werknemers/$werknemerId/sollicitaties/nieuw');
const zelfRoute = getRouteApi('/binnen/werknemer/mijn/sollicitaties/nieuw');

/** For the coach, who notes what the werknemer told him. */
export function NieuweSollicitatiePagina() {
  const { werknemerId } = coachRoute.useParams();
  return <Pagina eigenaar={werknemerId} begin={coachRoute.useSearch()} />;
}

/** For the werknemer: on a phone, in half a minute. */
export function MijnNieuweSollicitatiePagina() {
  return <Pagina eigenaar={null} begin={zelfRoute.useSearch()} />;
}

interface PaginaProps {
  readonly eigenaar: Eigenaar;
  readonly begin: Beginwaarden;
}

function Pagina({ eigenaar, begin }: PaginaProps) {
  const vraag = useQuery(sollicitatiesQuery(eigenaar));
  const gebruiker = useGebruiker();
  const zelf = eigenaar === null;
  return (
    <div className={zelf ? 'pagina pagina--smal mijn' : 'pagina pagina--smal'}>
      <Paginakop
        titel={teksten.titel}
        venstertitel={teksten.venstertitel}
        boven={<Kruimel eigenaar={eigenaar} />}
      >
        <p>{zelf ? teksten.kort : teksten.kortCoach}</p>
      </Paginakop>
      <Gegevens vraag={vraag}>
        {(lijst) =>
          gebruiker === null ? null : (
            <Invoer
              eigenaar={eigenaar}
              begin={begin}
              lijst={lijst}
              plek={{ gebruikerId: gebruiker.id, eigenaar }}
            />
          )
        }
      </Gegevens>
    </div>
  );
}

interface InvoerProps extends PaginaProps {
  readonly lijst: Sollicitatielijst;
  readonly plek: Conceptplek;
}

function Invoer({ eigenaar, begin, lijst, plek }: InvoerProps) {
  const router = useRouter();
  const [eerder] = useState(() => leesConcept(plek));
  const leeg = () => beginVorm(begin, lijst.vandaag);
  const heeftBegin = Object.values(begin).some((waarde) => waarde !== undefined);
  const hervat = eerder !== null && !heeftBegin;
  const [vorm, zetVorm] = useState(() => (hervat ? eerder : leeg()));
  const [toonConcept, zetToonConcept] = useState(hervat);
  const [bestand, zetBestand] = useState<File | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const maak = useNieuweSollicitatie(eigenaar);
  const bewijs = useBewijs(eigenaar);
  const vacatureId = begin.vacature ?? null;
  const { gebruikerId } = plek;
  useEffect(() => {
    bewaarConcept({ gebruikerId, eigenaar }, isIngevuld(vorm) ? vorm : null);
  }, [vorm, gebruikerId, eigenaar]);
  useVoorstel({ eigenaar, plak: vorm.plak, opVoorstel: (deel) => zetVorm((nu) => deel(nu)) });

  const bewaar = async () => {
    const gelezen = leesNieuw(vorm, { vacatureId, metBestand: bestand !== null });
    zetFout(gelezen.ok ? null : gelezen.melding);
    if (!gelezen.ok) return;
    const { sollicitatie } = await maak.mutateAsync(gelezen.invoer);
    const { id } = sollicitatie;
    bewaarConcept(plek, null);
    const datum = lijst.vandaag;
    const gewoon = { datum, alleenVoorMij: false };
    if (gelezen.vacaturetekst !== null) {
      const tekst = gelezen.vacaturetekst.slice(0, 10_000);
      await bewijs.mutateAsync({
        id,
        invoer: { ...gewoon, bewijs: 'vacature', tekst, bestand: null },
      });
    }
    if (bestand !== null) {
      const bijlage = await leesBijlage(bestand);
      const soort = bewijsBij(gelezen.invoer.wijze);
      await bewijs.mutateAsync({
        id,
        invoer: { ...gewoon, bewijs: soort, tekst: null, bestand: bijlage },
      });
    }
    router.history.replace(`${detailAdres(eigenaar, id)}?bewaard=ja`);
  };
  // Once the sollicitatie itself is there, a second press must not make another one.
  const gemaakt = maak.data?.sollicitatie.id;
  if (gemaakt !== undefined && bewijs.isError) {
    return (
      <Melding toon="fout" kop={teksten.bewijsMislukt}>
        <p>{bewijs.error instanceof ApiFout ? (bewijs.error.velden[0]?.melding ?? '') : ''}</p>
        <Knop onPress={() => router.history.replace(detailAdres(eigenaar, gemaakt))}>
          {teksten.verder}
        </Knop>
      </Melding>
    );
  }
  return (
    <>
      {toonConcept ? (
        <Melding
          acties={
            <Knop
              onPress={() => {
                zetVorm(leeg());
                zetToonConcept(false);
              }}
            >
              {teksten.wisConcept}
            </Knop>
          }
        >
          <p>{teksten.concept}</p>
        </Melding>
      ) : null}
      <NieuwFormulier
        vorm={vorm}
        lijst={lijst}
        vacatureId={vacatureId}
        doorCoach={eigenaar !== null}
        fout={fout}
        serverfout={maak.error}
        bezig={maak.isPending || bewijs.isPending}
        opVerander={zetVorm}
        opBestand={zetBestand}
        opBewaar={() => void bewaar().catch(() => undefined)}
      />
    </>
  );
}
