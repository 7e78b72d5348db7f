import { useState } from 'react';
import { wachtwoord as teksten } from '../../shared/teksten/account.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { sterkteTekst } from './wachtwoordsterkte.js';

interface WachtwoordveldProps {
  readonly label: string;
  readonly veldId: string;
  readonly waarde: string;
  readonly opWijzig: (waarde: string) => void;
  readonly fout: string | null;
  /** A password that is chosen here; left out for the one that somebody has. */
  readonly nieuw?: boolean;
}

/** A password, that can be shown; of a new one is said in words whether it is long enough. */
export function Wachtwoordveld(props: WachtwoordveldProps) {
  const { label, veldId, waarde, opWijzig, fout, nieuw = false } = props;
  const [zichtbaar, zetZichtbaar] = useState(false);
  return (
    <div className="wachtwoordveld">
      <Veld
        label={label}
        veldId={veldId}
        type={zichtbaar ? 'text' : 'password'}
        name={veldId}
        autoComplete={nieuw ? 'new-password' : 'current-password'}
        spellCheck="false"
        value={waarde}
        onChange={opWijzig}
        fout={fout}
        {...(nieuw ? { hulp: teksten.hulp } : {})}
      />
      <div className="wachtwoordveld__onder">
        {nieuw ? (
          <p className="wachtwoordveld__meter" role="status">
            {fout === null ? sterkteTekst(waarde) : ''}
          </p>
        ) : null}
        <Knop soort="stil" aria-pressed={zichtbaar} onPress={() => zetZichtbaar(!zichtbaar)}>
          {zichtbaar ? teksten.verberg : teksten.toon}
          <span className="alleen-voorlezen">: {label}</span>
        </Knop>
      </div>
    </div>
  );
}
