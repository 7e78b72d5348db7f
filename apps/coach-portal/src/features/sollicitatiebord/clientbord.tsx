import { useQuery } from '@tanstack/react-query';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { bordfilterUitAdres, type Weergave } from './bord-adres.js';
import { bordQuery } from './bord-api.js';
import { Bordblad } from './bordblad.js';
import './bord-pagina.css';

interface ClientbordProps {
  readonly werknemerId: string;
  readonly weergave: Weergave;
}

/** The board of one client. */
export function Clientbord({ werknemerId, weergave }: ClientbordProps) {
  const filter = { ...bordfilterUitAdres({}), weergave };
  return (
    <Gegevens vraag={useQuery(bordQuery(werknemerId))}>
      {(bord) => <Bordblad bord={bord} werknemerId={werknemerId} filter={filter} />}
    </Gegevens>
  );
}
