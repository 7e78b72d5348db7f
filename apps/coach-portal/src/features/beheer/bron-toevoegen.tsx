import { type BronproefVraag, bronproefVraagSchema } from '@passend/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { bronproef as teksten } from '../../shared/teksten/bronproef.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding, Laden } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import { proefQuery, vraagProef } from './bronproef-api.js';
import { Proefuitslag } from './proefuitslag.js';
import './bronproef.css';

const VELD = 'bron-url';

/** A source begins with an address; what it yields is shown before it goes live. */
export function BronToevoegen() {
  const [url, zetUrl] = useState('');
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const [klaar, zetKlaar] = useState<string | null>(null);
  const proef = useMutation({ mutationFn: vraagProef });
  const kijk = (vraag: BronproefVraag) => {
    zetKlaar(null);
    if (!proef.isPending) proef.mutate(vraag);
  };
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gelezen = bronproefVraagSchema.safeParse({ url: url.trim() });
    zetFouten(gelezen.success ? [] : [{ veldId: VELD, melding: teksten.geenAdres }]);
    if (gelezen.success) kijk(gelezen.data);
  };
  const opToegevoegd = (naam: string) => {
    zetKlaar(naam);
    zetUrl('');
    proef.reset();
  };
  return (
    <section className="bron-toevoegen" aria-labelledby="toevoegen-kop">
      <h2 id="toevoegen-kop">{teksten.kop}</h2>
      <form className="bron-toevoegen__vorm" onSubmit={verstuur} noValidate>
        <Foutsamenvatting fouten={fouten} />
        <Veld
          label={teksten.adres}
          hulp={teksten.adresHulp}
          veldId={VELD}
          type="url"
          value={url}
          onChange={zetUrl}
          fout={fouten[0]?.melding}
        />
        <div>
          <Knop type="submit" soort="hoofd" bezig={proef.isPending}>
            {teksten.kijk}
          </Knop>
        </div>
      </form>
      {proef.isError ? <FoutMelding fout={proef.error} /> : null}
      <div role="status">
        {klaar === null ? null : <Melding>{teksten.toegevoegd(klaar)}</Melding>}
      </div>
      {proef.data === undefined ? null : (
        <Proef id={proef.data.id} opAnder={kijk} opToegevoegd={opToegevoegd} />
      )}
    </section>
  );
}

interface ProefProps {
  readonly id: string;
  readonly opAnder: (vraag: BronproefVraag) => void;
  readonly opToegevoegd: (naam: string) => void;
}

function Proef({ id, opAnder, opToegevoegd }: ProefProps) {
  const vraag = useQuery(proefQuery(id));
  if (vraag.isError) return <FoutMelding fout={vraag.error} />;
  if (vraag.data === undefined || vraag.data.status === 'wacht') {
    return (
      <>
        <Laden />
        <p className="gedempt klein">{teksten.bezig}</p>
      </>
    );
  }
  const { uitkomst } = vraag.data;
  if (uitkomst === null) {
    return (
      <Melding toon="fout" kop={teksten.misluktKop}>
        {teksten.mislukt}
      </Melding>
    );
  }
  return (
    <Proefuitslag key={id} uitkomst={uitkomst} opAnder={opAnder} opToegevoegd={opToegevoegd} />
  );
}
