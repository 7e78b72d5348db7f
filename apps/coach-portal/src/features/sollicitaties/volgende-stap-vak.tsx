import type { Sollicitatiedetail, SollicitatiestapInvoer } from '@passend/contracts';
import { sollicitatiestapInvoerSchema } from '@passend/contracts';
import { medischeWoorden, type Sollicitatiestatus, STATUSREGELS } from '@passend/domain';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import {
  sollicitaties as lijstteksten,
  stapTekst,
  sollicitatie as teksten,
} from '../../shared/teksten/sollicitaties.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { knoppenBij } from './knoppen-bij.js';
import { type Eigenaar, useCorrectie, useStap } from './sollicitaties-api.js';
import { volgendeTekst } from './volgende-tekst.js';

interface VakProps {
  readonly eigenaar: Eigenaar;
  readonly detail: Sollicitatiedetail;
  readonly opBewaard: () => void;
}

/** What comes next: the usual steps as buttons of today, all others in a small form. */
export function VolgendeStapVak({ eigenaar, detail, opBewaard }: VakProps) {
  const { sollicitatie, vandaag } = detail;
  const { id, volgende, overgangen, stappen } = sollicitatie;
  const stap = useStap(eigenaar, id);
  const terug = useCorrectie(eigenaar, id);
  const [gekozen, zetGekozen] = useState<Sollicitatiestatus | null>(null);
  const [open, zetOpen] = useState(false);
  const dag = volgende.groep === 'wacht' ? lijstteksten.rond : lijstteksten.op;
  const klaar = () => {
    zetGekozen(null);
    zetOpen(false);
    opBewaard();
  };
  const druk = (naar: Sollicitatiestatus) => {
    if (!STATUSREGELS[naar].redenVerplicht) {
      stap.mutate({ naar, datum: vandaag, reden: null, volgende: null }, { onSuccess: klaar });
      return;
    }
    zetGekozen(naar);
    zetOpen(true);
  };
  const bezig = stap.isPending || terug.isPending;
  return (
    <section className="vak" aria-labelledby="volgende-kop">
      <h2 id="volgende-kop">{teksten.volgendeKop}</h2>
      <p>
        {volgendeTekst(sollicitatie, eigenaar === null)}{' '}
        {volgende.op === null ? null : (
          <span className="gedempt">{dag(datumTekst(volgende.op))}</span>
        )}
      </p>
      {volgende.voorstel === null ? null : <p>{lijstteksten.voorgesteld}</p>}
      <div className="sollicitatie__knoppen">
        {knoppenBij(sollicitatie).map((naar, nummer) => (
          <Knop
            key={naar}
            soort={nummer === 0 ? 'hoofd' : 'gewoon'}
            bezig={bezig}
            onPress={() => druk(naar)}
          >
            {stapTekst[naar]}
          </Knop>
        ))}
      </div>
      <Weigermelding fout={stap.error ?? terug.error} />
      {overgangen.length === 0 ? null : (
        <Uitklap kop={teksten.verplaats} open={open} opVerander={zetOpen}>
          <Stapformulier
            key={`${sollicitatie.status} ${gekozen}`}
            eigenaar={eigenaar}
            detail={detail}
            opBewaard={klaar}
            begin={gekozen ?? overgangen[0] ?? 'verzonden'}
          />
        </Uitklap>
      )}
      {stappen.length < 2 ? null : (
        <div>
          <Knop
            soort="stil"
            bezig={bezig}
            onPress={() =>
              terug.mutate({ wat: 'laatste_stap', reden: TERUG_REDEN }, { onSuccess: klaar })
            }
          >
            {teksten.ongedaan}
          </Knop>
        </div>
      )}
    </section>
  );
}

const TERUG_REDEN = 'Deze stap is ongedaan gemaakt.';

interface StapformulierProps extends VakProps {
  readonly begin: Sollicitatiestatus;
}

function Stapformulier({ eigenaar, detail, opBewaard, begin }: StapformulierProps) {
  const { sollicitatie, vandaag } = detail;
  const stap = useStap(eigenaar, sollicitatie.id);
  const [vorm, zetVorm] = useState({ naar: begin, datum: vandaag, reden: '', wat: '', op: '' });
  const formulier = useFormulier<SollicitatiestapInvoer, unknown>({
    naam: 'stap',
    schema: sollicitatiestapInvoerSchema,
    stuur: stap.mutateAsync,
    opKlaar: opBewaard,
  });
  const { redenVerplicht } = STATUSREGELS[vorm.naar];
  const medisch = medischeWoorden(vorm.reden);
  const zet = (deel: Partial<typeof vorm>) => zetVorm((nu) => ({ ...nu, ...deel }));
  const verstuur = () => {
    const { naar, datum, reden, wat, op } = vorm;
    const volgende = wat.trim() === '' ? null : { wat, op: op || null };
    formulier.verstuur({ naar, datum, reden: reden || null, volgende });
  };
  return (
    <Formulier staat={formulier.staat} knop={teksten.leg} opVerstuur={verstuur}>
      <p className="gedempt">{teksten.verplaatsUitleg}</p>
      <Keuzelijst
        label={teksten.naar}
        waarde={vorm.naar}
        opties={sollicitatie.overgangen.map((waarde) => ({ waarde, label: stapTekst[waarde] }))}
        opKeuze={(naar) => zet({ naar })}
        {...formulier.bij('naar')}
      />
      <Veld
        label={teksten.datum}
        type="date"
        value={vorm.datum}
        onChange={(datum) => zet({ datum })}
        {...formulier.bij('datum')}
      />
      <Veld
        label={redenVerplicht ? teksten.reden : teksten.redenMag}
        hulp={teksten.redenHulp}
        regels={2}
        value={vorm.reden}
        onChange={(reden) => zet({ reden })}
        {...formulier.bij('reden')}
        {...(medisch.length > 0 ? { fout: teksten.medisch(medisch.join(', ')) } : {})}
      />
      <Veld
        label={teksten.wat}
        value={vorm.wat}
        onChange={(wat) => zet({ wat })}
        {...formulier.bij('volgende')}
      />
      {vorm.wat.trim() === '' ? null : (
        <Veld label={teksten.watOp} type="date" value={vorm.op} onChange={(op) => zet({ op })} />
      )}
    </Formulier>
  );
}
