import type { MatchDetail } from '@passend/contracts';
import { type Beoordeling, type BeoordelingInvoer, beoordelingInvoerSchema } from '@passend/domain';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConcept } from '../../shared/concept/gebruik-concept.js';
import { algemeen, fouten } from '../../shared/teksten/algemeen.js';
import { beslissing as teksten } from '../../shared/teksten/ranking.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import { Motiveringen } from './motiveringen.js';
import type { useBeoordeel } from './ranking-api.js';
import { redenUit, veldenVan } from './redenvelden.js';
import { redenTekst, snelleRedenen } from './snelle-redenen.js';
import { ingevuldeMotiveringen } from './te-motiveren.js';
import './redenvak.css';

const REDEN_ID = 'reden-eigen-woorden';
const LEEG = { gekozen: [], eigen: '', motiveringen: {} } satisfies Redenconcept;

/** What was chosen and typed so far; kept while somebody looks at another vacancy. */
export interface Redenconcept {
  readonly gekozen: readonly string[];
  readonly eigen: string;
  /** Per item that is near a limit. */
  readonly motiveringen: Readonly<Record<string, string>>;
}

interface RedenvakProps {
  readonly werknemerId: string;
  readonly match: MatchDetail;
  readonly oordeel: Beoordeling;
  readonly beoordeel: ReturnType<typeof useBeoordeel>;
  readonly concept: Redenconcept | null;
  readonly opConcept: (concept: Redenconcept | null) => void;
  readonly opAnnuleer: () => void;
  readonly opVastgelegd: () => void;
}

/** Asks why, before a decision is kept. What was typed stays when keeping it fails. */
export function Redenvak(props: RedenvakProps) {
  const { match, oordeel, beoordeel, concept, opConcept, opAnnuleer, opVastgelegd } = props;
  const [{ gekozen, eigen, motiveringen }, zetVorm] = useState<Redenconcept>(concept ?? LEEG);
  const bewaard = useConcept(
    props.werknemerId,
    `oordeel.${oordeel}.${match.vacatureId}`,
    (velden) => (concept === null ? zetVorm(redenUit(velden)) : undefined),
  );
  const zet = (deel: Partial<Redenconcept>) => {
    const nieuw = { gekozen, eigen, motiveringen, ...deel };
    zetVorm(nieuw);
    opConcept(nieuw);
    bewaard.typ(veldenVan(nieuw));
  };
  const [fout, zetFout] = useState<string | null>(null);
  const [mislukt, zetMislukt] = useState<unknown>(null);
  const vak = useRef<HTMLFormElement>(null);
  useEffect(() => vak.current?.querySelector('button')?.focus(), []);

  const verstuur = () => {
    if (beoordeel.isPending) return;
    const invoer = {
      beoordeling: oordeel,
      reden: redenTekst(gekozen, eigen),
      motiveringen: ingevuldeMotiveringen(match, oordeel, motiveringen),
    };
    const melding = bezwaar(invoer);
    zetFout(melding);
    if (melding !== null) {
      document.getElementById(REDEN_ID)?.focus();
      return;
    }
    zetMislukt(null);
    beoordeel.mutate(
      { vacatureId: match.vacatureId, invoer },
      {
        onSuccess: () => {
          opConcept(null);
          void bewaard.klaar();
          opVastgelegd();
        },
        onError: zetMislukt,
      },
    );
  };
  return (
    <form
      ref={vak}
      className={`reden reden--${oordeel}`}
      aria-label={teksten.redenKop[oordeel]}
      noValidate
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        verstuur();
      }}
      onKeyDown={(toets: KeyboardEvent) => {
        if (toets.key === 'Escape') opAnnuleer();
        if (toets.key === 'Enter' && (toets.ctrlKey || toets.metaKey)) verstuur();
      }}
    >
      <h3 className="reden__kop">{teksten.redenKop[oordeel]}</h3>
      {mislukt === null ? null : <Mislukt fout={mislukt} />}
      <ToggleButtonGroup
        className="reden__keuzes"
        aria-label={teksten.snelleReden}
        selectionMode="multiple"
        selectedKeys={gekozen}
        onSelectionChange={(keuze) => zet({ gekozen: [...keuze].map(String) })}
      >
        {snelleRedenen(oordeel, match).map((reden) => (
          <ToggleButton key={reden} id={reden} className="reden__keuze">
            {reden}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Veld
        label={teksten.eigenWoorden}
        veldId={REDEN_ID}
        regels={2}
        value={eigen}
        onChange={(nieuw) => zet({ eigen: nieuw })}
        fout={fout}
      />
      <Motiveringen
        match={match}
        oordeel={oordeel}
        waarden={motiveringen}
        opWaarde={(item, tekst) => zet({ motiveringen: { ...motiveringen, [item]: tekst } })}
      />
      <Conceptstand concept={bewaard} />
      <div className="reden__voet">
        <Knop type="submit" soort="hoofd" bezig={beoordeel.isPending}>
          {beoordeel.isPending
            ? teksten.bezig
            : `${teksten.vastleggen}: ${teksten[oordeel].toLowerCase()}`}
        </Knop>
        <Knop soort="stil" onPress={opAnnuleer}>
          {algemeen.annuleren}
        </Knop>
        <p className="gedempt klein">{teksten.gevolg[oordeel]}</p>
      </div>
    </form>
  );
}

function Mislukt({ fout }: { readonly fout: unknown }) {
  const soort = soortVanFout(fout);
  return (
    <Melding toon="fout" kop={teksten.mislukt}>
      <p>{soort === 'niet_ingelogd' ? teksten.sessieWeg : fouten[soort].doe}</p>
    </Melding>
  );
}

function bezwaar(invoer: BeoordelingInvoer): string | null {
  if (beoordelingInvoerSchema.safeParse(invoer).success) return null;
  return invoer.reden === '' ? teksten.redenVerplicht : teksten.redenTeLang;
}
