import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { weergaven as teksten } from '../../shared/teksten/weergaven.js';
import { Knop } from '../../shared/ui/knop.js';
import { lui } from '../../shared/ui/lui.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { type Gezien, isNuTeZien, vanDezeLijst, weergaveAdres } from './weergave-adres.js';
import { weergavenQuery } from './weergaven-api.js';
import './weergaven.css';

const Bewaardialoog = lui(async () => (await import('./bewaardialoog.js')).Bewaardialoog);
const Weergavenblad = lui(async () => (await import('./weergavenblad.js')).Weergavenblad);

/** The views of a list as links, with a way to keep what is seen now. */
export function Weergavenbalk(gezien: Gezien) {
  const [open, zetOpen] = useState<'bewaar' | 'beheer' | null>(null);
  const { data } = useQuery(weergavenQuery);
  if (data === undefined) return null;
  const hier = vanDezeLijst(data.weergaven, gezien);
  const bekend = hier.some((een) => isNuTeZien(een, gezien));
  const leeg = isLeeg(gezien);
  const magBewaren = !bekend && !leeg;
  const sluit = () => zetOpen(null);
  if (hier.length === 0 && !magBewaren && open === null) return null;
  return (
    <nav className="weergaven" aria-label={teksten.lijst}>
      {hier.length === 0 ? null : (
        <ul className="weergaven__links">
          {hier.map((een) => (
            <li key={een.id}>
              <Verwijzing
                naar={weergaveAdres(een)}
                className="weergaven__link"
                huidig={isNuTeZien(een, gezien) ? 'page' : undefined}
              >
                {een.naam}
                {een.van === null ? null : (
                  <span className="alleen-voorlezen">, {teksten.van(een.van)}</span>
                )}
              </Verwijzing>
            </li>
          ))}
        </ul>
      )}
      {magBewaren ? (
        <Knop soort="stil" onPress={() => zetOpen('bewaar')}>
          {teksten.bewaarDeze}
        </Knop>
      ) : null}
      {hier.length === 0 ? null : (
        <Knop soort="stil" onPress={() => zetOpen('beheer')}>
          {teksten.beheer}
        </Knop>
      )}
      {open === 'bewaar' ? <Bewaardialoog gezien={gezien} opSluit={sluit} /> : null}
      {open === 'beheer' ? <Weergavenblad gezien={gezien} opSluit={sluit} /> : null}
    </nav>
  );
}

/** The list as everybody sees it first: its own link is enough. */
function isLeeg({ plek, werknemerId, filter }: Gezien): boolean {
  const gekozen = plek === 'sollicitaties' && werknemerId !== null;
  return !gekozen && Object.keys(filter).length === 0;
}
