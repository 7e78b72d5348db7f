import type { MatchDetail } from '@passend/contracts';
import { BEOORDELINGEN, type Beoordeling } from '@passend/domain';
import { klassen } from '../../shared/lib/klassen.js';
import { beslissing as teksten } from '../../shared/teksten/ranking.js';
import { Knop } from '../../shared/ui/knop.js';
import type { useBeoordeel } from './ranking-api.js';
import { type Redenconcept, Redenvak } from './redenvak.js';
import './beslisbalk.css';

const TOETS: Readonly<Record<Beoordeling, string>> = {
  geschikt: 'g',
  bespreken: 'b',
  niet_geschikt: 'n',
};

interface BeslisbalkProps {
  readonly werknemerId: string;
  readonly match: MatchDetail | null;
  /** `3 van 387`, null when the vacancy is not in the loaded list. */
  readonly positie: string | null;
  readonly gekozen: Beoordeling | null;
  readonly opKies: (beoordeling: Beoordeling | null) => void;
  readonly beoordeel: ReturnType<typeof useBeoordeel>;
  /** Reasons that are not kept yet, by vacancy and decision. */
  readonly concepten: Map<string, Redenconcept>;
  readonly opVastgelegd: (match: MatchDetail, beoordeling: Beoordeling) => void;
  readonly opVorige: (() => void) | null;
  readonly opVolgende: (() => void) | null;
  readonly opWaarom: () => void;
  readonly opHulp: () => void;
  readonly toetsen: boolean;
}

export function Beslisbalk(props: BeslisbalkProps) {
  const { match, gekozen, opKies } = props;
  return (
    <fieldset className="balk" aria-label={teksten.balk}>
      {match === null || gekozen === null ? null : (
        <Redenvak
          key={gekozen}
          werknemerId={props.werknemerId}
          match={match}
          oordeel={gekozen}
          beoordeel={props.beoordeel}
          concept={props.concepten.get(sleutel(match, gekozen)) ?? null}
          opConcept={(concept) => bewaar(props.concepten, sleutel(match, gekozen), concept)}
          opAnnuleer={() => {
            opKies(null);
            document.getElementById(`besluit-${gekozen}`)?.focus();
          }}
          opVastgelegd={() => props.opVastgelegd(match, gekozen)}
        />
      )}
      <div className="balk__knoppen">
        <div className="balk__besluiten">
          {BEOORDELINGEN.map((oordeel) => (
            <Knop
              key={oordeel}
              id={`besluit-${oordeel}`}
              klas={klassen('balk__besluit', `balk__besluit--${oordeel}`)}
              isDisabled={match === null}
              aria-expanded={gekozen === oordeel}
              onPress={() => opKies(gekozen === oordeel ? null : oordeel)}
            >
              {teksten[oordeel]}
              <Toets aan={props.toetsen} toets={TOETS[oordeel]} />
            </Knop>
          ))}
        </div>
        <div className="balk__wegen">
          <Knop isDisabled={props.opVorige === null} onPress={() => props.opVorige?.()}>
            {teksten.vorige}
            <Toets aan={props.toetsen} toets="k" />
          </Knop>
          <Knop isDisabled={props.opVolgende === null} onPress={() => props.opVolgende?.()}>
            {teksten.volgende}
            <Toets aan={props.toetsen} toets="j" />
          </Knop>
          <Knop soort="stil" onPress={props.opWaarom}>
            {teksten.waarom}
            <Toets aan={props.toetsen} toets="w" />
          </Knop>
          <Knop
            soort="stil"
            klas="balk__hulp"
            aria-label={teksten.sneltoetsen}
            onPress={props.opHulp}
          >
            <span className="toets">?</span>
          </Knop>
          {props.positie === null ? null : <p className="balk__positie">{props.positie}</p>}
        </div>
      </div>
    </fieldset>
  );
}

function Toets({ aan, toets }: { readonly aan: boolean; readonly toets: string }) {
  return aan ? (
    <span className="toets balk__toets" aria-hidden="true">
      {toets}
    </span>
  ) : null;
}

function sleutel(match: MatchDetail, oordeel: Beoordeling): string {
  return `${match.vacatureId} ${oordeel}`;
}

function bewaar(
  concepten: Map<string, Redenconcept>,
  naam: string,
  concept: Redenconcept | null,
): void {
  if (concept === null) concepten.delete(naam);
  else concepten.set(naam, concept);
}
