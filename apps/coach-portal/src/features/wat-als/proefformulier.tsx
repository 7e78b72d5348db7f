import type { ProbeerbareGrens, WatAlsBegin } from '@passend/contracts';
import { maat } from '../../shared/opmaak/getal.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
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
import { Wensvelden } from './wensvelden.js';

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
          {teksten.document}: <q lang="nl">{tekst}</q>
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
