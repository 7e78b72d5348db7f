import {
  CONTRACTEN,
  LOONPERIODEN,
  SECTOREN,
  THUISWERKWENSEN,
  VERVOERMIDDELEN,
} from '@passend/domain';
import {
  contractNaam,
  periodeNaam,
  sectorNaam,
  wensen as teksten,
  thuiswerkNaam,
  vervoerNaam,
} from '../../shared/teksten/wensen.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { AanUit, Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { meldingBij } from './formulier-fouten.js';
import type { Wensenvorm } from './wensen-vorm.js';

const CONTRACTOPTIES = CONTRACTEN.map((waarde) => ({ waarde, label: contractNaam[waarde] }));
const SECTOROPTIES = SECTOREN.map((waarde) => ({ waarde, label: sectorNaam[waarde] }));
const VERVOEROPTIES = VERVOERMIDDELEN.map((waarde) => ({ waarde, label: vervoerNaam[waarde] }));
const PERIODEOPTIES = LOONPERIODEN.map((waarde) => ({ waarde, label: periodeNaam[waarde] }));
const THUISOPTIES = [
  { waarde: '' as const, label: teksten.geenKeuze },
  ...THUISWERKWENSEN.map((waarde) => ({ waarde, label: thuiswerkNaam[waarde] })),
];

type Tekstveld =
  | 'start_op'
  | 'ervaring_jaren'
  | 'werkgevers_niet'
  | 'vroegste_begin'
  | 'max_reistijd_min';

interface WensenveldenProps {
  readonly vorm: Wensenvorm;
  readonly fouten: readonly FormulierFout[];
  readonly opVorm: (vorm: Wensenvorm) => void;
}

/** The wishes that may be left out. */
export function Wensenvelden({ vorm, fouten, opVorm }: WensenveldenProps) {
  const zet = (deel: Partial<Wensenvorm>) => opVorm({ ...vorm, ...deel });
  const veld = (naam: Tekstveld) => ({
    label: teksten[naam],
    veldId: naam,
    value: vorm[naam],
    onChange: (waarde: string) => zet({ [naam]: waarde }),
    fout: meldingBij(fouten, naam),
  });
  return (
    <>
      <h2>{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <div className="formulier__paar">
        <Veld {...veld('start_op')} type="date" hulp={teksten.start_opHulp} />
        <Veld {...veld('vroegste_begin')} type="time" hulp={teksten.vroegste_beginHulp} />
      </div>
      <Veld {...veld('max_reistijd_min')} inputMode="decimal" hulp={teksten.max_reistijd_minHulp} />
      <Keuzes
        label={teksten.vervoermiddelen}
        opties={VERVOEROPTIES}
        gekozen={vorm.vervoermiddelen}
        opKeuze={(vervoermiddelen) => zet({ vervoermiddelen })}
      />
      <Veld {...veld('ervaring_jaren')} inputMode="decimal" hulp={teksten.ervaring_jarenHulp} />
      <Loonvelden vorm={vorm} fouten={fouten} opZet={zet} />
      <Keuzelijst
        label={teksten.thuiswerk}
        veldId="thuiswerk"
        waarde={vorm.thuiswerk}
        opties={THUISOPTIES}
        opKeuze={(thuiswerk) => zet({ thuiswerk })}
      />
      <Keuzes
        label={teksten.contracten}
        opties={CONTRACTOPTIES}
        gekozen={vorm.contracten}
        opKeuze={(contracten) => zet({ contracten })}
      />
      {(['sectoren', 'sectoren_niet'] as const).map((naam) => (
        <Uitklap key={naam} kop={teksten.gekozen(teksten[naam], vorm[naam].length)}>
          <Keuzes
            label={teksten[naam]}
            opties={SECTOROPTIES}
            gekozen={vorm[naam]}
            opKeuze={(gekozen) => zet({ [naam]: gekozen })}
          />
        </Uitklap>
      ))}
      <Veld {...veld('werkgevers_niet')} regels={3} hulp={teksten.werkgevers_nietHulp} />
      <AanUit
        aan={vorm.geen_bemiddelaars}
        opVerander={(geen_bemiddelaars) => zet({ geen_bemiddelaars })}
      >
        {teksten.geen_bemiddelaars}
      </AanUit>
    </>
  );
}

interface LoonveldenProps {
  readonly vorm: Wensenvorm;
  readonly fouten: readonly FormulierFout[];
  readonly opZet: (deel: Partial<Wensenvorm>) => void;
}

function Loonvelden({ vorm, fouten, opZet }: LoonveldenProps) {
  return (
    <fieldset className="formulier__groep">
      <legend>{teksten.loon}</legend>
      <p className="gedempt klein">{teksten.loonHulp}</p>
      <Veld
        label={teksten.bedrag}
        veldId="loon_oud"
        inputMode="decimal"
        value={vorm.bedrag}
        onChange={(bedrag) => opZet({ bedrag })}
        fout={meldingBij(fouten, 'loon_oud')}
      />
      <div className="formulier__paar">
        <Keuzelijst
          label={teksten.periode}
          veldId="loon-periode"
          waarde={vorm.periode}
          opties={PERIODEOPTIES}
          opKeuze={(periode) => opZet({ periode })}
        />
        <Veld
          label={teksten.uren_week}
          veldId="loon-uren"
          inputMode="decimal"
          value={vorm.uren_week}
          onChange={(uren_week) => opZet({ uren_week })}
        />
      </div>
    </fieldset>
  );
}
