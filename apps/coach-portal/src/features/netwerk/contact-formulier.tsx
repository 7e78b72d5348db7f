import { type Netwerkcontact, netwerkInvoerSchema } from '@passend/contracts';
import { TOESTEMMINGWIJZEN, type Toestemmingwijze } from '@passend/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { netwerk as teksten, toestemmingnaam } from '../../shared/teksten/netwerk.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { bewaarContact, netwerkQuery } from './netwerk-api.js';

const LEEG = {
  naam: '',
  organisatie: '',
  functie: '',
  plaats: '',
  email: '',
  telefoon: '',
  waarvoor: '',
};
type Tekstveld = keyof typeof LEEG;
interface Toestemmingvorm {
  readonly wijze: Toestemmingwijze | '';
  readonly op: string;
}

/** One person or organisation with the consent that is asked for. */
export function ContactFormulier({ contact }: { readonly contact: Netwerkcontact | null }) {
  const [vorm, zetVorm] = useState(() => (contact === null ? LEEG : tekstenVan(contact)));
  const [toestemming, zetToestemming] = useState<Toestemmingvorm>(
    contact?.toestemming ?? { wijze: '', op: '' },
  );
  const client = useQueryClient();
  const { staat, bij, verstuur } = useFormulier({
    naam: `contact-${contact?.id ?? 'nieuw'}`,
    schema: netwerkInvoerSchema,
    stuur: (invoer) => bewaarContact(contact?.id ?? null, invoer),
    opKlaar: (lijst) => {
      client.setQueryData(netwerkQuery.queryKey, lijst);
    },
  });
  const veld = (naam: Tekstveld) => ({
    ...bij(naam),
    label: teksten[naam],
    value: vorm[naam],
    autoComplete: 'off',
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  const { fout, veldId } = bij('toestemming');
  return (
    <Formulier
      staat={staat}
      knop={contact === null ? teksten.maak : teksten.opslaan}
      opVerstuur={() => verstuur({ ...vorm, toestemming })}
    >
      <Veld {...veld('naam')} />
      <div className="vorm__paar">
        <Veld {...veld('organisatie')} />
        <Veld {...veld('functie')} />
        <Veld {...veld('plaats')} />
        <Veld {...veld('telefoon')} type="tel" />
      </div>
      <Veld {...veld('email')} type="email" />
      <Veld {...veld('waarvoor')} hulp={teksten.waarvoorHulp} regels={3} />
      <div className="vorm__paar">
        <Keuzelijst
          label={teksten.wijze}
          waarde={toestemming.wijze}
          veldId={veldId}
          fout={fout}
          opties={[
            { waarde: '', label: teksten.kiesWijze },
            ...TOESTEMMINGWIJZEN.map((waarde) => ({ waarde, label: toestemmingnaam[waarde] })),
          ]}
          opKeuze={(wijze) => zetToestemming((nu) => ({ ...nu, wijze }))}
        />
        <Veld
          label={teksten.toestemmingOp}
          type="date"
          value={toestemming.op}
          onChange={(op) => zetToestemming((nu) => ({ ...nu, op }))}
        />
      </div>
    </Formulier>
  );
}

function tekstenVan(contact: Netwerkcontact): typeof LEEG {
  const { naam, organisatie, functie, plaats, email, telefoon, waarvoor } = contact;
  return {
    naam,
    organisatie: organisatie ?? '',
    functie: functie ?? '',
    plaats: plaats ?? '',
    email: email ?? '',
    telefoon: telefoon ?? '',
    waarvoor: waarvoor ?? '',
  };
}
