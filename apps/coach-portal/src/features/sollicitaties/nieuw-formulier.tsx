import type { Sollicitatielijst } from '@passend/contracts';
import {
  beginstatussenVan,
  dubbelenVan,
  SOLLICITATIEWIJZEN,
  type Sollicitatiewijze,
  STATUSREGELS,
  WIJZEREGELS,
} from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import {
  dubbelTekst,
  nieuweSollicitatie as teksten,
  wijzeZelf,
} from '../../shared/teksten/sollicitaties.js';
import { wijzeNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import { Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandveld } from './bestandveld.js';
import type { Concept } from './concept.js';
import { gisteren, leesPlak } from './nieuw-vorm.js';
import { Tegels } from './tegels.js';
import '../../shared/formulier/formulier.css';

const GEWONE_WIJZEN: readonly Sollicitatiewijze[] = [
  'vacature_reactie',
  'open_sollicitatie',
  'netwerkgesprek',
];
const FUNCTIE = 'nieuw-functie';

interface FormulierProps {
  readonly vorm: Concept;
  readonly lijst: Sollicitatielijst;
  readonly vacatureId: string | null;
  readonly doorCoach: boolean;
  readonly fout: string | null;
  readonly serverfout: Error | null;
  readonly bezig: boolean;
  readonly opVerander: (vorm: Concept) => void;
  readonly opBestand: (bestand: File | null) => void;
  readonly opBewaar: () => void;
}

/** One screen: what, which work, where and when; all but the work is filled in or may stay empty. */
export function NieuwFormulier(props: FormulierProps) {
  const { vorm, lijst, doorCoach, fout, opVerander } = props;
  const zet = (deel: Partial<Concept>) => opVerander({ ...vorm, ...deel });
  const veld = (naam: 'functie' | 'organisatie' | 'plaats' | 'plak') => ({
    value: vorm[naam],
    onChange: (waarde: string) => zet({ [naam]: waarde }),
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    props.opBewaar();
  };
  return (
    <form className="vorm nieuw" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={fout === null ? [] : [{ veldId: FUNCTIE, melding: fout }]} />
      <Weigermelding fout={props.serverfout} />
      <Wijzekeuze
        wijze={vorm.wijze}
        doorCoach={doorCoach}
        opKeuze={(wijze) => zet({ wijze, naar: WIJZEREGELS[wijze].begin })}
      />
      <Veld
        label={teksten.functie}
        hulp={teksten.functieHulp}
        veldId={FUNCTIE}
        fout={fout}
        {...veld('functie')}
      />
      <Veld label={teksten.organisatie} {...veld('organisatie')} />
      <Dubbelmelding {...props} />
      <Dagkeuze datum={vorm.datum} vandaag={lijst.vandaag} opKeuze={(datum) => zet({ datum })} />
      <Bestandveld label={teksten.bewijs} hulp={teksten.bewijsHulp} opKeuze={props.opBestand} />
      <Uitklap kop={teksten.meer}>
        <div className="vorm">
          {props.vacatureId === null ? (
            <Veld label={teksten.plak} hulp={teksten.plakHulp} regels={3} {...veld('plak')} />
          ) : null}
          <Veld label={teksten.plaats} hulp={teksten.plaatsHulp} {...veld('plaats')} />
          <Keuzelijst
            label={teksten.status}
            waarde={vorm.naar}
            opties={beginstatussenVan(vorm.wijze)
              .filter((status) => !STATUSREGELS[status].redenVerplicht)
              .map((waarde) => ({ waarde, label: statusTekst[waarde] }))}
            opKeuze={(naar) => zet({ naar })}
          />
        </div>
      </Uitklap>
      <div className="nieuw__bewaar">
        <Knop type="submit" soort="hoofd" klas="nieuw__knop" bezig={props.bezig}>
          {teksten.bewaar}
        </Knop>
      </div>
    </form>
  );
}

interface WijzekeuzeProps {
  readonly wijze: Sollicitatiewijze;
  readonly doorCoach: boolean;
  readonly opKeuze: (wijze: Sollicitatiewijze) => void;
}

function Wijzekeuze({ wijze, doorCoach, opKeuze }: WijzekeuzeProps) {
  const naam = (een: Sollicitatiewijze) => (doorCoach ? wijzeNaam(een) : wijzeZelf[een]);
  const anders = SOLLICITATIEWIJZEN.filter((een) => !GEWONE_WIJZEN.includes(een));
  const gewoon = GEWONE_WIJZEN.includes(wijze);
  return (
    <>
      <Tegels
        label={doorCoach ? teksten.wijzeCoach : teksten.wijze}
        waarde={gewoon ? wijze : 'anders'}
        opties={[
          ...GEWONE_WIJZEN.map((waarde) => ({ waarde, label: naam(waarde) })),
          { waarde: 'anders' as const, label: teksten.meerWijzen },
        ]}
        opKeuze={(keuze) => opKeuze(keuze === 'anders' ? 'bellen' : keuze)}
      />
      {gewoon ? null : (
        <Keuzelijst
          label={teksten.meerWijzen}
          waarde={wijze}
          opties={anders.map((waarde) => ({ waarde, label: naam(waarde) }))}
          opKeuze={opKeuze}
        />
      )}
    </>
  );
}

interface DagkeuzeProps {
  readonly datum: string;
  readonly vandaag: string;
  readonly opKeuze: (datum: string) => void;
}

function Dagkeuze({ datum, vandaag, opKeuze }: DagkeuzeProps) {
  const eerder = gisteren(vandaag);
  const [anders, zetAnders] = useState(datum !== vandaag && datum !== eerder);
  const gekozen = anders ? 'anders' : datum === vandaag ? 'vandaag' : 'gisteren';
  const kies = (dag: 'vandaag' | 'gisteren' | 'anders') => {
    zetAnders(dag === 'anders');
    if (dag !== 'anders') opKeuze(dag === 'vandaag' ? vandaag : eerder);
  };
  return (
    <>
      <Tegels
        label={teksten.wanneer}
        smal
        waarde={gekozen}
        opties={[
          { waarde: 'vandaag', label: teksten.vandaag },
          { waarde: 'gisteren', label: teksten.gisteren },
          { waarde: 'anders', label: teksten.andereDag },
        ]}
        opKeuze={kies}
      />
      {anders ? <Veld label={teksten.dag} type="date" value={datum} onChange={opKeuze} /> : null}
    </>
  );
}

/** Says that it looks like an earlier one; it can be kept all the same. */
function Dubbelmelding({ vorm, lijst, vacatureId }: FormulierProps) {
  const { functie, organisatie, datum } = vorm;
  const nieuw = {
    functie,
    datum,
    vacatureId,
    organisatie: organisatie.trim() || null,
    url: leesPlak(vorm.plak).url,
  };
  const [eerste] = dubbelenVan(nieuw, lijst.sollicitaties.toReversed());
  return (
    <div role="status">
      {eerste === undefined ? null : (
        <Melding toon="let-op">
          {teksten.waarschuwing(dubbelTekst[eerste.reden], eerste.nummer, datumTekst(eerste.datum))}
        </Melding>
      )}
    </div>
  );
}
