import type { SollicitatiestapInvoer } from '@passend/contracts';
import { BORDKOLOMMEN, STATUSREGELS, verplaatsdoel } from '@passend/domain';
import { useMemo, useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { kolomNaam, bord as teksten, waaromNiet } from '../../shared/teksten/sollicitatiebord.js';
import { stapTekst, sollicitatie as stapteksten } from '../../shared/teksten/sollicitaties.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Bordstaat, Vraag } from './gebruik-bord.js';
import { stapSchema } from './stap-schema.js';

interface VerplaatsdialoogProps {
  readonly vraag: Vraag;
  readonly vandaag: string;
  readonly staat: Bordstaat;
}

/** Asks what a step needs: which one, on which day, and why where that must be said. */
export function Verplaatsdialoog({ vraag, vandaag, staat }: VerplaatsdialoogProps) {
  const { regel, naar: keuzes } = vraag;
  const [vorm, zetVorm] = useState({ naar: keuzes[0] ?? regel.status, datum: vandaag, reden: '' });
  const zet = (deel: Partial<typeof vorm>) => zetVorm((nu) => ({ ...nu, ...deel }));
  const sluit = () => staat.stelVraag(null);
  const schema = useMemo(() => stapSchema(vandaag), [vandaag]);
  const formulier = useFormulier<SollicitatiestapInvoer, void>({
    naam: 'verplaats',
    schema,
    stuur: (stap) => staat.zet(regel, stap),
  });
  const { redenVerplicht } = STATUSREGELS[vorm.naar];
  return (
    <Dialoog titel={teksten.dialoogKop(regel.functie)} open opSluit={sluit}>
      <Formulier
        staat={formulier.staat}
        knop={stapteksten.leg}
        opVerstuur={() =>
          formulier.verstuur({ ...vorm, reden: vorm.reden || null, volgende: null })
        }
      >
        <Keuzelijst
          label={teksten.naar}
          waarde={vorm.naar}
          opties={keuzes.map((waarde) => ({ waarde, label: stapTekst[waarde] }))}
          opKeuze={(naar) => zet({ naar })}
          {...formulier.bij('naar')}
        />
        <Veld
          label={stapteksten.datum}
          type="date"
          value={vorm.datum}
          onChange={(datum) => zet({ datum })}
          {...formulier.bij('datum')}
        />
        <Veld
          label={redenVerplicht ? stapteksten.reden : stapteksten.redenMag}
          hulp={stapteksten.redenHulp}
          regels={2}
          value={vorm.reden}
          onChange={(reden) => zet({ reden })}
          {...formulier.bij('reden')}
        />
      </Formulier>
      <Kanniet vraag={vraag} />
    </Dialoog>
  );
}

function Kanniet({ vraag: { regel } }: Pick<VerplaatsdialoogProps, 'vraag'>) {
  const niet = BORDKOLOMMEN.flatMap((kolom) => {
    const doel = verplaatsdoel(regel.wijze, regel.status, kolom);
    return doel.kan || doel.waarom === 'staat_er_al' ? [] : [{ kolom, waarom: doel.waarom }];
  });
  if (niet.length === 0) return null;
  return (
    <div className="kanniet">
      <h3>{teksten.kanNietKop}</h3>
      <dl>
        {niet.map(({ kolom, waarom }) => (
          <div key={kolom}>
            <dt>{kolomNaam[kolom]}</dt>
            <dd className="gedempt">{waaromNiet[waarom]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
