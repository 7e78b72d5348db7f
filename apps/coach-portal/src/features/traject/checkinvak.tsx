import type { CheckinWeergave, TrajectWeergave } from '@passend/contracts';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { klassen } from '../../shared/lib/klassen.js';
import { mijnTraject as teksten } from '../../shared/teksten/mijn-traject.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { Checkinlijst } from './checkinlijst.js';
import { useDaad } from './gebruik-daad.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import { HOE, Hoeteken } from './hoe.js';

interface CheckinvakProps {
  readonly traject: TrajectWeergave;
}

/** How it goes today: one tap to choose, one to keep. The rest is for who wants to say more. */
export function Checkinvak({ traject }: CheckinvakProps) {
  const { checkins, gesloten } = traject;
  const laatste = checkins.at(-1);
  const [bewaard, zetBewaard] = useState(false);
  return (
    <section className="vak" aria-labelledby="checkin-kop" id="checkin" tabIndex={-1}>
      <h2 id="checkin-kop">{teksten.checkinKop}</h2>
      <p className="gedempt">{teksten.checkinUitleg}</p>
      {gesloten ? null : (
        <Checkinvorm
          key={checkins.length}
          vandaag={traject.vandaag}
          opKlaar={() => zetBewaard(true)}
        />
      )}
      <p role="status" className="traject__klaar">
        {bewaard && laatste !== undefined
          ? laatste.gedeeld
            ? teksten.bewaardGedeeld
            : teksten.bewaardPrive
          : ''}
      </p>
      {checkins.length === 0 ? null : (
        <Uitklap kop={teksten.eerdere}>
          <Checkinlijst
            checkins={checkins}
            doe={(checkin) => (
              <Deelknop checkin={checkin} vandaag={traject.vandaag} gesloten={gesloten} />
            )}
          />
        </Uitklap>
      )}
    </section>
  );
}

interface CheckinvormProps {
  readonly vandaag: string;
  readonly opKlaar: () => void;
}

function Checkinvorm({ vandaag, opKlaar }: CheckinvormProps) {
  const [hoe, zetHoe] = useState<number | null>(null);
  const { velden, zet, concept, klaar } = useConceptvelden(null, 'checkin', {
    gaf: '',
    kostte: '',
  });
  const { gaf, kostte } = velden;
  const [gedeeld, zetGedeeld] = useState(false);
  const { staat, bij, verstuur } = useTrajectvorm('checkin', null, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.bewaar}
      label={teksten.checkinKop}
      opVerstuur={() =>
        verstuur({
          soort: 'checkin_gedaan',
          datum: vandaag,
          over: null,
          werkgever: null,
          uwv: null,
          prive: { hoe, gaf: ofNiets(gaf), kostte: ofNiets(kostte), gedeeld },
        })
      }
    >
      <fieldset className="hoe" id={bij('hoe').veldId} tabIndex={-1}>
        <legend className="alleen-voorlezen">{teksten.checkinKop}</legend>
        {HOE.map((waarde) => (
          <label
            key={waarde}
            className={klassen('hoe__keuze', hoe === waarde && 'hoe__keuze--aan')}
          >
            <input
              type="radio"
              name="hoe"
              className="alleen-voorlezen"
              checked={hoe === waarde}
              onChange={() => zetHoe(waarde)}
            />
            <Hoeteken hoe={waarde} />
            {teksten.hoe[waarde]}
          </label>
        ))}
      </fieldset>
      {hoe === null ? null : (
        <>
          <Veld
            label={teksten.gaf}
            hulp={teksten.magLeeg}
            regels={2}
            value={gaf}
            onChange={(nieuw) => zet({ gaf: nieuw })}
            {...bij('gaf')}
          />
          <Veld
            label={teksten.kostte}
            hulp={teksten.magLeeg}
            regels={2}
            value={kostte}
            onChange={(nieuw) => zet({ kostte: nieuw })}
            {...bij('kostte')}
          />
          <Conceptstand concept={concept} />
          <AanUit aan={gedeeld} opVerander={zetGedeeld}>
            {teksten.deel}
          </AanUit>
        </>
      )}
    </Formulier>
  );
}

interface DeelknopProps {
  readonly checkin: CheckinWeergave;
  readonly vandaag: string;
  readonly gesloten: boolean;
}

/** Whether the coach may read this one; it can always be changed. */
function Deelknop({ checkin, vandaag, gesloten }: DeelknopProps) {
  const daad = useDaad(null);
  const deel = (gedeeld: boolean) =>
    daad.mutate({
      soort: 'checkin_gedeeld',
      datum: vandaag,
      over: checkin.id,
      werkgever: null,
      uwv: null,
      prive: { gedeeld },
    });
  return (
    <div className="traject__doen">
      <span className="klein" role="status">
        {checkin.gedeeld ? teksten.gedeeld : teksten.prive}
      </span>
      {gesloten ? null : (
        <Knop soort="stil" bezig={daad.isPending} onPress={() => deel(!checkin.gedeeld)}>
          {checkin.gedeeld ? teksten.zetUit : teksten.zetAan}
        </Knop>
      )}
    </div>
  );
}
