import {
  type BronDetail,
  type BronInstellingen,
  HERKOMSTEN,
  type Herkomst,
} from '@passend/contracts';
import { type FormEvent, useState } from 'react';
import { bronpagina as teksten } from '../../shared/teksten/bronpagina.js';
import { bronproef } from '../../shared/teksten/bronproef.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { elkeOpties, herkomstOpties, WANNEER_OPTIES, type Wanneer } from './bronkeuzes.js';
import { useInstellen } from './bronnen-api.js';

/** Name, rank and schedule of a source that is there. */
export function Instellingen({ bron }: { readonly bron: BronDetail }) {
  const uren = Math.max(1, Math.round(bron.elkeUren));
  const [naam, zetNaam] = useState(bron.naam);
  const [herkomst, zetHerkomst] = useState<Herkomst>(bron.herkomst);
  const [elke, zetElke] = useState(String(uren));
  const [wanneer, zetWanneer] = useState<Wanneer>(bron.alleenNachts ? 'nacht' : 'altijd');
  const instellen = useInstellen(bron.id);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const nieuw: BronInstellingen = {
      naam: naam.trim(),
      herkomst,
      elkeUren: Number(elke),
      alleenNachts: wanneer === 'nacht',
    };
    if (nieuw.naam !== '' && !instellen.isPending) instellen.mutate(nieuw);
  };
  return (
    <section className="bronpagina__vak" aria-labelledby="instellingen-kop">
      <h2 id="instellingen-kop">{teksten.instellingenKop}</h2>
      <form className="bron-toevoegen__vorm" onSubmit={verstuur} noValidate>
        <Veld
          label={bronproef.naam}
          value={naam}
          onChange={zetNaam}
          fout={naam.trim() === '' ? bronproef.geenNaam : null}
        />
        <Keuzelijst
          label={bronproef.herkomst}
          waarde={herkomst}
          opties={herkomstOpties(HERKOMSTEN)}
          opKeuze={zetHerkomst}
        />
        <Keuzelijst
          label={bronproef.elke}
          waarde={elke}
          opties={elkeOpties(uren)}
          opKeuze={zetElke}
        />
        <Keuzelijst
          label={teksten.wanneer}
          waarde={wanneer}
          opties={WANNEER_OPTIES}
          opKeuze={zetWanneer}
        />
        {instellen.isError ? <FoutMelding fout={instellen.error} /> : null}
        <div>
          <Knop type="submit" bezig={instellen.isPending}>
            {teksten.bewaar}
          </Knop>
        </div>
      </form>
    </section>
  );
}
