import type { Bordregel } from '@passend/contracts';
import { useEffect, useRef } from 'react';
import { bordsamen as teksten } from '../../shared/teksten/bordsamen.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Knop } from '../../shared/ui/knop.js';
import type { Samenstaat } from './gebruik-samen.js';
import { kanErgens } from './samenplan.js';
import './samen.css';

interface SamenProps {
  /** What the page shows now. */
  readonly regels: readonly Bordregel[];
  readonly staat: Samenstaat;
}

/** Begins choosing; takes the focus back when choosing ends. */
export function Samenbegin({ regels, staat }: SamenProps) {
  const knop = useRef<HTMLButtonElement>(null);
  const koos = useRef(false);
  const kiest = staat.gekozen !== null;
  useEffect(() => {
    if (koos.current && !kiest) knop.current?.focus({ preventScroll: true });
    koos.current = kiest;
  }, [kiest]);
  if (kiest || regels.filter(kanErgens).length < 2) return null;
  return (
    <Knop soort="stil" klas="bordsamen__begin" ref={knop} onPress={staat.begin}>
      {teksten.kies}
    </Knop>
  );
}

/** What can be done with all that was chosen, in words. */
export function Samenbalk({ regels, staat }: SamenProps) {
  const { gekozen, stand } = staat;
  if (gekozen === null) return null;
  const n = gekozenVan(regels, staat).length;
  const bezig = stand !== null;
  const mogelijk = regels.filter(kanErgens).map(({ id }) => id);
  const alle = n === mogelijk.length;
  return (
    <fieldset className="bordsamen" aria-label={teksten.balk}>
      <p className="bordsamen__aantal" role="status">
        {stand === null ? teksten.gekozen(n) : teksten.bezig(stand.klaar, stand.totaal)}
      </p>
      <Knop soort="hoofd" isDisabled={n === 0} bezig={bezig} onPress={() => staat.vraag(true)}>
        {teksten.verplaats}
      </Knop>
      <Knop bezig={bezig} onPress={() => staat.kies(alle ? [] : mogelijk)}>
        {alle ? teksten.niets : teksten.alles(mogelijk.length)}
      </Knop>
      <Knop soort="stil" bezig={bezig} onPress={staat.stop}>
        {teksten.stop}
      </Knop>
    </fieldset>
  );
}

/** Of what the page shows, what was chosen. */
export function gekozenVan(
  regels: readonly Bordregel[],
  { gekozen }: Samenstaat,
): readonly Bordregel[] {
  return regels.filter(({ id }) => gekozen?.has(id) ?? false);
}

interface SamenkeuzeProps {
  readonly regel: Bordregel;
  readonly naam: string | null;
  readonly staat: Samenstaat;
}

/** The box before one of them; nothing while nobody chooses. */
export function Samenkeuze({ regel, naam, staat }: SamenkeuzeProps) {
  const { gekozen } = staat;
  if (gekozen === null || !kanErgens(regel)) return null;
  return (
    <AanUit aan={gekozen.has(regel.id)} opVerander={() => staat.wissel(regel.id)}>
      <span className="alleen-voorlezen">
        {teksten.kiesEen(regel.functie, naam === null ? '' : teksten.van(naam))}
      </span>
    </AanUit>
  );
}
