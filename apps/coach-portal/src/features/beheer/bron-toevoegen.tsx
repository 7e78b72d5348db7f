import { type BronInvoer, bronInvoerSchema } from '@passend/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { doe } from '../../shared/api/api.js';
import { ApiFout } from '../../shared/api/api-fout.js';
import { bronnen as teksten } from '../../shared/teksten/bronnen.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';

const SOORTEN = bronInvoerSchema.shape.type.options;
const LEEG: BronInvoer = { naam: '', type: 'sitemap', url: '' };

export function BronToevoegen() {
  const [vorm, zetVorm] = useState<BronInvoer>(LEEG);
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const [klaar, zetKlaar] = useState<string | null>(null);
  const queryClient = useQueryClient();
  const toevoegen = useMutation({
    mutationFn: (invoer: BronInvoer) => doe('POST', '/api/bronnen', invoer),
    onSuccess: (_, invoer) => {
      zetKlaar(invoer.naam);
      zetVorm(LEEG);
      void queryClient.invalidateQueries({ queryKey: ['bronnen'] });
    },
    onError: (fout) => zetFouten(vanServer(fout)),
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetKlaar(null);
    const gelezen = bronInvoerSchema.safeParse(vorm);
    zetFouten(gelezen.success ? [] : namen(gelezen.error.issues.map((kwestie) => kwestie.path[0])));
    if (gelezen.success && !toevoegen.isPending) toevoegen.mutate(gelezen.data);
  };
  const melding = (veldId: string) => fouten.find((fout) => fout.veldId === veldId)?.melding;
  return (
    <section className="bron-toevoegen" aria-labelledby="toevoegen-kop">
      <h2 id="toevoegen-kop">{teksten.toevoegen}</h2>
      <div role="status">
        {klaar === null ? null : <Melding>{teksten.toegevoegd(klaar)}</Melding>}
      </div>
      <form className="bron-toevoegen__vorm" onSubmit={verstuur} noValidate>
        <Foutsamenvatting fouten={fouten} />
        {toevoegen.isError && fouten.length === 0 ? <FoutMelding fout={toevoegen.error} /> : null}
        <Veld
          label={teksten.veld.naam}
          veldId="bron-naam"
          value={vorm.naam}
          onChange={(naam) => zetVorm({ ...vorm, naam })}
          fout={melding('bron-naam')}
        />
        <Keuzelijst
          label={teksten.veld.type}
          veldId="bron-type"
          waarde={vorm.type}
          opties={SOORTEN.map((waarde) => ({ waarde, label: teksten.soort[waarde] ?? waarde }))}
          opKeuze={(type) => zetVorm({ ...vorm, type })}
        />
        <Veld
          label={teksten.veld.url}
          hulp={teksten.hulp.url}
          veldId="bron-url"
          type="url"
          value={vorm.url}
          onChange={(url) => zetVorm({ ...vorm, url })}
          fout={melding('bron-url')}
        />
        <div>
          <Knop type="submit" soort="hoofd" bezig={toevoegen.isPending}>
            {toevoegen.isPending ? teksten.toevoegenBezig : teksten.toevoegen}
          </Knop>
        </div>
      </form>
    </section>
  );
}

function namen(paden: readonly (PropertyKey | undefined)[]): readonly FormulierFout[] {
  return [...new Set(paden.map(String))].map((pad) => ({
    veldId: `bron-${pad}`,
    melding: teksten.fout[pad] ?? '',
  }));
}

function vanServer(fout: unknown): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return fout.velden
    .filter(({ pad }) => pad in LEEG)
    .map(({ pad, melding }) => ({ veldId: `bron-${pad}`, melding }));
}
