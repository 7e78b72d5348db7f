import type { BsnStand } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bsn as teksten } from '../../../shared/teksten/bsn.js';
import { Gegevens } from '../../../shared/ui/gegevens.js';
import { Knop } from '../../../shared/ui/knop.js';
import { bsnQuery } from './bsn-api.js';
import { BsnTonen } from './bsn-tonen.js';
import { BsnVorm } from './bsn-vorm.js';
import '../../../shared/ui/vak.css';

interface BsnVakProps {
  readonly werknemerId: string;
}

/** The BSN of a client: masked, and whole only with a purpose. */
export function BsnVak({ werknemerId }: BsnVakProps) {
  return (
    <section className="vak" aria-labelledby="bsn-kop">
      <div className="vak__kop">
        <h2 id="bsn-kop">{teksten.kop}</h2>
      </div>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={useQuery(bsnQuery(werknemerId))}>
        {(stand) => <Stand werknemerId={werknemerId} stand={stand} />}
      </Gegevens>
    </section>
  );
}

function Stand({ werknemerId, stand }: BsnVakProps & { readonly stand: BsnStand }) {
  const [open, zetOpen] = useState<'vorm' | 'tonen' | null>(null);
  const [bewaard, zetBewaard] = useState(false);
  const ingevuld = stand.gemaskeerd !== null;
  const sluit = () => zetOpen(null);
  const naBewaren = () => {
    zetBewaard(true);
    sluit();
  };
  return (
    <>
      <p className="cijfer">{stand.gemaskeerd ?? teksten.leeg}</p>
      <div role="status">{bewaard && open === null ? <p>{teksten.bewaard}</p> : null}</div>
      {open === null ? (
        <div className="bsn__knoppen">
          {ingevuld ? <Knop onPress={() => zetOpen('tonen')}>{teksten.toon}</Knop> : null}
          <Knop soort={ingevuld ? 'stil' : 'gewoon'} onPress={() => zetOpen('vorm')}>
            {ingevuld ? teksten.wijzig : teksten.vulIn}
          </Knop>
        </div>
      ) : null}
      {open === 'vorm' ? (
        <BsnVorm werknemerId={werknemerId} opKlaar={naBewaren} opAnnuleer={sluit} />
      ) : null}
      {open === 'tonen' ? <BsnTonen werknemerId={werknemerId} opSluit={sluit} /> : null}
    </>
  );
}
