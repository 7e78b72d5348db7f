import type { ItemSlug } from '@passend/domain';
import { useMemo } from 'react';
import { oordeelNaam } from '../../shared/teksten/oordeel.js';
import { detail as teksten } from '../../shared/teksten/ranking.js';
import { OordeelTeken } from '../../shared/ui/oordeel-teken.js';
import { type Alinea, type Bewijsplek, markeer, type Stuk } from './markeer.js';
import './bewijstekst.css';

interface BewijstekstProps {
  readonly tekst: string;
  readonly plekken: readonly Bewijsplek[];
  readonly namen: ReadonlyMap<ItemSlug, string>;
  readonly opPunt: (item: ItemSlug) => void;
}

/** The text as it was read, with each quote marked in place and leading to its point. */
export function Bewijstekst({ tekst, plekken, namen, opPunt }: BewijstekstProps) {
  const groepen = useMemo(() => groepeer(markeer(tekst, plekken)), [tekst, plekken]);
  return (
    <div className="bewijstekst" lang="nl">
      {groepen.map((groep) => {
        const eerste = groep[0];
        if (eerste === undefined) return null;
        // The title stands above the text already; here it is shown when something in it counts.
        if (eerste.soort === 'titel' && eerste.stukken.every(onbewezen)) return null;
        const stukken = (alinea: Alinea) => (
          <Stukken alinea={alinea} namen={namen} opPunt={opPunt} />
        );
        if (eerste.soort === 'opsomming') {
          return (
            <ul key={eerste.van}>
              {groep.map((alinea) => (
                <li key={alinea.van}>{stukken(alinea)}</li>
              ))}
            </ul>
          );
        }
        return (
          <p key={eerste.van} className={`bewijstekst__${eerste.soort}`}>
            {stukken(eerste)}
          </p>
        );
      })}
    </div>
  );
}

interface StukkenProps extends Pick<BewijstekstProps, 'namen' | 'opPunt'> {
  readonly alinea: Alinea;
}

function Stukken({ alinea, namen, opPunt }: StukkenProps) {
  let van = alinea.van;
  return alinea.stukken.map((stuk) => {
    const begin = van;
    van += stuk.tekst.length;
    const plek = stuk.plekken[0];
    if (plek === undefined) return stuk.tekst;
    return (
      <Merkstuk key={begin} stuk={stuk} plek={plek} begin={begin} namen={namen} opPunt={opPunt} />
    );
  });
}

interface MerkstukProps extends Omit<StukkenProps, 'alinea'> {
  readonly stuk: Stuk;
  readonly plek: Bewijsplek;
  readonly begin: number;
}

function Merkstuk({ stuk, plek, begin, namen, opPunt }: MerkstukProps) {
  const naam = stuk.plekken.map(({ item }) => namen.get(item) ?? item).join(', ');
  const opent = stuk.plekken.find((deel) => deel.van === begin);
  return (
    <mark className={`bewijs bewijs--${plek.oordeel}`}>
      <a
        className="bewijs__anker"
        href={`#punt-${plek.item}`}
        id={opent === undefined ? undefined : `bewijs-${opent.item}`}
        onClick={(klik) => {
          klik.preventDefault();
          opPunt(plek.item);
        }}
      >
        <span className="alleen-voorlezen">{teksten.merk(oordeelNaam[plek.oordeel], naam)}</span>
        {stuk.tekst}
        <OordeelTeken oordeel={plek.oordeel} />
      </a>
    </mark>
  );
}

function onbewezen(stuk: Stuk): boolean {
  return stuk.plekken.length === 0;
}

/** Entries of one list belong together; every paragraph stands alone. */
function groepeer(alineas: readonly Alinea[]): readonly (readonly Alinea[])[] {
  const groepen: Alinea[][] = [];
  for (const alinea of alineas) {
    const vorige = groepen.at(-1);
    const samen = alinea.soort === 'opsomming' && vorige?.[0]?.soort === 'opsomming';
    if (samen) vorige?.push(alinea);
    else groepen.push([alinea]);
  }
  return groepen;
}
