import type { WatAlsBegin } from '@passend/contracts';
import { OPLEIDINGEN, VERVOERMIDDELEN } from '@passend/domain';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { regelsVan } from '../../shared/lib/getalveld.js';
import { wensregels } from '../../shared/opmaak/wensregels.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { vervoerNaam } from '../../shared/teksten/wensen.js';
import { opleidingNaam } from '../../shared/teksten/werknemer.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Proeffouten } from './proef.js';
import { WEGLAATBAAR, type Wensen } from './wensverschil.js';

const VERVOEROPTIES = VERVOERMIDDELEN.map((waarde) => ({ waarde, label: vervoerNaam[waarde] }));

interface WensveldenProps {
  readonly werknemerId: string;
  readonly begin: WatAlsBegin;
  readonly wensen: Wensen;
  readonly fouten: Proeffouten;
  readonly opWens: (wens: Partial<Wensen>) => void;
}

/** What is looked for, each part to be changed on trial or left out. */
export function Wensvelden({ werknemerId, begin, wensen, fouten, opWens }: WensveldenProps) {
  const veld = (naam: Exclude<keyof Wensen, 'opleiding' | 'vervoermiddelen' | 'zonder'>) => ({
    label: teksten[naam],
    veldId: naam,
    value: wensen[naam],
    onChange: (waarde: string) => opWens({ [naam]: waarde }),
    fout: fouten.has(naam) ? teksten.fout[naam] : null,
  });
  return (
    <div className="proefwensen">
      <Veld {...veld('max_reis_km')} inputMode="decimal" />
      <Veld {...veld('max_reistijd_min')} hulp={teksten.reistijdHulp} inputMode="decimal" />
      <Veld {...veld('uren_min')} inputMode="decimal" />
      <Veld {...veld('uren_max')} inputMode="decimal" />
      <Keuzelijst
        label={teksten.opleiding}
        waarde={wensen.opleiding}
        opties={OPLEIDINGEN.map((waarde) => ({ waarde, label: opleidingNaam[waarde] }))}
        opKeuze={(opleiding) => opWens({ opleiding })}
      />
      <Veld
        {...veld('doelberoepen')}
        klas="proefwensen__breed"
        regels={3}
        hulp={teksten.doelberoepenHulp}
      />
      <Beroeplinks werknemerId={werknemerId} titels={regelsVan(wensen.doelberoepen)} />
      <Keuzes
        label={teksten.vervoermiddelen}
        opties={VERVOEROPTIES}
        gekozen={wensen.vervoermiddelen}
        opKeuze={(vervoermiddelen) => opWens({ vervoermiddelen })}
      />
      <Wegtelaten begin={begin} wensen={wensen} opWens={opWens} />
    </div>
  );
}

interface BeroeplinksProps {
  readonly werknemerId: string;
  readonly titels: readonly string[];
}

/** What each target means, and which of its vacancies this client could do. */
function Beroeplinks({ werknemerId, titels }: BeroeplinksProps) {
  if (titels.length === 0) return null;
  return (
    <p className="proefwensen__breed klein">
      {teksten.beroepen}:{' '}
      {titels.map((titel, plaats) => (
        <Fragment key={titel}>
          {plaats === 0 ? null : ', '}
          <Link
            to="/werknemers/$werknemerId/beroepen"
            params={{ werknemerId }}
            search={{ q: titel }}
          >
            {titel}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

/** Every wish that was filled in, to be left out with one press. */
function Wegtelaten({ begin, wensen, opWens }: Omit<WensveldenProps, 'fouten' | 'werknemerId'>) {
  const opties = wensregels(begin.zoekprofiel)
    .filter(({ veld }) => WEGLAATBAAR.some((naam) => naam === veld))
    .map(({ veld, naam, tekst }) => ({ waarde: veld, label: `${naam}: ${tekst}` }));
  if (opties.length === 0) return <p className="gedempt klein">{teksten.geenWensen}</p>;
  return (
    <Keuzes
      label={teksten.zonderWens}
      opties={opties}
      gekozen={wensen.zonder}
      opKeuze={(zonder) => opWens({ zonder })}
    />
  );
}
