import type { BelastbaarheidWeergave, WerknemerWeergave } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { PASSAGES_ID } from '../../shared/lib/ankers.js';
import { naarAnker } from '../../shared/lib/gebruik-anker.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { limietTekst } from '../../shared/opmaak/limiet.js';
import { document as documentteksten, duiding, urenverloop } from '../../shared/teksten/duiding.js';
import { rubriekNaam } from '../../shared/teksten/fml.js';
import { werknemer as teksten } from '../../shared/teksten/werknemer.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Urenverloop } from '../../shared/ui/urenverloop.js';
import { HardheidKeuze } from './hardheid-keuze.js';
import { Passages } from './passages.js';
import { perRubriek } from './per-rubriek.js';

const rubriekNamen: ReadonlyMap<number, string> = new Map(
  Object.entries(rubriekNaam).map(([nummer, naam]) => [Number(nummer), naam]),
);

/** What a client can bear: the document, what counts of it, and what a coach decided about it. */
export function BelastbaarheidVak({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const { belastbaarheid } = werknemer;
  return (
    <section className="vak" aria-labelledby="belastbaarheid-kop">
      <div className="vak__kop">
        <h2 id="belastbaarheid-kop">{teksten.belastbaarheid}</h2>
        <Link to="/werknemers/$werknemerId/belastbaarheid" params={{ werknemerId: werknemer.id }}>
          {teksten.neemOver}
        </Link>
      </div>
      {belastbaarheid === null ? (
        <Melding toon="let-op">{teksten.geenBelastbaarheid}</Melding>
      ) : (
        <Document werknemerId={werknemer.id} document={belastbaarheid} />
      )}
    </section>
  );
}

interface DocumentProps {
  readonly werknemerId: string;
  readonly document: BelastbaarheidWeergave;
}

function Document({ werknemerId, document }: DocumentProps) {
  return (
    <>
      <p>
        <strong>{teksten.document(document.document, datumTekst(document.datum))}</strong>
        <span className="gedempt">
          {' '}
          · {teksten.editie(document.editie)} · {teksten.opgesteldDoor(document.auteurFunctie)}
        </span>
      </p>
      <Meldingen document={document} />
      {document.uren === null ? null : (
        <section className="urenverloop" aria-labelledby="uren-kop">
          <h3 id="uren-kop" className="rubriek__kop">
            {urenverloop.kop}
          </h3>
          <Urenverloop uren={document.uren} />
          <p className="gedempt klein">{urenverloop.uitleg}</p>
        </section>
      )}
      {document.beperkingen.length === 0 ? <p>{teksten.geenBeperkingen}</p> : null}
      {perRubriek(document.beperkingen).map(({ rubriek, beperkingen }) => (
        <section key={rubriek} className="rubriek" aria-label={rubriekNamen.get(rubriek)}>
          <h3 className="rubriek__kop">{rubriekNamen.get(rubriek)}</h3>
          <ul className="rubriek__lijst">
            {beperkingen.map((beperking) => (
              <Beperkingregel
                key={beperking.item}
                werknemerId={werknemerId}
                beperking={beperking}
              />
            ))}
          </ul>
        </section>
      ))}
      <Passages werknemerId={werknemerId} passages={document.passages} />
    </>
  );
}

/** What to know before relying on the document. Nothing here stops anybody. */
function Meldingen({ document }: Pick<DocumentProps, 'document'>) {
  return (
    <>
      {document.teBeoordelen === 0 ? null : (
        <Melding
          toon="let-op"
          kop={duiding.aandachtKop(document.teBeoordelen)}
          acties={<Knop onPress={() => naarAnker(PASSAGES_ID)}>{duiding.naarTekst}</Knop>}
        >
          <p>{duiding.aandacht}</p>
        </Melding>
      )}
      {document.verouderd ? (
        <Melding toon="let-op" kop={teksten.verouderdKop(document.maandenOud)}>
          <p>{teksten.verouderd}</p>
        </Melding>
      ) : null}
      {document.toekomst ? (
        <Melding toon="let-op" kop={documentteksten.toekomstKop}>
          <p>{documentteksten.toekomst}</p>
        </Melding>
      ) : null}
    </>
  );
}

type Beperking = BelastbaarheidWeergave['beperkingen'][number];

interface BeperkingregelProps {
  readonly werknemerId: string;
  readonly beperking: Beperking;
}

function Beperkingregel({ werknemerId, beperking }: BeperkingregelProps) {
  const grens = limietTekst(beperking.limiet);
  const piek = limietTekst(beperking.piek ?? null);
  return (
    <li className="beperking">
      <p className="beperking__naam">
        {beperking.naam}
        <span className="beperking__bij">
          {beperking.nummer === null ? null : <span>{beperking.nummer}</span>}
          {beperking.niveau === null ? null : <span>{teksten.niveau(beperking.niveau)}</span>}
          {beperking.uit === undefined ? null : <span>{documentteksten.uit[beperking.uit]}</span>}
        </span>
      </p>
      {beperking.tekst === '' ? null : (
        <q className="beperking__tekst" lang="nl">
          {beperking.tekst}
        </q>
      )}
      <p className="beperking__grens">
        {beperking.teBeoordelen ? teksten.teBeoordelen : (grens ?? teksten.geenGrens)}
        {piek === null ? null : `; ${duiding.piekTekst(piek)}`}
      </p>
      <HardheidKeuze werknemerId={werknemerId} beperking={beperking} />
    </li>
  );
}
