import { type VacatureLijst, vacatureLijstSchema } from '@passend/contracts';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ComponentProps, type FormEvent, useEffect, useMemo, useState } from 'react';
import { haal } from '../../shared/api/api.js';
import { useMedia } from '../../shared/lib/gebruik-media.js';
import { useLosseToetsen } from '../../shared/lib/losse-toetsen.js';
import { landNaam } from '../../shared/opmaak/land.js';
import { vacatures as teksten } from '../../shared/teksten/vacatures.js';
import { FoutMelding, Laden } from '../../shared/ui/gegevens.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { haalRest } from '../../shared/venster/haal-rest.js';
import { Vensterlijst } from '../../shared/venster/vensterlijst.js';
import { Vacatureresultaat } from './vacatureresultaat.js';
import { adresUitZoek, type Vacaturezoek, vraagUitZoek, zoekUitAdres } from './vacaturezoek.js';
import '../../shared/ui/vak.css';
import './vacatures.css';

const route = getRouteApi('/binnen/coach/vacatures');
const BLAD = 100;
/** From here the facets stand beside the results; the same width stands in vacatures.css. */
const NAAST_ELKAAR = '(min-width: 64rem)';

/** While an answer is missing the chosen filters stay in sight, so that they can be taken away. */
const GEEN_FACETTEN: VacatureLijst['facetten'] = { land: [], provincie: [], plaats: [] };

const zoekQuery = (zoek: Vacaturezoek) =>
  infiniteQueryOptions({
    queryKey: ['vacatures', adresUitZoek(zoek)] as const,
    queryFn: ({ pageParam, signal }) =>
      haal(vacatureLijstSchema, `/api/vacatures${vraagUitZoek(zoek, pageParam, BLAD)}`, signal),
    initialPageParam: 0,
    getNextPageParam: (laatste, bladen) => {
      const geladen = bladen.reduce((som, blad) => som + blad.rijen.length, 0);
      return laatste.rijen.length > 0 && geladen < laatste.totaal ? geladen : undefined;
    },
    placeholderData: keepPreviousData,
  });

/** Typed search over the whole market, apart from any client. */
export function VacaturesPagina() {
  const adres = route.useSearch();
  const zoek = useMemo(() => zoekUitAdres(adres), [adres]);
  const navigate = useNavigate();
  const opZoek = (nieuw: Vacaturezoek) =>
    void navigate({ to: '/vacatures', search: adresUitZoek(nieuw), replace: true });
  const vraag = useInfiniteQuery(zoekQuery(zoek));
  const eerste = vraag.data?.pages[0];
  const rijen = useMemo(() => vraag.data?.pages.flatMap((blad) => blad.rijen) ?? [], [vraag.data]);
  const [letters] = useLosseToetsen();
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Zoekvorm zoek={zoek} opZoek={opZoek} />
      {vraag.isPending ? <Laden /> : null}
      {vraag.isError && eerste === undefined ? (
        <div className="zoekmarkt">
          <Facetten facetten={GEEN_FACETTEN} zoek={zoek} opZoek={opZoek} />
          <FoutMelding fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />
        </div>
      ) : null}
      {eerste === undefined ? null : (
        <div className="zoekmarkt">
          <Facetten facetten={eerste.facetten} zoek={zoek} opZoek={opZoek} />
          <section className="zoekmarkt__lijst" aria-label={teksten.lijst}>
            <div className="zoekmarkt__stand">
              <p role="status">{teksten.gevonden(eerste.totaal)}</p>
              <Keuzelijst
                label={teksten.sorteer}
                waarde={zoek.sorteer}
                opties={(['relevantie', 'nieuwste'] as const).map((waarde) => ({
                  waarde,
                  label: teksten.sorteren[waarde],
                }))}
                opKeuze={(sorteer) => opZoek({ ...zoek, sorteer })}
              />
            </div>
            {eerste.gedegradeerd ? <Melding toon="let-op">{teksten.gedegradeerd}</Melding> : null}
            {eerste.totaal === 0 ? (
              <Leeg kop={teksten.leegKop}>
                <p>{teksten.leeg}</p>
              </Leeg>
            ) : null}
            <Vensterlijst
              rijen={rijen}
              totaal={eerste.totaal}
              klas="resultaten"
              metLetters={letters}
              haalAlles={vraag.hasNextPage ? () => haalRest(vraag) : null}
              sleutelVan={({ id }) => id}
              toon={(rij, plek) => (
                <Vacatureresultaat rij={rij} plek={plek} zoek={adresUitZoek(zoek)} />
              )}
            />
            {vraag.hasNextPage ? (
              <Knop onPress={() => void vraag.fetchNextPage()} bezig={vraag.isFetchingNextPage}>
                {teksten.meer}
              </Knop>
            ) : null}
          </section>
        </div>
      )}
    </div>
  );
}

interface ZoekProps {
  readonly zoek: Vacaturezoek;
  readonly opZoek: (zoek: Vacaturezoek) => void;
}

function Zoekvorm({ zoek, opZoek }: ZoekProps) {
  const [vorm, zetVorm] = useState(zoek);
  useEffect(() => zetVorm(zoek), [zoek]);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    opZoek(zoekUitAdres({ ...vorm }));
  };
  const veld = (naam: 'q' | 'rond' | 'straalKm' | 'urenMin' | 'urenMax') => ({
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm({ ...vorm, [naam]: waarde }),
  });
  return (
    <search>
      <form className="vak vak--zoek marktzoek" onSubmit={verstuur}>
        <Veld {...veld('q')} label={teksten.zoek} type="search" klas="marktzoek__q" />
        <Veld {...veld('rond')} label={teksten.rond} />
        <Veld {...veld('straalKm')} label={teksten.straal} inputMode="numeric" />
        <Veld {...veld('urenMin')} label={teksten.urenMin} inputMode="decimal" />
        <Veld {...veld('urenMax')} label={teksten.urenMax} inputMode="decimal" />
        <Knop type="submit" soort="hoofd">
          {teksten.zoekKnop}
        </Knop>
      </form>
    </search>
  );
}

interface FacettenProps extends ZoekProps {
  readonly facetten: VacatureLijst['facetten'];
}

function Facetten({ facetten, zoek, opZoek }: FacettenProps) {
  const breed = useMedia(NAAST_ELKAAR);
  const groepen = (
    <div className="facetten">
      {(['land', 'provincie', 'plaats'] as const).map((naam) => {
        const noem = naam === 'land' ? landNaam : String;
        const opties = facetten[naam].map(({ waarde, aantal }) => ({
          waarde,
          label: noem(waarde),
          aantal,
        }));
        const weg = zoek[naam].filter((waarde) => !opties.some((optie) => optie.waarde === waarde));
        const alles = [...opties, ...weg.map((waarde) => ({ waarde, label: noem(waarde) }))];
        if (alles.length === 0) return null;
        return (
          <Facet
            key={naam}
            label={teksten[naam]}
            opties={alles}
            gekozen={zoek[naam]}
            opKeuze={(keuze) => opZoek({ ...zoek, [naam]: keuze })}
          />
        );
      })}
    </div>
  );
  return breed ? groepen : <Uitklap kop={teksten.verfijn}>{groepen}</Uitklap>;
}

/** The rest of a long list waits behind a button; what was chosen always stands there. */
const EERSTE_KEUZES = 12;

function Facet({ opties, gekozen, ...overige }: ComponentProps<typeof Keuzes>) {
  const [alles, zetAlles] = useState(false);
  const getoond = opties.filter(
    ({ waarde }, plek) => alles || plek < EERSTE_KEUZES || gekozen.includes(waarde),
  );
  const verborgen = opties.length - getoond.length;
  return (
    <div>
      <Keuzes {...overige} opties={getoond} gekozen={gekozen} />
      {verborgen === 0 ? null : (
        <Knop soort="stil" onPress={() => zetAlles(true)}>
          {teksten.nogKeuzes(verborgen)}
        </Knop>
      )}
    </div>
  );
}
