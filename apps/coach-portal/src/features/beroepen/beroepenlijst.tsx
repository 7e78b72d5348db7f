import type { BeroepenLijst, BeroepRij } from '@passend/contracts';
import { beroepenlijst as teksten } from '../../shared/teksten/beroepen.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { alsKop } from './beroep-vorm.js';
import { Beroeplink } from './beroeplink.js';

interface BeroepenlijstProps {
  readonly werknemerId: string | null;
  readonly lijst: BeroepenLijst;
  /** Whether something was typed. */
  readonly gezocht: boolean;
}

type Hoofdgroep = BeroepenLijst['groepen'][number];

/** Occupations in their groups: folded while browsing, all in sight after a search. */
export function Beroepenlijst({ werknemerId, lijst, gezocht }: BeroepenlijstProps) {
  const { totaal, bedoeld, groepen } = lijst;
  return (
    <div className="beroepen">
      {bedoeld.length === 0 ? null : (
        <section className="beroepen__bedoeld" aria-labelledby="bedoeld-kop">
          <h2 id="bedoeld-kop">{teksten.bedoeld}</h2>
          <Rijen werknemerId={werknemerId} beroepen={bedoeld} />
        </section>
      )}
      <section className="beroepen__alles" aria-labelledby="beroepen-kop">
        <h2 id="beroepen-kop">{gezocht ? teksten.gevonden(totaal) : teksten.alles}</h2>
        {totaal === 0 && bedoeld.length === 0 ? (
          <Leeg kop={teksten.leegKop}>
            <p>{teksten.leeg}</p>
          </Leeg>
        ) : null}
        {groepen.map((groep) =>
          gezocht ? (
            <Groepen key={groep.code} werknemerId={werknemerId} groep={groep} />
          ) : (
            <Uitklap key={groep.code} kop={teksten.groep(groep.naam, aantalIn(groep))}>
              <Groepen werknemerId={werknemerId} groep={groep} />
            </Uitklap>
          ),
        )}
      </section>
    </div>
  );
}

interface GroepenProps {
  readonly werknemerId: string | null;
  readonly groep: Hoofdgroep;
}

function Groepen({ werknemerId, groep }: GroepenProps) {
  return groep.groepen.map(({ code, naam, beroepen }) => (
    <section key={code} className="beroepgroep" aria-label={naam} lang="nl">
      <h3 className="beroepgroep__kop">{naam}</h3>
      <Rijen werknemerId={werknemerId} beroepen={beroepen} />
    </section>
  ));
}

interface RijenProps {
  readonly werknemerId: string | null;
  readonly beroepen: readonly (Omit<BeroepRij, 'titel'> & { readonly titel?: string | null })[];
}

/** Occupations with the number of live vacancies. */
export function Rijen({ werknemerId, beroepen }: RijenProps) {
  return (
    <ul className="beroeprijen">
      {beroepen.map(({ code, naam, titel, vacatures }) => (
        <li key={code} className="beroeprij">
          <span>
            <Beroeplink werknemerId={werknemerId} code={code}>
              {alsKop(naam)}
            </Beroeplink>
            {titel ? <span className="gedempt klein"> {teksten.ook(titel)}</span> : null}
          </span>
          <span className="gedempt klein">{teksten.vacatures(vacatures)}</span>
        </li>
      ))}
    </ul>
  );
}

function aantalIn({ groepen }: Hoofdgroep): number {
  return groepen.reduce((som, { beroepen }) => som + beroepen.length, 0);
}
