import type { Bewaardossierregel } from '@passend/contracts';
import { BLOKKADEREDENEN, type Blokkadereden } from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { dagVanMoment } from '../../../shared/opmaak/datum.js';
import { blokkadereden, bewaren as teksten } from '../../../shared/teksten/bewaren.js';
import { FoutMelding } from '../../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../../shared/ui/keuzelijst.js';
import { Knop } from '../../../shared/ui/knop.js';
import { Veld } from '../../../shared/ui/veld.js';
import type { useBlokkeer } from './bewaren-api.js';

interface BlokkadevormProps {
  readonly dossier: Bewaardossierregel;
  readonly blokkeer: ReturnType<typeof useBlokkeer>;
  readonly opKlaar: () => void;
}

const REDENEN = BLOKKADEREDENEN.map((waarde) => ({ waarde, label: blokkadereden[waarde] }));

/** Why a dossier must stay, and when somebody looks again. */
export function Blokkadevorm({ dossier, blokkeer, opKlaar }: BlokkadevormProps) {
  const [reden, zetReden] = useState<Blokkadereden>('geschil');
  const [toelichting, zetToelichting] = useState('');
  const [herzienOp, zetHerzienOp] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const stuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (herzienOp <= dagVanMoment(new Date())) return zetFout(teksten.geenDag);
    zetFout(null);
    const { werknemerId } = dossier;
    const vraag = { werknemerId, reden, toelichting: toelichting.trim() || null, herzienOp };
    return blokkeer.mutate(vraag, { onSuccess: opKlaar });
  };
  return (
    <form className="bron-toevoegen__vorm" onSubmit={stuur} noValidate>
      <h3>{teksten.vormKop(dossier.kenmerk)}</h3>
      <Keuzelijst label={teksten.reden} waarde={reden} opties={REDENEN} opKeuze={zetReden} />
      <Veld
        label={teksten.toelichting}
        hulp={teksten.toelichtingHulp}
        regels={3}
        maxLength={500}
        value={toelichting}
        onChange={zetToelichting}
      />
      <Veld
        label={teksten.herzienOp}
        hulp={teksten.herzienHulp}
        type="date"
        fout={fout}
        value={herzienOp}
        onChange={zetHerzienOp}
      />
      {blokkeer.isError ? <FoutMelding fout={blokkeer.error} /> : null}
      <div className="bron__acties">
        <Knop type="submit" soort="hoofd" bezig={blokkeer.isPending}>
          {teksten.bevestig}
        </Knop>
        <Knop onPress={opKlaar}>{teksten.annuleer}</Knop>
      </div>
    </form>
  );
}
