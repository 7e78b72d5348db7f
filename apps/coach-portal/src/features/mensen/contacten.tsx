import {
  type Contactpersoon,
  contactInvoerSchema,
  contactStopSchema,
  type Werkgever,
} from '@passend/contracts';
import { CONTACTSOORTEN, type Contactsoort } from '@passend/domain';
import { useState } from 'react';
import { nodigContactUit, stopContact, useMensenVernieuwd } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { contactsoortnaam } from '../../shared/teksten/contactsoort.js';
import { staatnaam, werkgevers as teksten } from '../../shared/teksten/mensen.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';

/** Who speak for an employer; the beheerder can say that one left. */
export function Contacten({ werkgever }: { readonly werkgever: Werkgever }) {
  const isBeheerder = useGebruiker()?.rol === 'beheerder';
  const { contacten } = werkgever;
  return (
    <>
      <h3>{teksten.contacten}</h3>
      {contacten.length === 0 ? (
        <p className="gedempt">{teksten.geenContacten}</p>
      ) : (
        <ul className="mensen__lijst">
          {contacten.map((contact) => (
            <li key={contact.id} className="mensen__regel">
              <div>
                {contact.naam}
                <span className="mensen__bij">
                  {contactsoortnaam[contact.soort]} · {contact.email}
                </span>
              </div>
              <span className={`stand stand--${contact.staat}`}>{staatnaam[contact.staat]}</span>
              {isBeheerder ? <Vertrekvorm werkgever={werkgever} contact={contact} /> : null}
            </li>
          ))}
        </ul>
      )}
      <details className="opvouw opvouw--los">
        <summary aria-label={`${teksten.nieuwContact}: ${werkgever.naam}`}>
          {teksten.nieuwContact}
        </summary>
        <Contactformulier key={contacten.length} werkgeverId={werkgever.id} />
      </details>
    </>
  );
}

const LEEG: { naam: string; email: string; soort: Contactsoort | '' } = {
  naam: '',
  email: '',
  soort: '',
};

function Contactformulier({ werkgeverId }: { readonly werkgeverId: string }) {
  const [vorm, zetVorm] = useState(LEEG);
  const { staat, bij, verstuur } = useFormulier({
    naam: `contact-${werkgeverId}`,
    schema: contactInvoerSchema,
    stuur: (contact) => nodigContactUit(werkgeverId, contact),
    opKlaar: useMensenVernieuwd(),
  });
  const veld = (naam: 'naam' | 'email') => ({
    ...bij(naam),
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  return (
    <Formulier staat={staat} knop={teksten.nodigUit} opVerstuur={() => verstuur(vorm)}>
      <Veld label={teksten.naam} autoComplete="off" {...veld('naam')} />
      <Veld label={teksten.email} type="email" autoComplete="off" {...veld('email')} />
      <Keuzelijst
        label={teksten.soort}
        waarde={vorm.soort}
        {...bij('soort')}
        opties={[
          { waarde: '', label: teksten.kiesSoort },
          ...CONTACTSOORTEN.map((waarde) => ({ waarde, label: contactsoortnaam[waarde] })),
        ]}
        opKeuze={(soort) => zetVorm((nu) => ({ ...nu, soort }))}
      />
    </Formulier>
  );
}

interface VertrekProps {
  readonly werkgever: Werkgever;
  readonly contact: Contactpersoon;
}

function Vertrekvorm({ werkgever, contact }: VertrekProps) {
  const [opvolger, zetOpvolger] = useState('');
  const { staat, bij, verstuur } = useFormulier({
    naam: `vertrek-${werkgever.id}-${contact.id}`,
    schema: contactStopSchema,
    stuur: ({ opvolgerId }) => stopContact(werkgever.id, contact.id, opvolgerId),
    opKlaar: useMensenVernieuwd(),
  });
  const anderen = werkgever.contacten.filter(({ id }) => id !== contact.id);
  return (
    <details className="opvouw opvouw--los">
      <summary aria-label={teksten.weg(contact.naam)}>{teksten.wegKort}</summary>
      <p className="gedempt">{teksten.wegUitleg}</p>
      <Formulier
        staat={staat}
        knop={teksten.wegKnop}
        opVerstuur={() => verstuur({ opvolgerId: opvolger === '' ? null : opvolger })}
      >
        <Keuzelijst
          label={teksten.opvolger}
          waarde={opvolger}
          {...bij('opvolgerId')}
          opties={[
            { waarde: '', label: teksten.geenOpvolger },
            ...anderen.map(({ id, naam }) => ({ waarde: id, label: naam })),
          ]}
          opKeuze={zetOpvolger}
        />
      </Formulier>
    </details>
  );
}
