import { wieKeek as teksten } from '../../shared/teksten/rechten.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Logkeuze } from './rechten-api.js';

interface KeuzeProps {
  readonly keuze: Logkeuze;
  readonly opKeuze: (keuze: Logkeuze) => void;
}

/** From which day, up to and including which. */
export function Periode({ keuze, opKeuze }: KeuzeProps) {
  return (
    <>
      <Veld
        type="date"
        label={teksten.van}
        value={keuze.van}
        onChange={(van) => opKeuze({ ...keuze, van, vanaf: 0 })}
      />
      <Veld
        type="date"
        label={teksten.tot}
        value={keuze.tot}
        onChange={(tot) => opKeuze({ ...keuze, tot, vanaf: 0 })}
      />
    </>
  );
}

interface BladerenProps extends KeuzeProps {
  readonly bladzijde: { readonly totaal: number; readonly perBladzijde: number };
}

/** To newer and older lines, where there are any. */
export function Bladeren({ keuze, opKeuze, bladzijde }: BladerenProps) {
  const { totaal, perBladzijde } = bladzijde;
  const ouder = keuze.vanaf + perBladzijde;
  if (totaal <= perBladzijde) return null;
  const ga = (vanaf: number) => opKeuze({ ...keuze, vanaf });
  return (
    <p className="rechten__knoppen">
      {keuze.vanaf === 0 ? null : (
        <Knop onPress={() => ga(Math.max(0, keuze.vanaf - perBladzijde))}>{teksten.nieuwer}</Knop>
      )}
      {ouder >= totaal ? null : <Knop onPress={() => ga(ouder)}>{teksten.ouder}</Knop>}
    </p>
  );
}
