import { mijn as teksten } from '../teksten/mijn.js';

interface RedenenProps {
  readonly kop: string;
  readonly waarom: readonly string[];
  /** Some points are not known yet: said apart, as it is no reason. */
  readonly nogOpen: boolean;
}

/** Why a vacancy suits, each reason with its mark; nothing when there is none. */
export function Redenen({ kop, waarom, nogOpen }: RedenenProps) {
  return (
    <>
      {waarom.length === 0 ? null : (
        <>
          <p className="kaart__waarom">{kop}</p>
          <ul className="kaart__zinnen">
            {waarom.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      {nogOpen ? <p className="gedempt">{teksten.nogOpen}</p> : null}
    </>
  );
}
