import { STUKTEKENAARS } from '@passend/domain';
import type { ReactNode } from 'react';
import { bewijs as teksten } from '../../shared/teksten/mijlpaalbewijs.js';
import type { Bewijsvorm } from './bewijs-vorm.js';

interface StukcontroleProps {
  readonly vorm: Bewijsvorm;
  readonly zet: (deel: Partial<Bewijsvorm>) => void;
}

/** Whose signatures and whether the BSN stand on the paper, for who has it before him. */
export function Stukcontrole({ vorm, zet }: StukcontroleProps) {
  const { gekeken, ondertekendDoor, bsnOpStuk } = vorm;
  return (
    <fieldset className="bewijs__controle">
      <legend className="veld__label">{teksten.controle}</legend>
      <Vink aan={gekeken} opKeuze={(aan) => zet({ gekeken: aan })}>
        {teksten.gekeken}
      </Vink>
      {gekeken
        ? STUKTEKENAARS.map((wie) => (
            <Vink
              key={wie}
              aan={ondertekendDoor.includes(wie)}
              opKeuze={(aan) =>
                zet({
                  ondertekendDoor: STUKTEKENAARS.filter((een) =>
                    een === wie ? aan : ondertekendDoor.includes(een),
                  ),
                })
              }
            >
              {teksten.ondertekendDoor[wie]}
            </Vink>
          ))
        : null}
      {gekeken ? (
        <Vink aan={bsnOpStuk} opKeuze={(aan) => zet({ bsnOpStuk: aan })}>
          {teksten.bsnOpStuk}
        </Vink>
      ) : null}
    </fieldset>
  );
}

interface VinkProps {
  readonly aan: boolean;
  readonly opKeuze: (aan: boolean) => void;
  readonly children: ReactNode;
}

function Vink({ aan, opKeuze, children }: VinkProps) {
  return (
    <label className="bewijs__vink">
      <input type="checkbox" checked={aan} onChange={(g) => opKeuze(g.target.checked)} /> {children}
    </label>
  );
}
