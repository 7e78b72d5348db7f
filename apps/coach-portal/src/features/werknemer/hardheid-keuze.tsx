import type { BelastbaarheidWeergave } from '@passend/contracts';
import type { Hardheid } from '@passend/domain';
import { type FormEvent, useId, useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { duiding, hardheid as teksten } from '../../shared/teksten/duiding.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useDuiding } from './gebruik-duiding.js';
import './duiding.css';

type Beperking = BelastbaarheidWeergave['beperkingen'][number];

interface HardheidKeuzeProps {
  readonly werknemerId: string;
  readonly beperking: Beperking;
}

/** Whether a vacancy above this limit falls off, and the coach's own choice with his reason. */
export function HardheidKeuze({ werknemerId, beperking }: HardheidKeuzeProps) {
  const [bezig, zetBezig] = useState(false);
  const { leg, terug } = useDuiding(werknemerId);
  const { besluit, hardheid, item, naam } = beperking;
  return (
    <div className="hardheid">
      <p className="klein gedempt">
        {besluit === null ? teksten.naam[hardheid] : teksten.gekozen(teksten.naam[hardheid])}
        {hardheid === 'hard' && besluit === null ? null : `. ${teksten.uitleg[hardheid]}`}
      </p>
      {besluit === null ? null : (
        <p className="klein gedempt">
          {besluit.reden} ({duiding.besluit(besluit.door, datumTekst(besluit.op.slice(0, 10)))})
        </p>
      )}
      {terug.isError ? <FoutMelding fout={terug.error} /> : null}
      {bezig ? (
        <Formulier
          werknemerId={werknemerId}
          beperking={beperking}
          leg={leg}
          opKlaar={() => zetBezig(false)}
        />
      ) : (
        <div className="duiding__acties">
          <Knop soort="stil" onPress={() => zetBezig(true)}>
            {teksten.wijzig}
            <span className="alleen-voorlezen">
              {' '}
              {teksten.hardOfZacht}: {naam}
            </span>
          </Knop>
          {besluit === null ? null : (
            <Knop
              soort="stil"
              bezig={terug.isPending}
              onPress={() => terug.mutate({ soort: 'hardheid', item })}
            >
              {duiding.ongedaan}
              <span className="alleen-voorlezen">: {naam}</span>
            </Knop>
          )}
        </div>
      )}
    </div>
  );
}

interface FormulierProps {
  readonly werknemerId: string;
  readonly beperking: Beperking;
  readonly leg: ReturnType<typeof useDuiding>['leg'];
  readonly opKlaar: () => void;
}

function Formulier({ werknemerId, beperking, leg, opKlaar }: FormulierProps) {
  const { item, hardheid } = beperking;
  const [keuze, zetKeuze] = useState<Hardheid>(hardheid === 'zacht' ? 'hard' : 'zacht');
  const { velden, zet, concept, klaar } = useConceptvelden(werknemerId, `hardheid.${item}`, {
    reden: '',
  });
  const { reden } = velden;
  const [fout, zetFout] = useState<string | null>(null);
  const naam = useId();
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const leeg = reden.trim() === '';
    zetFout(leeg ? duiding.fout.reden : null);
    if (leeg) document.getElementById(`${naam}-reden`)?.focus();
    else if (!leg.isPending) {
      const opGelukt = () => {
        klaar();
        opKlaar();
      };
      leg.mutate({ soort: 'hardheid', item, hardheid: keuze, reden }, { onSuccess: opGelukt });
    }
  };
  return (
    <form className="duiding__vorm" onSubmit={verstuur} noValidate>
      {leg.isError ? <FoutMelding fout={leg.error} /> : null}
      <Keuzelijst
        label={teksten.vraag}
        veldId={`${naam}-keuze`}
        waarde={keuze}
        opties={(['hard', 'zacht'] as const).map((waarde) => ({
          waarde,
          label: teksten.keuze[waarde],
        }))}
        opKeuze={zetKeuze}
      />
      <Veld
        label={teksten.reden}
        veldId={`${naam}-reden`}
        regels={2}
        value={reden}
        onChange={(nieuw) => zet({ reden: nieuw })}
        fout={fout}
      />
      <Conceptstand concept={concept} />
      <div className="formulier__knoppen">
        <Knop type="submit" soort="hoofd" bezig={leg.isPending}>
          {leg.isPending ? duiding.bezig : duiding.vastleggen}
        </Knop>
        <Knop soort="stil" onPress={opKlaar}>
          {algemeen.annuleren}
        </Knop>
      </div>
    </form>
  );
}
