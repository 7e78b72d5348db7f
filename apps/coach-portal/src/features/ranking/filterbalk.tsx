import type { MatchLijst } from '@passend/contracts';
import { type FormEvent, useEffect, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { filters as teksten } from '../../shared/teksten/ranking.js';
import { Knop } from '../../shared/ui/knop.js';
import { lui } from '../../shared/ui/lui.js';
import { aantalFilters, LEEG_FILTER, type MatchFilter } from './filter.js';
import { filterchips } from './filterchips.js';
import { regeltekst } from './regeltekst.js';
import './filterbalk.css';

/** The drawer comes when it is opened for the first time. */
const Filterlade = lui(async () => (await import('./filterlade.js')).Filterlade);

interface FilterbalkProps {
  readonly filter: MatchFilter;
  readonly feiten: MatchLijst;
  readonly opFilter: (filter: MatchFilter) => void;
}

/** Typed search, the drawer with filters, and what is on as chips to take away. */
export function Filterbalk({ filter, feiten, opFilter }: FilterbalkProps) {
  const [open, zetOpen] = useState<boolean | null>(null);
  const aantal = aantalFilters(filter);
  return (
    <div className="filterbalk">
      <div className="filterbalk__regel">
        <Zoekveld q={filter.q} opZoek={(q) => opFilter({ ...filter, q })} />
        <Knop onPress={() => zetOpen(true)}>
          {aantal === 0 ? teksten.knop : teksten.knopMet(aantal)}
        </Knop>
      </div>
      <Chips filter={filter} feiten={feiten} opFilter={opFilter} />
      {open === null ? null : (
        <Filterlade
          open={open}
          opSluit={() => zetOpen(false)}
          filter={filter}
          feiten={feiten}
          opFilter={opFilter}
        />
      )}
    </div>
  );
}

function Zoekveld({ q, opZoek }: { readonly q: string; readonly opZoek: (q: string) => void }) {
  const [tekst, zetTekst] = useState(q);
  useEffect(() => zetTekst(q), [q]);
  const zoek = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    opZoek(tekst.trim());
  };
  return (
    <search className="zoek">
      <form onSubmit={zoek} className="zoek__vorm">
        <SearchField
          className="zoek__veld"
          value={tekst}
          onChange={zetTekst}
          onClear={() => opZoek('')}
          maxLength={200}
        >
          <Label className="alleen-voorlezen">{teksten.zoek}</Label>
          <Input className="veld__invoer" placeholder={teksten.zoek} />
        </SearchField>
        <button type="submit" className="zoek__knop" aria-label={teksten.zoekKnop}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="zoek__beeld">
            <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
            <path
              d="m10.5 10.5 3.5 3.5"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
            />
          </svg>
        </button>
      </form>
    </search>
  );
}

function Chips({ filter, feiten, opFilter }: FilterbalkProps) {
  const chips = filterchips(filter, (code) => regeltekst(code, feiten));
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={teksten.actief}>
      {chips.map((chip) => (
        <li key={chip.tekst}>
          <Knop
            klas="chip"
            aria-label={teksten.haalWeg(chip.tekst)}
            onPress={() => opFilter(chip.zonder)}
          >
            {chip.tekst} <span aria-hidden="true">×</span>
          </Knop>
        </li>
      ))}
      <li>
        <Knop
          soort="stil"
          klas="chip chip--wis"
          onPress={() => opFilter({ ...LEEG_FILTER, lijst: filter.lijst })}
        >
          {teksten.wis}
        </Knop>
      </li>
    </ul>
  );
}
