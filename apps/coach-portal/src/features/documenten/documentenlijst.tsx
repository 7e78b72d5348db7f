import type { DocumentWeergave } from '@passend/contracts';
import { AANLEVERSOORTEN, AUTEURSFUNCTIES, type Auteursfunctie } from '@passend/domain';
import type { ReactNode } from 'react';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { functieNaam, soortNaam, documenten as teksten } from '../../shared/teksten/aanleveren.js';

interface LijstProps {
  readonly documenten: readonly DocumentWeergave[];
  /** Address of the file. */
  readonly adresVan: (id: string) => string;
  readonly acties?: (document: DocumentWeergave) => ReactNode;
}

/** The files that came in; each is saved, never opened inside the page. */
export function Documentenlijst({ documenten, adresVan, acties }: LijstProps) {
  if (documenten.length === 0) return <p className="gedempt">{teksten.geenDocumenten}</p>;
  return (
    <ul className="stukken">
      {documenten.map((document) => (
        <li key={document.id} className="stuk">
          <h3>{naamVanSoort(document.soort)}</h3>
          <p>
            {datumTekst(document.datum)} ·{' '}
            {teksten.door(document.auteurNaam, naamVanFunctie(document.auteurFunctie))}
          </p>
          <p className="gedempt stuk__naam">
            {document.bestandsnaam} · {teksten.binnen(momentTekst(document.op))}
          </p>
          <div className="stuk__acties">
            <a className="knop knop--gewoon" href={adresVan(document.id)} download>
              {teksten.open}
              <span className="alleen-voorlezen">: {document.bestandsnaam}</span>
            </a>
            {acties?.(document)}
          </div>
        </li>
      ))}
    </ul>
  );
}

export function naamVanSoort(soort: string): string {
  const bekend = AANLEVERSOORTEN.find((een) => een === soort);
  return bekend === undefined ? soort : soortNaam[bekend];
}

export function naamVanFunctie(functie: string): string {
  const bekend: Auteursfunctie | undefined = AUTEURSFUNCTIES.find((een) => een === functie);
  return bekend === undefined ? functie : functieNaam[bekend].toLowerCase();
}
