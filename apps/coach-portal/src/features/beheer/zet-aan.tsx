import { type BronInvoer, type Bronkandidaat, HERKOMSTEN, type Herkomst } from '@passend/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { doe } from '../../shared/api/api.js';
import { bronproef as teksten } from '../../shared/teksten/bronproef.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { elkeOpties, herkomstOpties, verwachteHerkomst } from './bronkeuzes.js';

interface ZetAanProps {
  readonly keuze: Bronkandidaat;
  readonly naam: string;
  readonly opToegevoegd: (naam: string) => void;
}

/** Name, rank and schedule; from here on the source is read by itself. */
export function ZetAan({ keuze, naam: voorstel, opToegevoegd }: ZetAanProps) {
  const [naam, zetNaam] = useState(voorstel);
  const [werkgever, zetWerkgever] = useState('');
  const [herkomst, zetHerkomst] = useState<Herkomst>(verwachteHerkomst(keuze.type));
  const [elke, zetElke] = useState('6');
  const queryClient = useQueryClient();
  const aan = useMutation({
    mutationFn: (invoer: BronInvoer) => doe('POST', '/api/bronnen', invoer),
    onSuccess: (_, invoer) => {
      void queryClient.invalidateQueries({ queryKey: ['bronnen'] });
      opToegevoegd(invoer.naam);
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const { type, url } = keuze;
    if (naam.trim() === '' || aan.isPending) return;
    aan.mutate({ naam, type, url, herkomst, werkgever, elkeUren: Number(elke) });
  };
  return (
    <form className="bron-toevoegen__vorm proef__aan" onSubmit={verstuur} noValidate>
      <h3>{teksten.aanKop}</h3>
      <Veld
        label={teksten.naam}
        value={naam}
        onChange={zetNaam}
        fout={naam.trim() === '' ? teksten.geenNaam : null}
      />
      <Keuzelijst
        label={teksten.herkomst}
        waarde={herkomst}
        opties={herkomstOpties(HERKOMSTEN)}
        opKeuze={zetHerkomst}
      />
      <Keuzelijst label={teksten.elke} waarde={elke} opties={elkeOpties(6)} opKeuze={zetElke} />
      <Veld
        label={teksten.werkgever}
        hulp={teksten.werkgeverHulp}
        value={werkgever}
        onChange={zetWerkgever}
      />
      {aan.isError ? <FoutMelding fout={aan.error} /> : null}
      <div>
        <Knop type="submit" soort="hoofd" bezig={aan.isPending}>
          {teksten.zetAan}
        </Knop>
      </div>
    </form>
  );
}
