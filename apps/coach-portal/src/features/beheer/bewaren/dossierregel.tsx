import type { Bewaardossierregel } from '@passend/contracts';
import { datumTekst, momentTekst } from '../../../shared/opmaak/datum.js';
import { blokkadereden, bewaren as teksten } from '../../../shared/teksten/bewaren.js';
import { Knop } from '../../../shared/ui/knop.js';

interface DossierregelProps {
  readonly dossier: Bewaardossierregel;
  readonly bezig: boolean;
  readonly opBlokkeer: () => void;
  readonly opHefOp: (blokkadeId: string) => void;
}

/** One dossier by its reference: when it goes and why, and what holds it. */
export function Dossierregel({ dossier, bezig, opBlokkeer, opHefOp }: DossierregelProps) {
  const { kenmerk, stand, einde, vervaltOp, regels, blokkade } = dossier;
  return (
    <li className="run run--keuze">
      <div>
        <p className="bron__stand">
          {kenmerk}: {teksten.stand[stand]}
        </p>
        {vervaltOp === null || blokkade !== null ? null : (
          <p>{teksten.gaatOp(datumTekst(vervaltOp))}</p>
        )}
        {blokkade === null ? null : <Blokkadetekst blokkade={blokkade} />}
        <p className="gedempt klein">
          {einde === null ? teksten.zonderEinde : teksten.einde(datumTekst(einde))}
          {regels === null ? '' : ` ${teksten.regels(regels)}`}
        </p>
      </div>
      <div>
        {blokkade === null ? (
          <Knop
            aria-label={`${teksten.blokkeer}: ${kenmerk}`}
            isDisabled={bezig}
            onPress={opBlokkeer}
          >
            {teksten.blokkeer}
          </Knop>
        ) : (
          <Knop
            aria-label={`${teksten.hefOp}: ${kenmerk}`}
            bezig={bezig}
            onPress={() => opHefOp(blokkade.id)}
          >
            {teksten.hefOp}
          </Knop>
        )}
      </div>
    </li>
  );
}

function Blokkadetekst({
  blokkade: { reden, sinds, herzienOp, herzien },
}: {
  readonly blokkade: NonNullable<Bewaardossierregel['blokkade']>;
}) {
  const dag = datumTekst(herzienOp);
  return (
    <p>
      {teksten.blokkade(blokkadereden[reden], momentTekst(sinds))}{' '}
      {herzien ? teksten.herzienNu(dag) : teksten.herzien(dag)}
    </p>
  );
}
