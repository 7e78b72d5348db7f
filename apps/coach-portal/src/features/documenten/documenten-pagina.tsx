import type { Aanlevering } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { soortNaam, documenten as teksten } from '../../shared/teksten/aanleveren.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { aanleveringQuery, useBesluit } from './documenten-api.js';
import { Documentenlijst } from './documentenlijst.js';
import { LinkMaken } from './link-maken.js';
import { Terugkoppelingen } from './terugkoppelingen.js';
import '../../shared/ui/paren.css';
import './documenten.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/documenten');

/** For the coach: what he asked a doctor for, and what came in. */
export function DocumentenPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(aanleveringQuery(werknemerId));
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titelVan}
      titelKaal={teksten.titel}
      smal
      klas="documenten"
      inleiding={<p>{teksten.inleiding}</p>}
    >
      <Woorden begrippen={['bedrijfsarts', 'fml', 'belastbaarheid']} />
      <Gegevens vraag={vraag}>
        {(aanlevering) => <Binnen werknemerId={werknemerId} aanlevering={aanlevering} />}
      </Gegevens>
      <section aria-labelledby="vraag-kop">
        <h2 id="vraag-kop">{teksten.vraagKop}</h2>
        <LinkMaken werknemerId={werknemerId} />
      </section>
      <Gegevens vraag={vraag}>
        {({ links }) => <Links werknemerId={werknemerId} links={links} />}
      </Gegevens>
    </Clientpagina>
  );
}

interface BinnenProps {
  readonly werknemerId: string;
  readonly aanlevering: Aanlevering;
}

function Binnen({ werknemerId, aanlevering }: BinnenProps) {
  const besluit = useBesluit(werknemerId);
  const verwerk = (id: string, wat: string) =>
    besluit.mutate({ pad: `documenten/${id}/besluit`, inhoud: { besluit: wat } });
  const deel = (id: string, wat: string) =>
    besluit.mutate({ pad: `terugkoppelingen/${id}/besluit`, inhoud: { besluit: wat } });
  return (
    <>
      {besluit.error === null ? null : <FoutMelding fout={besluit.error} />}
      <section aria-labelledby="binnen-kop">
        <h2 id="binnen-kop">{teksten.binnenKop}</h2>
        <Documentenlijst
          documenten={aanlevering.documenten}
          adresVan={(id) => werknemerPad(werknemerId, 'documenten', id, 'bestand')}
          acties={({ id, besluit: gedaan }) =>
            gedaan === null ? (
              <>
                <Link to="/werknemers/$werknemerId/belastbaarheid" params={{ werknemerId }}>
                  {teksten.neemOver}
                </Link>
                <Knop onPress={() => verwerk(id, 'overgenomen')}>{teksten.overgenomen}</Knop>
                <Knop soort="stil" onPress={() => verwerk(id, 'niet_nodig')}>
                  {teksten.nietNodig}
                </Knop>
              </>
            ) : (
              <span className="gedempt">
                {gedaan.besluit === 'overgenomen' ? teksten.klaar : teksten.klaarNiet}
              </span>
            )
          }
        />
      </section>
      <section aria-labelledby="terug-kop">
        <h2 id="terug-kop">{teksten.terugKop}</h2>
        <p className="gedempt">{teksten.leesEerst}</p>
        <Terugkoppelingen
          terugkoppelingen={aanlevering.terugkoppelingen}
          acties={({ id, besluit: gedaan }) => (
            <>
              {gedaan?.besluit === 'delen' ? null : (
                <Knop onPress={() => deel(id, 'delen')}>{teksten.deel}</Knop>
              )}
              {gedaan?.besluit === 'niet_delen' ? null : (
                <Knop soort="stil" onPress={() => deel(id, 'niet_delen')}>
                  {teksten.deelNiet}
                </Knop>
              )}
            </>
          )}
        />
      </section>
    </>
  );
}

interface LinksProps {
  readonly werknemerId: string;
  readonly links: Aanlevering['links'];
}

function Links({ werknemerId, links }: LinksProps) {
  const besluit = useBesluit(werknemerId);
  return (
    <section aria-labelledby="links-kop">
      <h2 id="links-kop">{teksten.linksKop}</h2>
      {links.length === 0 ? <p className="gedempt">{teksten.geenLinks}</p> : null}
      <ul className="documenten__links">
        {links.map(({ id, soort, kenmerk, stand, verlooptOp }) => (
          <li key={id} className="documenten__link">
            <span>
              {soortNaam[soort]} · {kenmerk}
            </span>
            <span className="gedempt">
              {teksten.stand[stand]}
              {stand === 'open' ? teksten.totEnMet(datumTekst(verlooptOp)) : ''}
            </span>
            {stand === 'open' ? (
              <Knop
                soort="stil"
                onPress={() => besluit.mutate({ pad: `uploadlinks/${id}/intrekken`, inhoud: {} })}
              >
                {teksten.trekIn}
                <span className="alleen-voorlezen">: {kenmerk}</span>
              </Knop>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
