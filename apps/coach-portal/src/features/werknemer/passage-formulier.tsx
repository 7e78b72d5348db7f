import type { PassageWeergave } from '@passend/contracts';
import { FML_ITEMS, isItemSlug, niveausVan } from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { duiding as teksten } from '../../shared/teksten/duiding.js';
import { itemNaam, niveauNaam, rubriekNaam } from '../../shared/teksten/fml.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { beginVorm, type Duidingvorm, kentPiek, leesDuidingvorm, maatVan } from './duiding-vorm.js';
import { meldingBij } from './formulier-fouten.js';
import type { useDuiding } from './gebruik-duiding.js';

const ITEMS = [
  { waarde: '', label: teksten.kiesItem },
  ...FML_ITEMS.map((item) => ({
    waarde: item.slug,
    label: `${rubriekNaam[item.rubriek]}: ${itemNaam(item.slug, item.naam)}`,
  })),
];
const BESLUITEN = (['geen_gevolg', 'grens'] as const).map((waarde) => ({
  waarde,
  label: teksten.keuze[waarde],
}));

interface PassageFormulierProps {
  readonly passage: PassageWeergave;
  /** Makes the ids of the fields of this form its own. */
  readonly naam: string;
  readonly leg: ReturnType<typeof useDuiding>['leg'];
  readonly opKlaar: () => void;
}

/** What one passage means for work: nothing, or a limit; always with the reason. */
export function PassageFormulier({ passage, naam, leg, opKlaar }: PassageFormulierProps) {
  const [vorm, zetVorm] = useState<Duidingvorm>(() => beginVorm(passage));
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const zet = (deel: Partial<Duidingvorm>) => zetVorm({ ...vorm, ...deel });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const { duiding, fouten: gevonden } = leesDuidingvorm(vorm, passage);
    zetFouten(gevonden);
    const [eerste] = gevonden;
    if (eerste !== undefined) document.getElementById(`${naam}-${eerste.veldId}`)?.focus();
    if (duiding !== null && !leg.isPending) leg.mutate(duiding, { onSuccess: opKlaar });
  };
  return (
    <form className="duiding__vorm" onSubmit={verstuur} noValidate>
      {leg.isError ? <FoutMelding fout={leg.error} /> : null}
      <Keuzelijst
        label={teksten.vraag}
        veldId={`${naam}-besluit`}
        waarde={vorm.besluit}
        opties={BESLUITEN}
        opKeuze={(besluit) => zet({ besluit })}
      />
      {vorm.besluit === 'grens' ? (
        <Grensvelden naam={naam} vorm={vorm} fouten={fouten} opZet={zet} />
      ) : null}
      <Veld
        label={teksten.reden}
        hulp={teksten.redenHulp}
        veldId={`${naam}-reden`}
        regels={2}
        value={vorm.reden}
        onChange={(reden) => zet({ reden })}
        fout={meldingBij(fouten, 'reden')}
      />
      <div className="formulier__knoppen">
        <Knop type="submit" soort="hoofd" bezig={leg.isPending}>
          {leg.isPending ? teksten.bezig : teksten.vastleggen}
        </Knop>
        <Knop soort="stil" onPress={opKlaar}>
          {algemeen.annuleren}
        </Knop>
      </div>
    </form>
  );
}

interface GrensveldenProps {
  readonly naam: string;
  readonly vorm: Duidingvorm;
  readonly fouten: readonly FormulierFout[];
  readonly opZet: (deel: Partial<Duidingvorm>) => void;
}

function Grensvelden({ naam, vorm, fouten, opZet }: GrensveldenProps) {
  const maat = maatVan(vorm.item);
  const niveaus = isItemSlug(vorm.item) ? niveausVan(vorm.item, 'nieuw') : [];
  return (
    <>
      <Keuzelijst
        label={teksten.item}
        veldId={`${naam}-item`}
        waarde={vorm.item}
        opties={ITEMS}
        fout={meldingBij(fouten, 'item')}
        opKeuze={(item) => opZet({ item, niveau: '', getal: '', piek: '' })}
      />
      {niveaus.length === 0 ? null : (
        <Keuzelijst
          label={teksten.niveau}
          veldId={`${naam}-niveau`}
          waarde={vorm.niveau}
          opties={[
            { waarde: '', label: teksten.geenNiveau },
            ...niveaus.map(({ niveau, tekst }) => ({
              waarde: String(niveau),
              label: `${niveau}: ${niveauNaam(tekst)}`,
            })),
          ]}
          opKeuze={(niveau) => opZet({ niveau })}
        />
      )}
      {maat === null ? null : (
        <Veld
          label={teksten.getal(maat.eenheid)}
          hulp={teksten.getalHulp}
          veldId={`${naam}-getal`}
          inputMode="decimal"
          value={vorm.getal}
          onChange={(getal) => opZet({ getal })}
          fout={meldingBij(fouten, 'getal')}
        />
      )}
      {kentPiek(vorm.item) ? (
        <Veld
          label={teksten.piek}
          hulp={teksten.piekHulp}
          veldId={`${naam}-piek`}
          inputMode="decimal"
          value={vorm.piek}
          onChange={(piek) => opZet({ piek })}
          fout={meldingBij(fouten, 'piek')}
        />
      ) : null}
    </>
  );
}
