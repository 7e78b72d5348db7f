import type { Collega } from '@passend/contracts';
import { useState } from 'react';
import { overdragen as teksten } from '../../shared/teksten/begeleiding.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';

interface NaarCoachProps {
  readonly label: string;
  readonly collegas: readonly Collega[];
  readonly waarde: string;
  readonly opKeuze: (coachId: string) => void;
  readonly veldId: string;
  readonly fout: string | null;
}

/** One of the coaches; a team narrows the list when there are teams. */
export function NaarCoach({ label, collegas, waarde, opKeuze, veldId, fout }: NaarCoachProps) {
  const [team, zetTeam] = useState('');
  const teams = [...new Set(collegas.flatMap(({ teams: zijne }) => zijne))].sort();
  const zichtbaar = collegas.filter(({ teams: zijne }) => team === '' || zijne.includes(team));
  const kiesTeam = (nieuw: string) => {
    zetTeam(nieuw);
    opKeuze('');
  };
  return (
    <div className="vorm__paar">
      <Keuzelijst
        label={label}
        waarde={waarde}
        veldId={veldId}
        fout={fout}
        opties={[
          { waarde: '', label: teksten.kiesCoach },
          ...zichtbaar.map(({ id, naam }) => ({ waarde: id, label: naam })),
        ]}
        opKeuze={opKeuze}
      />
      {teams.length === 0 ? null : (
        <Keuzelijst
          label={teksten.team}
          waarde={team}
          opties={[
            { waarde: '', label: teksten.alleTeams },
            ...teams.map((naam) => ({ waarde: naam, label: naam })),
          ]}
          opKeuze={kiesTeam}
        />
      )}
    </div>
  );
}
