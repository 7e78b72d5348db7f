import { type Begeleiding, clientcontactSchema, clientcontactStopSchema } from '@passend/contracts';
import { CONTACTSOORTEN, type Contactsoort } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useBegeleidingVernieuwd, wijzigBegeleiding } from '../../shared/api/begeleiding.js';
import { werkgeversQuery } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { begeleiding as teksten } from '../../shared/teksten/begeleiding.js';
import { contactsoortnaam } from '../../shared/teksten/contactsoort.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { periode } from './mensenvak.js';

interface VakProps {
  readonly begeleiding: Begeleiding;
}

type Mensen = readonly { readonly id: string; readonly naam: string }[];

/** Who of the employer sees the progress of the client, and on which days. */
export function Contactenvak({ begeleiding }: VakProps) {
  const { contacten, werkgever, einde } = begeleiding;
  const werkgevers = useQuery(werkgeversQuery);
  return (
    <section className="vak" aria-labelledby="contacten-kop">
      <h2 id="contacten-kop">{teksten.contacten}</h2>
      <p className="gedempt">{teksten.contactenUitleg}</p>
      <Gegevens vraag={werkgevers}>
        {({ werkgevers: alle }) => {
          const mensen = alle.find(({ id }) => id === werkgever.id)?.contacten ?? [];
          const bezet = new Set(contacten.map(({ gebruikerId }) => gebruikerId));
          const vrij = mensen.filter(({ id }) => !bezet.has(id));
          return (
            <>
              {contacten.length === 0 ? <p>{teksten.geenContacten}</p> : null}
              <ul className="mensen__lijst">
                {contacten.map((contact) => (
                  <li key={contact.relatieId} className="mensen__regel">
                    <div>
                      {contact.naam}
                      <span className="mensen__bij">
                        {contact.soort === null ? null : `${contactsoortnaam[contact.soort]} · `}
                        {periode(contact.van, contact.tot)}
                      </span>
                    </div>
                    {einde === null ? (
                      <Stopvorm id={begeleiding.id} contact={contact} vrij={vrij} />
                    ) : null}
                  </li>
                ))}
              </ul>
              {einde === null ? (
                <details className="opvouw opvouw--los">
                  <summary>{teksten.contactToevoegen}</summary>
                  <Aanwijsvorm key={contacten.length} id={begeleiding.id} vrij={vrij} />
                </details>
              ) : null}
            </>
          );
        }}
      </Gegevens>
    </section>
  );
}

interface AanwijsProps {
  readonly id: string;
  readonly vrij: Mensen;
}

function Aanwijsvorm({ id, vrij }: AanwijsProps) {
  const [gebruikerId, zetWie] = useState('');
  const [soort, zetSoort] = useState<Contactsoort | ''>('');
  const [van, zetVan] = useState(dagVanMoment(new Date()));
  const [tot, zetTot] = useState('');
  const { staat, bij, verstuur } = useFormulier({
    naam: 'contact',
    schema: clientcontactSchema,
    stuur: (contact) => wijzigBegeleiding(id, 'POST', ['contacten'], contact),
    opKlaar: useBegeleidingVernieuwd(),
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.wijsAan}
      opVerstuur={() => verstuur({ gebruikerId, soort, van, tot: tot === '' ? null : tot })}
    >
      <Keuzelijst
        label={teksten.wie}
        waarde={gebruikerId}
        {...bij('gebruikerId')}
        opties={[
          { waarde: '', label: teksten.kiesWie },
          ...vrij.map((mens) => ({ waarde: mens.id, label: mens.naam })),
        ]}
        opKeuze={zetWie}
      />
      <p className="gedempt">
        <Link to="/werkgevers">{teksten.contactMist}</Link>
      </p>
      <Keuzelijst
        label={teksten.soort}
        waarde={soort}
        {...bij('soort')}
        opties={[
          { waarde: '', label: teksten.kiesSoort },
          ...CONTACTSOORTEN.map((waarde) => ({ waarde, label: contactsoortnaam[waarde] })),
        ]}
        opKeuze={zetSoort}
      />
      <div className="vorm__paar">
        <Veld type="date" label={teksten.van} value={van} onChange={zetVan} {...bij('van')} />
        <Veld
          type="date"
          label={teksten.tot}
          hulp={teksten.totHulp}
          value={tot}
          onChange={zetTot}
          {...bij('tot')}
        />
      </div>
    </Formulier>
  );
}

interface StopProps {
  readonly id: string;
  readonly contact: Begeleiding['contacten'][number];
  readonly vrij: Mensen;
}

function Stopvorm({ id, contact, vrij }: StopProps) {
  const [opvolger, zetOpvolger] = useState('');
  const { staat, bij, verstuur } = useFormulier({
    naam: `stop-${contact.relatieId}`,
    schema: clientcontactStopSchema,
    stuur: (wat) => wijzigBegeleiding(id, 'POST', ['contacten', contact.relatieId, 'stop'], wat),
    opKlaar: useBegeleidingVernieuwd(),
  });
  return (
    <details className="opvouw opvouw--los">
      <summary aria-label={teksten.stopContact(contact.naam)}>{teksten.stopKort}</summary>
      <Formulier
        staat={staat}
        knop={teksten.stopKort}
        opVerstuur={() => verstuur({ opvolgerId: opvolger === '' ? null : opvolger })}
      >
        <Keuzelijst
          label={teksten.opvolger}
          waarde={opvolger}
          {...bij('opvolgerId')}
          opties={[
            { waarde: '', label: teksten.niemand },
            ...vrij.map((mens) => ({ waarde: mens.id, label: mens.naam })),
          ]}
          opKeuze={zetOpvolger}
        />
      </Formulier>
    </details>
  );
}
