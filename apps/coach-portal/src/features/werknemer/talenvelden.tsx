import { LANDSTAAL } from '../../shared/opmaak/landstaal.js';
import { taalNaam } from '../../shared/opmaak/taal.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { talenvelden as teksten } from '../../shared/teksten/talen.js';
import { taalniveauNaam } from '../../shared/teksten/wensen.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { meldingBij } from './formulier-fouten.js';
import { LEGE_TAAL, NIVEAUKEUZES, type Taalvorm, taalveld } from './talen-vorm.js';

/** What is asked or spoken most comes first; the others by name. */
const VOORAAN = ['nl', 'en', 'de', 'fr'] as const;
const OVERIG =
  'ar bg cs da el es fa fi hr hu id it ja ku lt lv no pl ps pt ro ru sk so sq sr sv th ti tr uk ur vi zh'
    .split(' ')
    .toSorted((a, b) => taalNaam(a).localeCompare(taalNaam(b), LANDSTAAL));
const NIVEAUOPTIES = NIVEAUKEUZES.map((waarde) => ({
  waarde,
  label: waarde === '' ? teksten.geenNiveau : taalniveauNaam[waarde],
}));

interface TalenveldenProps {
  readonly talen: readonly Taalvorm[];
  readonly fouten: readonly FormulierFout[];
  readonly opTalen: (talen: readonly Taalvorm[]) => void;
}

/** The languages of a client with how well each is spoken. */
export function Talenvelden({ talen, fouten, opTalen }: TalenveldenProps) {
  return (
    <fieldset className="formulier__groep">
      <legend>
        {teksten.kop} ({algemeen.nietVerplicht})
      </legend>
      <p className="gedempt klein">{teksten.uitleg}</p>
      {talen.map((vorm, plaats) => (
        <Taalvelden
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; every field is controlled
          key={plaats}
          plaats={plaats}
          vorm={vorm}
          fout={meldingBij(fouten, taalveld(plaats))}
          opVorm={(nieuw) => opTalen(talen.with(plaats, nieuw))}
          opWeg={() => opTalen(talen.toSpliced(plaats, 1))}
        />
      ))}
      <Knop onPress={() => opTalen([...talen, LEGE_TAAL])}>{teksten.erbij}</Knop>
    </fieldset>
  );
}

interface TaalveldenProps {
  readonly plaats: number;
  readonly vorm: Taalvorm;
  readonly fout: string | null;
  readonly opVorm: (vorm: Taalvorm) => void;
  readonly opWeg: () => void;
}

function Taalvelden({ plaats, vorm, fout, opVorm, opWeg }: TaalveldenProps) {
  const nummer = plaats + 1;
  return (
    <div className="taalrij">
      <div className="formulier__paar">
        <Keuzelijst
          label={teksten.taal(nummer)}
          veldId={taalveld(plaats)}
          waarde={vorm.taal}
          opties={taalopties(vorm.taal)}
          fout={fout}
          opKeuze={(taal) => opVorm({ ...vorm, taal })}
        />
        <Keuzelijst
          label={teksten.niveau(nummer)}
          waarde={vorm.niveau}
          opties={NIVEAUOPTIES}
          opKeuze={(niveau) => opVorm({ ...vorm, niveau })}
        />
      </div>
      <div className="taalrij__voet">
        <AanUit aan={vorm.leest} opVerander={(leest) => opVorm({ ...vorm, leest })}>
          {teksten.leest}
          <span className="alleen-voorlezen">, {teksten.taal(nummer)}</span>
        </AanUit>
        <Knop soort="stil" onPress={opWeg}>
          {teksten.weg(nummer)}
        </Knop>
      </div>
    </div>
  );
}

/** A language that was written in another way before stays as it is until somebody changes it. */
function taalopties(huidig: string) {
  const bekend: readonly string[] = [...VOORAAN, ...OVERIG];
  const alle = huidig === '' || bekend.includes(huidig) ? bekend : [huidig, ...bekend];
  return [
    { waarde: '', label: teksten.kies },
    ...alle.map((waarde) => ({ waarde, label: taalNaam(waarde) })),
  ];
}
