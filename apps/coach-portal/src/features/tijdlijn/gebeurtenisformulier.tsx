import type { Gebeurtenis, Gebeurtenissoort } from '@passend/domain';
import { type FormEvent, useId, useState } from 'react';
import {
  soortTekst,
  tijdlijn as teksten,
  termijnNaam,
  veldTekst,
} from '../../shared/teksten/tijdlijn.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import {
  JA_NEE,
  leesVorm,
  magLeeg,
  naarVorm,
  SOORTEN,
  type Veldnaam,
  type Vorm,
  veldenVan,
} from './gebeurtenis-vorm.js';

interface FormulierProps {
  /** What stands there now, when it is corrected. */
  readonly begin?: Gebeurtenis;
  readonly bezig: boolean;
  readonly knop: string;
  readonly opBewaar: (gebeurtenis: Gebeurtenis) => void;
}

type Fouten = Readonly<Partial<Record<Veldnaam, string>>>;

/** What happened, and when; asks only what belongs to the kind. */
export function Gebeurtenisformulier({ begin, bezig, knop, opBewaar }: FormulierProps) {
  const id = useId();
  const [soort, zetSoort] = useState<Gebeurtenissoort>(begin?.soort ?? SOORTEN[0] ?? 'evaluatie');
  const [vorm, zetVorm] = useState<Vorm>(begin === undefined ? {} : naarVorm(begin));
  const [fouten, zetFouten] = useState<Fouten>({});
  const kiesSoort = (nieuw: Gebeurtenissoort) => {
    zetSoort(nieuw);
    zetFouten({});
  };
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const uitkomst = leesVorm(soort, vorm);
    zetFouten(uitkomst.ok ? {} : uitkomst.fouten);
    if (uitkomst.ok) opBewaar(uitkomst.gebeurtenis);
  };
  return (
    <form className="gebeurtenisvorm" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={naarSamenvatting(fouten, id)} />
      <Keuzelijst
        label={teksten.soort}
        waarde={soort}
        opties={SOORTEN.map((waarde) => ({ waarde, label: soortTekst[waarde] }))}
        opKeuze={kiesSoort}
      />
      {veldenVan(soort).map((naam) => (
        <Invoer
          key={naam}
          naam={naam}
          veldId={`${id}-${naam}`}
          mag={magLeeg(soort, naam)}
          waarde={vorm[naam] ?? ''}
          fout={fouten[naam] ?? null}
          opVerander={(waarde) => zetVorm({ ...vorm, [naam]: waarde })}
        />
      ))}
      <div>
        <Knop type="submit" soort="hoofd" bezig={bezig}>
          {knop}
        </Knop>
      </div>
    </form>
  );
}

interface InvoerProps {
  readonly naam: Veldnaam;
  readonly veldId: string;
  readonly mag: boolean;
  readonly waarde: string;
  readonly fout: string | null;
  readonly opVerander: (waarde: string) => void;
}

function Invoer({ naam, veldId, mag, waarde, fout, opVerander }: InvoerProps) {
  const label = naam === 'tot' && mag ? veldTekst.totMag : veldTekst[naam];
  if (JA_NEE.includes(naam) || naam === 'mijlpaal') {
    const opties = naam === 'mijlpaal' ? TERMIJNEN : JA_NEE_OPTIES;
    return (
      <Keuzelijst
        label={label}
        veldId={veldId}
        waarde={waarde}
        opties={[{ waarde: '', label: teksten.kies }, ...opties]}
        opKeuze={opVerander}
        fout={fout}
      />
    );
  }
  const getal = naam === 'weken' || naam === 'wachttijdWeken';
  return (
    <Veld
      label={label}
      veldId={veldId}
      value={waarde}
      onChange={opVerander}
      fout={fout}
      klas="gebeurtenisvorm__veld"
      {...(getal ? { inputMode: 'numeric' as const } : { type: 'date' as const })}
    />
  );
}

const JA_NEE_OPTIES = [
  { waarde: 'ja', label: teksten.ja },
  { waarde: 'nee', label: teksten.nee },
];
const TERMIJNEN = [
  { waarde: 'probleemanalyse', label: termijnNaam.probleemanalyse },
  { waarde: 'plan_van_aanpak', label: termijnNaam.plan_van_aanpak },
  { waarde: 'evaluatie', label: termijnNaam.evaluatie },
  { waarde: 'start_2e_spoor', label: termijnNaam.start_2e_spoor },
];

function naarSamenvatting(fouten: Fouten, id: string): readonly FormulierFout[] {
  return Object.entries(fouten).map(([naam, melding]) => ({ veldId: `${id}-${naam}`, melding }));
}
