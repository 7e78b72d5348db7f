import type { Netwerkcontact } from '@passend/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { bevatWoorden } from '../../shared/lib/bevat-woorden.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { netwerk as teksten, toestemmingnaam } from '../../shared/teksten/netwerk.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { ContactFormulier } from './contact-formulier.js';
import { haalContactWeg, netwerkQuery } from './netwerk-api.js';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/vak.css';
import '../../shared/ui/mensen.css';

/** Who the coaches of the agency may ask for work, with the consent of each. */
export function NetwerkPagina() {
  return (
    <div className="pagina pagina--smal">
      <Paginakop
        titel={teksten.titel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plek}>
            <Link to="/caseload">{navigatie.caseload}</Link>
          </nav>
        }
      >
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Gegevens vraag={useQuery(netwerkQuery)}>
        {({ contacten }) => <Lijst contacten={contacten} />}
      </Gegevens>
    </div>
  );
}

function Lijst({ contacten }: { readonly contacten: readonly Netwerkcontact[] }) {
  const [tekst, zetTekst] = useState('');
  const gevonden = contacten.filter(({ naam, organisatie, plaats, waarvoor }) =>
    bevatWoorden(tekst, [naam, organisatie, plaats, waarvoor].filter(Boolean).join(' ')),
  );
  return (
    <div className="mensen">
      {contacten.length === 0 ? <p>{teksten.leeg}</p> : null}
      <details className="vak opvouw" open={contacten.length === 0}>
        <summary>
          <h2>{teksten.nieuwKop}</h2>
        </summary>
        <ContactFormulier key={contacten.length} contact={null} />
      </details>
      {contacten.length === 0 ? null : (
        <Veld label={teksten.zoek} value={tekst} onChange={zetTekst} />
      )}
      <p role="status" className="gedempt">
        {gevonden.length === 0 && tekst !== '' ? teksten.niets : null}
        {gevonden.length > 0 ? teksten.gevonden(gevonden.length) : null}
      </p>
      {gevonden.map((contact) => (
        <Contactvak key={contact.id} contact={contact} />
      ))}
    </div>
  );
}

function Contactvak({ contact }: { readonly contact: Netwerkcontact }) {
  const { id, naam, toestemming } = contact;
  const waar = [contact.functie, contact.organisatie, contact.plaats].filter(Boolean).join(' · ');
  return (
    <section className="vak" aria-labelledby={`contact-${id}`}>
      <div>
        <h2 id={`contact-${id}`}>{naam}</h2>
        {waar === '' ? null : <p className="gedempt">{waar}</p>}
      </div>
      {contact.waarvoor === null ? null : <p>{contact.waarvoor}</p>}
      <Bereik contact={contact} />
      {contact.vraagOpnieuw ? <Melding toon="let-op">{teksten.vraagOpnieuw}</Melding> : null}
      <p className="gedempt">
        {teksten.toestemming(toestemmingnaam[toestemming.wijze], datumTekst(toestemming.op))}
        <span className="mensen__bij">{teksten.door(contact.door)}</span>
      </p>
      <details className="opvouw opvouw--los">
        <summary aria-label={`${teksten.wijzig}: ${naam}`}>{teksten.wijzig}</summary>
        <ContactFormulier key={contact.op} contact={contact} />
      </details>
      <Weghalen contact={contact} />
    </section>
  );
}

function Bereik({ contact: { email, telefoon } }: { readonly contact: Netwerkcontact }) {
  if (email === null && telefoon === null) return null;
  return (
    <p className="mensen__links">
      {telefoon === null ? null : <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>}
      {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}
    </p>
  );
}

function Weghalen({ contact: { id, naam } }: { readonly contact: Netwerkcontact }) {
  const client = useQueryClient();
  const weg = useMutation({
    mutationFn: () => haalContactWeg(id),
    onSuccess: (lijst) => client.setQueryData(netwerkQuery.queryKey, lijst),
  });
  return (
    <details className="opvouw opvouw--los">
      <summary aria-label={`${teksten.weg}: ${naam}`}>{teksten.weg}</summary>
      <p>{teksten.wegUitleg(naam)}</p>
      <Weigermelding fout={weg.error} />
      <Knop bezig={weg.isPending} onPress={() => weg.mutate()}>
        {teksten.wegKnop}
      </Knop>
    </details>
  );
}
