import type { MatchLijst } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { gevonden } from '../../shared/teksten/gevonden.js';
import { ranking as teksten } from '../../shared/teksten/ranking.js';
import { watAls } from '../../shared/teksten/wat-als.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Knop } from '../../shared/ui/knop.js';
import { Scorebalk } from '../../shared/ui/scorebalk.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { LEEG_FILTER, type LijstNaam, type MatchFilter } from './filter.js';
import { kaartAdres, rankingAdres } from './ranking-adres.js';
import { Reactielijst } from './reactielijst.js';
import './rankingfeiten.css';

interface FeitenProps {
  readonly werknemerId: string;
  readonly filter: MatchFilter;
  readonly feiten: MatchLijst;
  readonly opRegel: (regel: string) => void;
  readonly opVervers: () => void;
}

/** How many vacancies were looked at and what became of them. */
export function Rankingfeiten({ werknemerId, filter, feiten, opRegel, opVervers }: FeitenProps) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="feiten">
      <p className="feiten__regel">
        <span>{teksten.feiten(feiten.overwogen)}</span>
        <span>{teksten.inBeeld(feiten.inBeeld)}</span>
        <span>{teksten.afgevallen(feiten.afgevallen)}</span>
      </p>
      <Knop soort="stil" onPress={() => zetOpen(true)}>
        {teksten.verantwoording}
      </Knop>
      <Verwijzing naar={kaartAdres(werknemerId, filter)}>{teksten.opDeKaart}</Verwijzing>
      <Link to="/werknemers/$werknemerId/gevonden" params={{ werknemerId }}>
        {gevonden.linkCoach}
      </Link>
      <Link to="/werknemers/$werknemerId/wat-als" params={{ werknemerId }}>
        {watAls.link}
      </Link>
      <Dialoog titel={teksten.perRegelKop} open={open} opSluit={() => zetOpen(false)}>
        <Regels
          feiten={feiten}
          opRegel={(regel) => {
            zetOpen(false);
            opRegel(regel);
          }}
        />
        <Reactielijst werknemerId={werknemerId} reacties={feiten.reacties} />
        <p className="feiten__versies">
          {teksten.versies(feiten.versies)}
          <br />
          {teksten.berekend(momentTekst(feiten.berekendOp))}
        </p>
        <Knop onPress={opVervers}>{teksten.ververs}</Knop>
      </Dialoog>
    </div>
  );
}

function Regels({ feiten, opRegel }: Pick<FeitenProps, 'feiten' | 'opRegel'>) {
  if (feiten.perRegel.length === 0) return <p>{teksten.perRegelLeeg}</p>;
  const regels = [...feiten.perRegel].sort((a, b) => b.aantal - a.aantal);
  return (
    <>
      <p className="gedempt">{teksten.perRegelUitleg}</p>
      <ul className="regels">
        {regels.map(({ regel, tekst, aantal }) => (
          <li key={regel}>
            <Button className="regels__regel" onPress={() => opRegel(regel)}>
              <span className="regels__tekst">{tekst}</span>
              <span className="cijfer">{getal(aantal)}</span>
              <Scorebalk deel={feiten.afgevallen === 0 ? 0 : aantal / feiten.afgevallen} />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LijstTabsProps {
  readonly werknemerId: string;
  readonly filter: MatchFilter;
  readonly feiten: MatchLijst;
}

/** The two lists: what is in sight, and what fell off. */
export function LijstTabs({ werknemerId, filter, feiten }: LijstTabsProps) {
  const lijsten: readonly { naam: LijstNaam; tekst: string }[] = [
    { naam: 'in_beeld', tekst: teksten.tabInBeeld(feiten.inBeeld) },
    { naam: 'afgevallen', tekst: teksten.tabAfgevallen(feiten.afgevallen) },
  ];
  return (
    <nav className="tabs" aria-label={teksten.tabs}>
      {lijsten.map(({ naam, tekst }) => (
        <Verwijzing
          key={naam}
          naar={rankingAdres(werknemerId, { ...LEEG_FILTER, lijst: naam })}
          className="tabs__tab"
          huidig={filter.lijst === naam ? 'page' : undefined}
        >
          {tekst}
        </Verwijzing>
      ))}
    </nav>
  );
}
