import type { InspanningWeek, WeeknormWeergave } from '@passend/contracts';
import { getal } from '../../shared/opmaak/getal.js';
import { normTekst, inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { normgrondNaam, stilteNaam } from '../../shared/teksten/inspanningswoorden.js';
import { alsBeeldweek, type Beeldweek } from './weekbeeld.js';
import type { Weekkolom } from './wekentabel.js';

/** A week with what the picture needs, and with all that the coach sees of it. */
interface Coachweek extends Beeldweek {
  readonly bron: InspanningWeek;
}

export const alsCoachweek = (bron: InspanningWeek): Coachweek => ({ ...alsBeeldweek(bron), bron });

/** What the coach sees of a week. */
export const COACHKOLOMMEN: readonly Weekkolom<Coachweek>[] = [
  {
    kop: teksten.sollicitaties,
    cel: ({ bron: { sollicitaties: s, loopt } }) => (
      <>
        {teksten.metBewijs(s.aantal, s.controleerbaar)}
        {loopt ? <span className="inspanning__bij">{teksten.looptNog}</span> : null}
      </>
    ),
  },
  {
    kop: teksten.activiteiten,
    cel: ({ bron: { activiteiten: a } }) => teksten.metBewijs(a.aantal, a.controleerbaar),
  },
  { kop: teksten.norm, cel: ({ bron }) => weeknormTekst(bron.norm) },
  {
    kop: teksten.markt,
    cel: ({ bron: { markt } }) =>
      markt === null ? (
        <span className="gedempt">{teksten.nietGemeten}</span>
      ) : (
        getal(markt.past + markt.mogelijk)
      ),
  },
  {
    kop: teksten.toelichting,
    cel: ({ bron: { toelichting } }) =>
      toelichting === null ? null : (
        <>
          {normgrondNaam[toelichting.grond]}
          <span className="inspanning__bij">{toelichting.reden}</span>
        </>
      ),
  },
];

function weeknormTekst(norm: WeeknormWeergave): string {
  return norm.vraagt ? normTekst(norm.minste, norm.meeste) : stilteNaam[norm.stilte];
}
