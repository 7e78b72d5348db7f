import { vacatureLijstSchema } from '@passend/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { haal } from '../../shared/api/api.js';
import { clientenQuery } from '../../shared/api/begeleiding.js';
import { schrijfAdreszoek } from '../../shared/lib/adres.js';
import { useRust } from '../../shared/lib/gebruik-rust.js';
import { zoeken as teksten } from '../../shared/teksten/zoeken.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Teken, type Tekennaam } from '../../shared/ui/teken.js';
import { Veld } from '../../shared/ui/veld.js';
import {
  alleVan,
  type Groep,
  MINSTE_LETTERS,
  type Resultaat,
  resultatenVan,
} from './resultaten.js';
import './zoekvenster.css';

const GROEPEN: readonly Groep[] = ['clienten', 'werkgevers', 'vacatures'];
const TEKENS: Readonly<Record<Groep, Tekennaam>> = {
  clienten: 'mens',
  werkgevers: 'werkgever',
  vacatures: 'vacature',
};

const vacatureZoek = (q: string) =>
  queryOptions({
    queryKey: ['zoekvenster', q],
    queryFn: ({ signal }) =>
      haal(vacatureLijstSchema, `/api/vacatures${schrijfAdreszoek({ q, aantal: '12' })}`, signal),
    enabled: q.length >= MINSTE_LETTERS,
    placeholderData: keepPreviousData,
  });

/** One field that finds a client, a vacancy or an employer, from any page. */
export function Zoekvenster({ opSluit }: { readonly opSluit: () => void }) {
  const router = useRouter();
  const [q, zetQ] = useState('');
  const rustig = useRust(q.trim(), 200);
  const clienten = useQuery(clientenQuery);
  const vacatures = useQuery(vacatureZoek(rustig));
  const lijst = useRef<HTMLDivElement>(null);
  const genoeg = q.trim().length >= MINSTE_LETTERS;
  const gevonden = resultatenVan(
    q,
    clienten.data?.clienten ?? [],
    genoeg ? (vacatures.data?.rijen ?? []) : [],
  );
  const open = (naar: string) => {
    opSluit();
    router.history.push(naar);
  };
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (genoeg) open(gevonden[0]?.naar ?? alleVan(q.trim()));
  };
  const metPijl = (toets: KeyboardEvent) => {
    const stap = toets.key === 'ArrowDown' ? 1 : toets.key === 'ArrowUp' ? -1 : 0;
    const links = [...(lijst.current?.querySelectorAll('a') ?? [])];
    if (stap === 0 || links.length === 0) return;
    toets.preventDefault();
    const nu = links.findIndex((link) => link === document.activeElement);
    links[Math.max(0, Math.min(links.length - 1, nu + stap))]?.focus();
  };
  return (
    <Dialoog titel={teksten.titel} open opSluit={opSluit}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from the field to the links, which also work by Tab */}
      <div className="zoekvenster" onKeyDown={metPijl}>
        <form onSubmit={verstuur}>
          <Veld
            label={teksten.label}
            hulp={teksten.hulp}
            value={q}
            onChange={zetQ}
            maxLength={200}
            autoComplete="off"
            autoFocus
          />
        </form>
        <p className="alleen-voorlezen" role="status">
          {genoeg ? teksten.gevonden(gevonden.length) : ''}
        </p>
        {vacatures.isError ? <p className="gedempt">{teksten.mislukt}</p> : null}
        <div ref={lijst} className="zoekvenster__groepen">
          {GROEPEN.map((groep) => (
            <Groepdeel
              key={groep}
              groep={groep}
              resultaten={gevonden.filter((een) => een.groep === groep)}
              opKies={open}
            />
          ))}
          {genoeg ? (
            <Regel naar={alleVan(q.trim())} opKies={open} teken="zoek" bij="">
              {teksten.ookVacatures(q.trim())}
            </Regel>
          ) : null}
        </div>
        {genoeg && gevonden.length === 0 && !vacatures.isFetching ? <p>{teksten.niets}</p> : null}
      </div>
    </Dialoog>
  );
}

interface GroepProps {
  readonly groep: Groep;
  readonly resultaten: readonly Resultaat[];
  readonly opKies: (naar: string) => void;
}

function Groepdeel({ groep, resultaten, opKies }: GroepProps) {
  if (resultaten.length === 0) return null;
  return (
    <section aria-label={teksten[groep]}>
      <h3 className="zoekvenster__kop">{teksten[groep]}</h3>
      {resultaten.map(({ naam, bij, naar }) => (
        <Regel key={naar} naar={naar} opKies={opKies} teken={TEKENS[groep]} bij={bij}>
          {naam}
        </Regel>
      ))}
    </section>
  );
}

interface RegelProps {
  readonly naar: string;
  readonly opKies: (naar: string) => void;
  readonly teken: Tekennaam;
  readonly bij: string;
  readonly children: string;
}

function Regel({ naar, opKies, teken, bij, children }: RegelProps) {
  return (
    <a
      href={naar}
      className="zoekvenster__regel"
      onClick={(klik) => {
        if (klik.metaKey || klik.ctrlKey) return;
        klik.preventDefault();
        opKies(naar);
      }}
    >
      <Teken naam={teken} klas="zoekvenster__teken" />
      <span className="zoekvenster__naam">
        {children}
        {bij === '' ? null : <span className="gedempt klein">{bij}</span>}
      </span>
    </a>
  );
}
