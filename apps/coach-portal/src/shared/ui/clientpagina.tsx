import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { werknemerQuery } from '../api/werknemer.js';
import { klassen } from '../lib/klassen.js';
import { ClientKruimel } from './clientkruimel.js';
import { Paginakop } from './paginakop.js';

interface ClientpaginaProps {
  readonly werknemerId: string;
  /** The heading, by the name of the client. */
  readonly titel: (naam: string) => string;
  /** The heading until the name is there, and always the title of the window. */
  readonly titelKaal: string;
  readonly smal?: boolean;
  readonly klas?: string;
  /** What stands under the heading. */
  readonly inleiding?: ReactNode;
  readonly children: ReactNode;
}

/** The shell of a page about one client, for his coach. */
export function Clientpagina({
  werknemerId,
  titel,
  titelKaal,
  smal = false,
  klas,
  inleiding,
  children,
}: ClientpaginaProps) {
  const naam = useQuery(werknemerQuery(werknemerId)).data?.naam;
  return (
    <div className={klassen('pagina', smal && 'pagina--smal', klas ?? null)}>
      <Paginakop
        titel={naam === undefined ? titelKaal : titel(naam)}
        venstertitel={titelKaal}
        boven={<ClientKruimel werknemerId={werknemerId} />}
      >
        {inleiding}
      </Paginakop>
      {children}
    </div>
  );
}
