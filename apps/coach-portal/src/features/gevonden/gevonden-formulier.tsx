import type { Voorstel } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { gevonden as teksten } from '../../shared/teksten/gevonden.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import { type GeplaktVorm, herkenPlaksel, leesVorm, vormVan } from './geplakt-vorm.js';
import { type Eigenaar, leesVoorstel, useVoegToe } from './gevonden-api.js';

const VELD = 'gevonden-plaksel';

interface FormulierProps {
  readonly eigenaar: Eigenaar;
  /** Text of a page that could not be read by itself; its own key makes a new form of it. */
  readonly begin: string;
}

/** One field for an address or a text; a text is looked over before it is kept. */
export function GevondenFormulier({ eigenaar, begin }: FormulierProps) {
  const [plaksel, zetPlaksel] = useState(begin);
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const voegToe = useVoegToe(eigenaar);
  const lees = useMutation({ mutationFn: (tekst: string) => leesVoorstel(eigenaar, tekst) });
  const opnieuw = () => {
    zetPlaksel('');
    zetFouten([]);
    lees.reset();
    voegToe.reset();
  };
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const herkend = herkenPlaksel(plaksel);
    zetFouten(herkend.soort === 'niets' ? [{ veldId: VELD, melding: herkend.melding }] : []);
    if (herkend.soort === 'tekst') lees.mutate(herkend.tekst);
    if (herkend.soort === 'adres') voegToe.mutate(herkend, { onSuccess: () => zetPlaksel('') });
  };
  if (lees.data !== undefined) {
    return (
      <Nakijken eigenaar={eigenaar} tekst={lees.variables} voorstel={lees.data} opKlaar={opnieuw} />
    );
  }
  const mislukt = lees.error ?? voegToe.error;
  return (
    <form className="gevonden__vorm" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Serverfout fout={mislukt} />
      <Veld
        label={teksten.veld}
        hulp={teksten.veldHulp}
        veldId={VELD}
        regels={4}
        value={plaksel}
        onChange={zetPlaksel}
        fout={fouten[0]?.melding}
      />
      <div>
        <Knop type="submit" soort="hoofd" bezig={lees.isPending || voegToe.isPending}>
          {teksten.verder}
        </Knop>
      </div>
    </form>
  );
}

interface NakijkenProps {
  readonly eigenaar: Eigenaar;
  readonly tekst: string;
  readonly voorstel: Voorstel;
  readonly opKlaar: () => void;
}

function Nakijken({ eigenaar, tekst, voorstel, opKlaar }: NakijkenProps) {
  const [vorm, zetVorm] = useState(() => vormVan(voorstel));
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const voegToe = useVoegToe(eigenaar);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const veld = (naam: keyof GeplaktVorm) => ({
    value: vorm[naam],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [naam]: waarde })),
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gelezen = leesVorm(vorm, tekst);
    zetFouten(gelezen.fouten);
    if (gelezen.invoer !== null) voegToe.mutate(gelezen.invoer, { onSuccess: opKlaar });
  };
  return (
    <form className="gevonden__vorm" onSubmit={verstuur} noValidate aria-labelledby="klopt-kop">
      <h2 id="klopt-kop" ref={kop} tabIndex={-1}>
        {teksten.klopt}
      </h2>
      <p className="gedempt">{teksten.kloptUitleg}</p>
      <Foutsamenvatting fouten={fouten} />
      <Serverfout fout={voegToe.error} />
      <Veld
        label={teksten.functie}
        veldId="gevonden-titel"
        fout={fouten[0]?.melding}
        {...veld('titel')}
      />
      <Veld label={teksten.werkgever} {...veld('werkgever')} />
      <Veld label={teksten.plaats} {...veld('plaats')} />
      <div className="gevonden__uren">
        <Veld label={teksten.urenMin} inputMode="decimal" {...veld('urenMin')} />
        <Veld label={teksten.urenMax} inputMode="decimal" {...veld('urenMax')} />
      </div>
      <div className="gevonden__knoppen">
        <Knop type="submit" soort="hoofd" bezig={voegToe.isPending}>
          {teksten.bewaar}
        </Knop>
        <Knop onPress={opKlaar}>{teksten.andersom}</Knop>
      </div>
    </form>
  );
}

/** What the server says of a field goes before the general words. */
function Serverfout({ fout }: { readonly fout: Error | null }) {
  if (fout === null) return null;
  const [veld] = fout instanceof ApiFout ? fout.velden : [];
  if (veld === undefined) return <FoutMelding fout={fout} />;
  return (
    <Melding toon="fout" kop={teksten.misluktKop}>
      <p>{veld.melding}</p>
    </Melding>
  );
}
