import { type RapportDetail, type RapportStap, rapportStapSchema } from '@passend/contracts';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { stapNaam, stapUitleg, rapporten as teksten } from '../../shared/teksten/rapporten.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import './rapporten.css';

type Coachstap = RapportStap['stap'];

/** Steps that need words. */
const MET_REDEN: ReadonlySet<string> = new Set(['vaststellen_zonder_reactie', 'heropenen']);

interface StappenProps {
  readonly detail: RapportDetail;
  /** False while something that was typed has not been kept. */
  readonly klaar: boolean;
  readonly stuur: (stap: RapportStap) => Promise<unknown>;
}

/** What the coach can do with this report now, each with what it means. */
export function Rapportstappen({ detail, klaar, stuur }: StappenProps) {
  const [open, zetOpen] = useState<Coachstap | null>(null);
  const stappen = detail.stappen.flatMap((stap) => {
    const gelezen = rapportStapSchema.shape.stap.safeParse(stap);
    return gelezen.success ? [gelezen.data] : [];
  });
  return (
    <>
      {stappen.map((stap) => (
        <div key={stap} className="rapport__stap">
          {open === stap ? (
            <Bevestig
              stap={stap}
              revisie={detail.revisie}
              stuur={stuur}
              opKlaar={() => zetOpen(null)}
            />
          ) : (
            <>
              <Knop
                soort={stap === stappen[0] ? 'hoofd' : 'gewoon'}
                isDisabled={!klaar}
                onPress={() => zetOpen(stap)}
              >
                {stapNaam[stap]}
              </Knop>
              <p className="gedempt">{stapUitleg[stap]}</p>
            </>
          )}
        </div>
      ))}
      {detail.zonderReactieVanaf === null ? null : (
        <p className="gedempt">{teksten.zonderReactieVanaf(detail.zonderReactieVanaf)}</p>
      )}
    </>
  );
}

interface BevestigProps {
  readonly stap: Coachstap;
  readonly revisie: number;
  readonly stuur: StappenProps['stuur'];
  readonly opKlaar: () => void;
}

function Bevestig({ stap, revisie, stuur, opKlaar }: BevestigProps) {
  const [reden, zetReden] = useState('');
  const { staat, bij, verstuur } = useFormulier({
    naam: `stap-${stap}`,
    schema: rapportStapSchema,
    stuur,
    opKlaar,
  });
  const metReden = MET_REDEN.has(stap);
  return (
    <Formulier
      staat={staat}
      knop={teksten.bevestig}
      label={stapNaam[stap]}
      naast={<Knop onPress={opKlaar}>{teksten.annuleer}</Knop>}
      opVerstuur={() => verstuur({ stap, revisie, reden: metReden ? reden : null })}
    >
      <p>
        <strong>{stapNaam[stap]}.</strong> {stapUitleg[stap]}
      </p>
      {metReden ? (
        <Veld
          label={teksten.reden}
          regels={3}
          maxLength={2000}
          value={reden}
          onChange={zetReden}
          autoFocus
          {...bij('reden')}
        />
      ) : null}
    </Formulier>
  );
}
