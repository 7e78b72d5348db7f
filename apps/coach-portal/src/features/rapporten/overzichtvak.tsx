import { OVERZICHTSOORTEN, type Overzichtsoort } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { haalBestand } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { bewaarBestand } from '../../shared/lib/bewaar-bestand.js';
import { overzichten as teksten } from '../../shared/teksten/overzichten.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

interface Vraag {
  readonly soort: Overzichtsoort;
  readonly voor: 'uwv' | 'werkgever';
  readonly van: string;
  readonly tot: string;
}

/** Overviews of a period that make themselves: a PDF to read, or a table to count with. */
export function Overzichtvak({ werknemerId }: { readonly werknemerId: string }) {
  const [vraag, zetVraag] = useState<Vraag>({
    soort: 'sollicitatieoverzicht',
    voor: 'uwv',
    van: '',
    tot: '',
  });
  const zet = (deel: Partial<Vraag>) => zetVraag({ ...vraag, ...deel });
  const haal = useMutation({
    mutationFn: async (vorm: 'pdf' | 'csv') =>
      bewaarBestand(await haalBestand(adres(werknemerId, vraag, vorm))),
  });
  return (
    <section className="vak" aria-labelledby="overzicht-kop">
      <h2 id="overzicht-kop">{teksten.kop}</h2>
      <p>{teksten.uitleg}</p>
      <div className="rapporten__overzicht">
        <Keuzelijst
          label={teksten.soort}
          waarde={vraag.soort}
          opties={OVERZICHTSOORTEN.map((waarde) => ({ waarde, label: teksten.soorten[waarde] }))}
          opKeuze={(soort) => zet({ soort })}
        />
        <Keuzelijst
          label={teksten.voor}
          waarde={vraag.voor}
          opties={teksten.lezers}
          opKeuze={(voor) => zet({ voor })}
        />
        <Veld label={teksten.van} type="date" value={vraag.van} onChange={(van) => zet({ van })} />
        <Veld label={teksten.tot} type="date" value={vraag.tot} onChange={(tot) => zet({ tot })} />
      </div>
      <p className="rapporten__knoppen">
        <Knop bezig={haal.isPending} onPress={() => haal.mutate('pdf')}>
          {teksten.pdf}
        </Knop>{' '}
        <Knop bezig={haal.isPending} onPress={() => haal.mutate('csv')}>
          {teksten.csv}
        </Knop>
      </p>
      <p role="status">{haal.isSuccess ? teksten.klaar : ''}</p>
      {haal.error === null ? null : <FoutMelding fout={haal.error} />}
    </section>
  );
}

function adres(werknemerId: string, { soort, voor, van, tot }: Vraag, vorm: 'pdf' | 'csv') {
  const zoek = new URLSearchParams({
    voor,
    vorm,
    ...(van === '' ? {} : { van }),
    ...(tot === '' ? {} : { tot }),
  });
  return `${werknemerPad(werknemerId, 'overzichten', soort)}?${zoek}`;
}
