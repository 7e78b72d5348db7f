import type { ProbeerbareGrens, WatAlsBegin } from '@passend/contracts';
import { OPLEIDINGEN, VERVOERMIDDELEN } from '@passend/domain';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { regelsVan } from '../../shared/lib/getalveld.js';
import { maat } from '../../shared/opmaak/getal.js';
import { wensregels } from '../../shared/opmaak/wensregels.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { vervoerNaam } from '../../shared/teksten/wensen.js';
import { opleidingNaam } from '../../shared/teksten/werknemer.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import {
  GETAL,
  type Grenskeuze,
  getalveld,
  NU,
  ONGEMOEID,
  type Proef,
  type Proeffouten,
  WEG,
} from './proef.js';
import { WEGLAATBAAR, type Wensen } from './wensverschil.js';

const VERVOEROPTIES = VERVOERMIDDELEN.map((waarde) => ({ waarde, label: vervoerNaam[waarde] }));

interface ProefformulierProps {
  readonly werknemerId: string;
  readonly begin: WatAlsBegin;
  readonly proef: Proef;
  readonly fouten: Proeffouten;
  readonly opProef: (proef: Proef) => void;
  readonly opTerug: () => void;
}

/** Every limit and the main wishes, each to be changed on trial. */
export function Proefformulier(props: ProefformulierProps) {
  const { werknemerId, begin, proef, fouten, opProef, opTerug } = props;
  const zetGrens = (item: string, keuze: Grenskeuze) =>
    opProef({ ...proef, grenzen: { ...proef.grenzen, [item]: keuze } });
  return (
    <section className="watals__vak" aria-labelledby="probeer-kop">
      <div className="watals__vakkop">
        <h2 id="probeer-kop">{teksten.probeerKop}</h2>
        <Knop soort="stil" onPress={opTerug}>
          {teksten.opnieuw}
        </Knop>
      </div>
      <h3>{teksten.grenzenKop}</h3>
      {begin.grenzen.length === 0 ? <p className="gedempt">{teksten.geenGrenzen}</p> : null}
      <ul className="proefgrenzen">
        {begin.grenzen.map((grens) => (
          <li key={grens.item} className="proefgrens">
            <Grensveld
              grens={grens}
              keuze={proef.grenzen[grens.item] ?? ONGEMOEID}
              fout={fouten.has(getalveld(grens.item))}
              opKeuze={(keuze) => zetGrens(grens.item, keuze)}
            />
          </li>
        ))}
      </ul>
      <h3>{teksten.wensenKop}</h3>
      <Wensvelden
        werknemerId={werknemerId}
        begin={begin}
        wensen={proef.wensen}
        fouten={fouten}
        opWens={(wens) => opProef({ ...proef, wensen: { ...proef.wensen, ...wens } })}
      />
    </section>
  );
}

interface GrensveldProps {
  readonly grens: ProbeerbareGrens;
  readonly keuze: Grenskeuze;
  readonly fout: boolean;
  readonly opKeuze: (keuze: Grenskeuze) => void;
}

function Grensveld({ grens, keuze, fout, opKeuze }: GrensveldProps) {
  const { naam, tekst, getal } = grens;
  const begingetal = getal?.waarde === null || getal === null ? '' : maat(getal.waarde);
  return (
    <>
      <Keuzelijst
        label={naam}
        waarde={keuze.keuze}
        opties={keuzes(grens)}
        opKeuze={(nieuw) => opKeuze({ keuze: nieuw, getal: keuze.getal || begingetal })}
      />
      {getal === null || keuze.keuze !== GETAL ? null : (
        <Veld
          label={teksten.getalLabel(naam, getal.eenheid)}
          veldId={getalveld(grens.item)}
          inputMode="decimal"
          value={keuze.getal}
          onChange={(nieuw) => opKeuze({ ...keuze, getal: nieuw })}
          fout={fout ? teksten.fout.getal : null}
        />
      )}
      {tekst === '' ? null : (
        <p className="gedempt klein">
          {teksten.document}: <q>{tekst}</q>
        </p>
      )}
    </>
  );
}

function keuzes({ niveaus, getal }: ProbeerbareGrens) {
  return [
    { waarde: NU, label: teksten.nu },
    ...niveaus.map(({ niveau, tekst }) => ({
      waarde: `niveau-${niveau}`,
      label: teksten.niveau(niveau, tekst),
    })),
    ...(getal === null ? [] : [{ waarde: GETAL, label: teksten.getal }]),
    { waarde: WEG, label: teksten.weg },
  ];
}

interface WensveldenProps {
  readonly werknemerId: string;
  readonly begin: WatAlsBegin;
  readonly wensen: Wensen;
  readonly fouten: Proeffouten;
  readonly opWens: (wens: Partial<Wensen>) => void;
}

function Wensvelden({ werknemerId, begin, wensen, fouten, opWens }: WensveldenProps) {
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
