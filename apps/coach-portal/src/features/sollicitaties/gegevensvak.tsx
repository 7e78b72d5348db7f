import {
  type Sollicitatiecorrectie,
  type Sollicitatiedetail,
  sollicitatiecorrectieSchema,
} from '@passend/contracts';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import {
  nieuweSollicitatie as nieuwteksten,
  sollicitatie as teksten,
} from '../../shared/teksten/sollicitaties.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { lijstAdres } from './adres.js';
import { type Eigenaar, useCorrectie } from './sollicitaties-api.js';

interface VakProps {
  readonly eigenaar: Eigenaar;
  readonly detail: Sollicitatiedetail;
  readonly opBewaard: () => void;
}

/** To put right what is wrong. What stood there stays in the dossier, as taken back. */
export function Gegevensvak(props: VakProps) {
  return (
    <>
      <Uitklap kop={teksten.wijzig}>
        <Wijzigen {...props} />
      </Uitklap>
      <Uitklap kop={teksten.weghalen}>
        <Weghalen {...props} />
      </Uitklap>
    </>
  );
}

function Wijzigen({ eigenaar, detail, opBewaard }: VakProps) {
  const { id, functie, organisatie, plaats, url } = detail.sollicitatie;
  const correctie = useCorrectie(eigenaar, id);
  const [vorm, zetVorm] = useState({
    functie,
    organisatie: organisatie ?? '',
    plaats: plaats ?? '',
    url: url ?? '',
    reden: '',
  });
  const formulier = useFormulier<Sollicitatiecorrectie, unknown>({
    naam: 'wijzig',
    schema: sollicitatiecorrectieSchema,
    stuur: correctie.mutateAsync,
    opKlaar: opBewaard,
  });
  const veld = (naam: keyof typeof vorm) => ({
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
    ...formulier.bij(naam),
  });
  return (
    <Formulier
      staat={formulier.staat}
      knop={teksten.leg}
      opVerstuur={() =>
        formulier.verstuur({ ...vorm, url: vorm.url.trim() || null, wat: 'gegevens' })
      }
    >
      <Veld label={nieuwteksten.functie} {...veld('functie')} />
      <Veld label={nieuwteksten.organisatie} {...veld('organisatie')} />
      <Veld label={nieuwteksten.plaats} {...veld('plaats')} />
      <Veld label={teksten.webadres} {...veld('url')} />
      <Veld label={teksten.watKlopteNiet} {...veld('reden')} />
    </Formulier>
  );
}

function Weghalen({ eigenaar, detail }: VakProps) {
  const router = useRouter();
  const correctie = useCorrectie(eigenaar, detail.sollicitatie.id);
  const [reden, zetReden] = useState('');
  const formulier = useFormulier<Sollicitatiecorrectie, unknown>({
    naam: 'weg',
    schema: sollicitatiecorrectieSchema,
    stuur: correctie.mutateAsync,
    opKlaar: () => router.history.replace(lijstAdres(eigenaar)),
  });
  return (
    <Formulier
      staat={formulier.staat}
      knop={teksten.neemTerug}
      opVerstuur={() => formulier.verstuur({ wat: 'alles', reden })}
    >
      <p>{teksten.weghalenUitleg}</p>
      <Veld
        label={teksten.watKlopteNiet}
        value={reden}
        onChange={zetReden}
        {...formulier.bij('reden')}
      />
    </Formulier>
  );
}
