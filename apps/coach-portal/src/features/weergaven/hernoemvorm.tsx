import {
  type Weergave,
  type Weergaven,
  type Weergavewijziging,
  weergavewijzigingSchema,
} from '@passend/contracts';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { weergaven as teksten } from '../../shared/teksten/weergaven.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useWeergaven } from './weergaven-api.js';

interface HernoemvormProps {
  readonly weergave: Weergave;
  /** With the new name; null when it stays as it was. */
  readonly opKlaar: (naam: string | null) => void;
}

export function Hernoemvorm({ weergave: { id, naam }, opKlaar }: HernoemvormProps) {
  const [nieuw, zetNieuw] = useState(naam);
  const { wijzig } = useWeergaven();
  const formulier = useFormulier<Weergavewijziging, Weergaven>({
    naam: `weergave-${id}`,
    schema: weergavewijzigingSchema,
    stuur: (wijziging) => wijzig(id, wijziging),
    opKlaar: () => opKlaar(nieuw.trim()),
  });
  return (
    <Formulier
      staat={formulier.staat}
      knop={teksten.bewaar}
      opVerstuur={() => formulier.verstuur({ naam: nieuw })}
      naast={
        <Knop soort="stil" onPress={() => opKlaar(null)}>
          {algemeen.annuleren}
        </Knop>
      }
    >
      <Veld
        label={teksten.nieuweNaam(naam)}
        value={nieuw}
        onChange={zetNieuw}
        {...formulier.bij('naam')}
      />
    </Formulier>
  );
}
