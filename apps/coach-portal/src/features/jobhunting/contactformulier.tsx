import { contactInvoegSchema } from '@passend/contracts';
import {
  CONTACTUITKOMSTEN,
  CONTACTWIJZEN,
  type Contactuitkomst,
  type Contactwijze,
} from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import {
  contactuitkomstnaam,
  contactwijzenaam,
  jobhunting as teksten,
} from '../../shared/teksten/jobhunting.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { noteerContact, useNieuwLog } from './jobhunting-api.js';

interface ContactformulierProps {
  readonly werknemerId: string;
  /** Begins the ids of the fields. */
  readonly plek: string;
  readonly naam?: string;
  readonly plaats?: string;
}

/** What came of being in touch with an employer, and what follows. */
export function Contactformulier({ werknemerId, plek, naam, plaats }: ContactformulierProps) {
  const leeg = {
    naam: naam ?? '',
    plaats: plaats ?? '',
    datum: dagVanMoment(new Date()),
    functie: '',
    notitie: '',
    wat: '',
    op: '',
  };
  const { velden, zet, concept, klaar } = useConceptvelden(werknemerId, `contact.${plek}`, leeg);
  const [wijze, zetWijze] = useState<Contactwijze | ''>('');
  const [uitkomst, zetUitkomst] = useState<Contactuitkomst | ''>('');
  const vernieuw = useNieuwLog(werknemerId);
  const { staat, bij, verstuur } = useFormulier({
    naam: `contact-${plek}`,
    schema: contactInvoegSchema,
    stuur: (contact) => noteerContact(werknemerId, contact),
    opKlaar: (log) => {
      vernieuw(log);
      klaar();
      zetWijze('');
      zetUitkomst('');
    },
  });
  const waarde = (veld: keyof typeof leeg) => ({
    value: velden[veld],
    onChange: (tekst: string) => zet({ [veld]: tekst }),
  });
  const { wat, op, ...rest } = velden;
  const vervolg = wat.trim() === '' && op === '' ? null : { wat, op };
  return (
    <Formulier
      staat={staat}
      knop={teksten.bewaar}
      opVerstuur={() => verstuur({ ...rest, wijze, uitkomst, vervolg })}
    >
      {naam === undefined ? (
        <div className="vorm__paar">
          <Veld label={teksten.naam} {...bij('naam')} {...waarde('naam')} />
          <Veld label={teksten.plaats} {...bij('plaats')} {...waarde('plaats')} />
        </div>
      ) : null}
      <div className="vorm__paar">
        <Veld label={teksten.datum} type="date" {...bij('datum')} {...waarde('datum')} />
        <Keuzelijst<Contactwijze | ''>
          label={teksten.wijze}
          waarde={wijze}
          {...bij('wijze')}
          opties={[
            { waarde: '', label: teksten.kies },
            ...CONTACTWIJZEN.map((een) => ({ waarde: een, label: contactwijzenaam[een] })),
          ]}
          opKeuze={zetWijze}
        />
        <Keuzelijst<Contactuitkomst | ''>
          label={teksten.uitkomst}
          waarde={uitkomst}
          {...bij('uitkomst')}
          opties={[
            { waarde: '', label: teksten.kies },
            ...CONTACTUITKOMSTEN.map((een) => ({ waarde: een, label: contactuitkomstnaam[een] })),
          ]}
          opKeuze={zetUitkomst}
        />
        <Veld
          label={teksten.functie}
          hulp={teksten.functieHulp}
          {...bij('functie')}
          {...waarde('functie')}
        />
      </div>
      <Veld
        label={teksten.notitie}
        hulp={teksten.notitieHulp}
        regels={2}
        {...bij('notitie')}
        {...waarde('notitie')}
      />
      <Conceptstand concept={concept} />
      <div className="vorm__paar">
        <Veld label={teksten.volgendeWat} {...bij('vervolg')} {...waarde('wat')} />
        <Veld label={teksten.volgendeOp} type="date" {...waarde('op')} />
      </div>
    </Formulier>
  );
}
