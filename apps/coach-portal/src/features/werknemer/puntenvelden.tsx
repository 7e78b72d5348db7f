import { FML_ITEMS } from '@passend/domain';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { itemNaam, rubriekNaam } from '../../shared/teksten/fml.js';
import { overname as teksten } from '../../shared/teksten/werknemer.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { meldingBij } from './formulier-fouten.js';
import { LEEG_PUNT, type Puntvorm } from './overname-vorm.js';

const ITEMS = [
  { waarde: '', label: teksten.kiesItem },
  ...FML_ITEMS.map((item) => ({
    waarde: item.slug,
    label: `${rubriekNaam[item.rubriek]}: ${itemNaam(item.slug, item.naam)}`,
  })),
];
const NIVEAUS = [
  { waarde: '', label: teksten.geenNiveau },
  ...['0', '1', '2', '3', '4'].map((waarde) => ({ waarde, label: waarde })),
];

interface PuntenveldenProps {
  readonly punten: readonly Puntvorm[];
  readonly fouten: readonly FormulierFout[];
  readonly opPunten: (punten: readonly Puntvorm[]) => void;
}

/** The limited items of a document, as many as it has. */
export function Puntenvelden({ punten, fouten, opPunten }: PuntenveldenProps) {
  return (
    <>
      {punten.map((punt, plaats) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; every field is controlled
          key={plaats}
          className="formulier__groep"
        >
          <legend>{teksten.punt(plaats + 1)}</legend>
          <div className="formulier__paar">
            <Keuzelijst
              label={teksten.item}
              veldId={`item-${plaats}`}
              waarde={punt.item}
              opties={ITEMS}
              fout={meldingBij(fouten, `item-${plaats}`)}
              opKeuze={(item) => opPunten(punten.with(plaats, { ...punt, item }))}
            />
            <Keuzelijst
              label={teksten.niveau}
              veldId={`niveau-${plaats}`}
              waarde={punt.niveau}
              opties={NIVEAUS}
              fout={meldingBij(fouten, `niveau-${plaats}`)}
              opKeuze={(niveau) => opPunten(punten.with(plaats, { ...punt, niveau }))}
            />
          </div>
          <Veld
            label={teksten.tekst}
            hulp={teksten.tekstHulp}
            veldId={`tekst-${plaats}`}
            regels={2}
            value={punt.tekst}
            onChange={(tekst) => opPunten(punten.with(plaats, { ...punt, tekst }))}
            fout={meldingBij(fouten, `tekst-${plaats}`)}
          />
          <Veld
            label={`${teksten.puntToelichting} (${algemeen.nietVerplicht})`}
            hulp={teksten.puntToelichtingHulp}
            veldId={`toelichting-${plaats}`}
            regels={2}
            value={punt.toelichting}
            onChange={(toelichting) => opPunten(punten.with(plaats, { ...punt, toelichting }))}
            fout={meldingBij(fouten, `toelichting-${plaats}`)}
          />
          {punten.length < 2 ? null : (
            <Knop soort="stil" onPress={() => opPunten(punten.toSpliced(plaats, 1))}>
              {teksten.weg(plaats + 1)}
            </Knop>
          )}
        </fieldset>
      ))}
      <div>
        <Knop onPress={() => opPunten([...punten, LEEG_PUNT])}>{teksten.erbij}</Knop>
      </div>
    </>
  );
}
