import type { Kaart, KaartPlaats, KaartWeg } from '@passend/contracts';
import type { Uitkomst, Vervoermiddel } from '@passend/domain';
import { type ReactNode, useState } from 'react';
import { kaart as teksten } from '../../shared/teksten/kaart.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Melding } from '../../shared/ui/melding.js';
import { OordeelTeken } from '../../shared/ui/oordeel-teken.js';
import { Kaartblad } from './kaartblad.js';
import { Kaarttabel } from './kaarttabel.js';
import './kaart.css';

interface KaartbeeldProps {
  readonly kaart: Kaart;
  readonly gekozen: number | null;
  readonly opKies: (plaats: KaartPlaats) => void;
  readonly uitkomst: Readonly<Record<Uitkomst, string>>;
  readonly thuisOnbekend: string;
  /** What belongs to the place that was chosen. */
  readonly children?: ReactNode;
}

const UITKOMSTEN: readonly Uitkomst[] = ['past', 'mogelijk', 'overschrijdt'];

/** The drawing with its words, and beside it the same places as a table. */
export function Kaartbeeld(props: KaartbeeldProps) {
  const { kaart, uitkomst } = props;
  const [middel, zetMiddel] = useState<Vervoermiddel | null>(kaart.wegen[0]?.middel ?? null);
  const weg = kaart.wegen.find((een) => een.middel === middel) ?? null;
  const minuten = (plaats: KaartPlaats) => (weg && plaats.minuten[weg.middel]) ?? null;
  const noem = (plaats: KaartPlaats) => {
    const duur = minuten(plaats);
    const reis = duur === null ? null : teksten.duur(duur);
    return teksten.plaatsKnop(plaats.naam, plaats.aantal, uitkomst[plaats.beste], reis);
  };
  return (
    <div className="kaart">
      <Samen kaart={kaart} />
      <div className="kaart__delen">
        <section className="kaart__links" aria-label={teksten.titelKaal}>
          <Reiskeuze wegen={kaart.wegen} weg={weg} opKeuze={zetMiddel} />
          <Kaartblad
            key={middel}
            thuis={kaart.thuis}
            weg={weg}
            plaatsen={kaart.plaatsen}
            gekozen={props.gekozen}
            noem={noem}
            opKies={props.opKies}
          />
          <Legenda uitkomst={uitkomst} />
          {kaart.thuis === null ? (
            <Melding toon="let-op">{props.thuisOnbekend}</Melding>
          ) : (
            <Ringwoorden weg={weg} />
          )}
        </section>
        <div className="kaart__rechts">
          {props.children}
          <Kaarttabel
            plaatsen={kaart.plaatsen}
            gekozen={props.gekozen}
            uitkomst={uitkomst}
            minuten={minuten}
            opKies={props.opKies}
          />
        </div>
      </div>
    </div>
  );
}

function Samen({ kaart }: { readonly kaart: Kaart }) {
  const { totaal, thuiswerk, zonderPlaats, weggelaten } = kaart;
  return (
    <p className="kaart__samen">
      {[
        teksten.totaal(totaal),
        thuiswerk === 0 ? null : teksten.thuiswerk(thuiswerk),
        zonderPlaats === 0 ? null : teksten.zonderPlaats(zonderPlaats),
        weggelaten === 0 ? null : teksten.weggelaten(weggelaten),
      ]
        .filter((zin) => zin !== null)
        .join(' ')}
    </p>
  );
}

interface ReiskeuzeProps {
  readonly wegen: readonly KaartWeg[];
  readonly weg: KaartWeg | null;
  readonly opKeuze: (middel: Vervoermiddel) => void;
}

function Reiskeuze({ wegen, weg, opKeuze }: ReiskeuzeProps) {
  if (weg === null) return null;
  return (
    <div className="kaart__reis">
      <Keuzelijst
        label={teksten.reisMet}
        waarde={weg.middel}
        opties={wegen.map(({ middel, belet }) => ({
          waarde: middel,
          label:
            belet === null
              ? teksten.middel[middel]
              : teksten.middelMet(middel, teksten.kanNiet[belet]),
        }))}
        opKeuze={opKeuze}
      />
    </div>
  );
}

function Legenda({ uitkomst }: Pick<KaartbeeldProps, 'uitkomst'>) {
  return (
    <ul className="kaart__legenda" aria-label={teksten.legenda}>
      {UITKOMSTEN.map((code) => (
        <li key={code}>
          <OordeelTeken oordeel={code} /> {uitkomst[code]}
        </li>
      ))}
    </ul>
  );
}

/** The rings in words, for who does not see them. */
function Ringwoorden({ weg }: { readonly weg: KaartWeg | null }) {
  if (weg === null) return null;
  const middel = teksten.middel[weg.middel];
  const ringen = weg.ringen.map(({ minuten }) => minuten);
  return (
    <p className="gedempt klein">
      {ringen.length === 0 ? teksten.geenRingen(middel) : teksten.ringen(ringen, middel)}{' '}
      {weg.langste === null ? null : teksten.langste(weg.langste)} {teksten.alleenPlaats}{' '}
      <span className="kaart__toetsen">{teksten.hulpToetsen}</span>
    </p>
  );
}
