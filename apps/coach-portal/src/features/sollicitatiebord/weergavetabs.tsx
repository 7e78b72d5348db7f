import { BORDWEERGAVEN } from '@passend/domain';
import { type Adreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';
import { bord as teksten } from '../../shared/teksten/sollicitatiebord.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import type { Weergave } from './bord-adres.js';

interface WeergavetabsProps {
  readonly huidig: Weergave;
  /** Path and search of a way to look. */
  readonly adres: (weergave: Weergave) => readonly [string, Adreszoek];
}

/** Table, board or funnel: each has an address. */
export function Weergavetabs({ huidig, adres }: WeergavetabsProps) {
  return (
    <nav className="tabs" aria-label={teksten.weergaven}>
      {BORDWEERGAVEN.map((weergave) => {
        const [pad, zoek] = adres(weergave);
        return (
          <Verwijzing
            key={weergave}
            naar={`${pad}${schrijfAdreszoek(zoek)}`}
            className="tabs__tab"
            huidig={weergave === huidig ? 'page' : undefined}
          >
            {teksten[weergave]}
          </Verwijzing>
        );
      })}
    </nav>
  );
}
