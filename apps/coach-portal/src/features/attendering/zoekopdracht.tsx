import type { OpgeslagenZoekopdracht, PauzeInvoer } from '@passend/contracts';
import { plusDagen } from '@passend/domain';
import { useRef, useState } from 'react';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { ritmenaam, attendering as teksten } from '../../shared/teksten/attendering.js';
import { Knop } from '../../shared/ui/knop.js';
import { type Eigenaar, useZoekdaad } from './attendering-api.js';
import { ZoekopdrachtFormulier } from './zoekopdracht-formulier.js';
import { zoektNaar } from './zoekt-naar.js';

interface ZoekopdrachtvakProps {
  readonly eigenaar: Eigenaar;
  readonly zoekopdracht: OpgeslagenZoekopdracht;
  readonly opWeg: (zoekopdracht: OpgeslagenZoekopdracht) => void;
}

/** One saved search: what it looks for, how often, and what one can do with it. */
export function Zoekopdrachtvak({ eigenaar, zoekopdracht, opWeg }: ZoekopdrachtvakProps) {
  const { id, naam, ritme, hoogstens, stilAvond, stilWeekend } = zoekopdracht;
  const [open, zetOpen] = useState<'pauze' | 'wijzig' | null>(null);
  const daad = useZoekdaad(eigenaar);
  const kop = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away, and must not take the focus with it.
  const dicht = () => {
    zetOpen(null);
    kop.current?.focus();
  };
  const pauzeer = (invoer: PauzeInvoer) =>
    daad.mutate({ soort: 'pauze', id, invoer }, { onSuccess: dicht });
  const regels = [
    ritmenaam[ritme],
    teksten.hoogstens(hoogstens),
    stilAvond ? teksten.stilAvond : null,
    stilWeekend ? teksten.stilWeekend : null,
  ].filter((regel) => regel !== null);
  return (
    <section className="vak" aria-labelledby={`zoek-${id}`}>
      <div>
        <h3 id={`zoek-${id}`} ref={kop} tabIndex={-1}>
          {naam}
        </h3>
        <p>{zoektNaar(zoekopdracht.criteria)}</p>
        <p className="gedempt">{regels.join(' · ')}</p>
        <p className="gedempt">{teksten.door(zoekopdracht.door)}</p>
      </div>
      <Pauzeregel zoekopdracht={zoekopdracht} />
      <Weigermelding fout={daad.error} />
      <div className="vorm__knoppen">
        {zoekopdracht.gepauzeerd ? (
          <Knop
            bezig={daad.isPending}
            aria-label={`${teksten.hervat}: ${naam}`}
            onPress={() => pauzeer({ gepauzeerd: false, pauzeTot: null })}
          >
            {teksten.hervat}
          </Knop>
        ) : (
          <Knop
            aria-expanded={open === 'pauze'}
            aria-label={`${teksten.pauzeer}: ${naam}`}
            onPress={() => zetOpen(open === 'pauze' ? null : 'pauze')}
          >
            {teksten.pauzeer}
          </Knop>
        )}
        <Knop
          aria-expanded={open === 'wijzig'}
          aria-label={`${teksten.wijzig}: ${naam}`}
          onPress={() => zetOpen(open === 'wijzig' ? null : 'wijzig')}
        >
          {teksten.wijzig}
        </Knop>
        <Knop
          soort="stil"
          bezig={daad.isPending}
          aria-label={`${teksten.weg}: ${naam}`}
          onPress={() =>
            daad.mutate({ soort: 'weg', id }, { onSuccess: () => opWeg(zoekopdracht) })
          }
        >
          {teksten.weg}
        </Knop>
      </div>
      {open === 'pauze' ? <Pauzekeuze bezig={daad.isPending} opKies={pauzeer} /> : null}
      {open === 'wijzig' ? (
        <ZoekopdrachtFormulier eigenaar={eigenaar} zoekopdracht={zoekopdracht} opKlaar={dicht} />
      ) : null}
    </section>
  );
}

function Pauzeregel({ zoekopdracht }: { readonly zoekopdracht: OpgeslagenZoekopdracht }) {
  const { gepauzeerd, pauzeTot } = zoekopdracht;
  if (!gepauzeerd) return null;
  return (
    <p>{pauzeTot === null ? teksten.gepauzeerd : teksten.gepauzeerdTot(datumTekst(pauzeTot))}</p>
  );
}

interface PauzekeuzeProps {
  readonly bezig: boolean;
  readonly opKies: (invoer: PauzeInvoer) => void;
}

/** A pause needs no reason. */
function Pauzekeuze({ bezig, opKies }: PauzekeuzeProps) {
  const vandaag = dagVanMoment(new Date());
  const kies = (pauzeTot: string | null) => () => opKies({ gepauzeerd: true, pauzeTot });
  return (
    <fieldset className="attendering__pauze">
      <legend>{teksten.pauzeKop}</legend>
      <div className="vorm__knoppen">
        <Knop bezig={bezig} onPress={kies(plusDagen(vandaag, 7))}>
          {teksten.week}
        </Knop>
        <Knop bezig={bezig} onPress={kies(plusDagen(vandaag, 28))}>
          {teksten.maand}
        </Knop>
        <Knop bezig={bezig} onPress={kies(null)}>
          {teksten.zonderEinde}
        </Knop>
      </div>
    </fieldset>
  );
}
