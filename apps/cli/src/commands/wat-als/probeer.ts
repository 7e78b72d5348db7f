import type { Casus, CasusVacature } from '@passend/domain';
import {
  Marktindex,
  type Marktverschil,
  type Matchuitslag,
  maakScorer,
  type Persoon,
  type Regelkosten,
} from '@passend/matching';
import { leesVacature } from '../match/match-casus.js';

/** One vacancy before and after the change. */
export interface Proefregel {
  readonly vacature: CasusVacature;
  readonly voor: Matchuitslag;
  readonly na: Matchuitslag;
  readonly wat: 'erbij' | 'eraf' | 'gelijk';
}

/** What a change does to the vacancies of a case. */
export interface Proefuitslag {
  readonly casus: Casus;
  readonly verschil: Marktverschil;
  /** What each limit and wish costs before the change. */
  readonly kosten: readonly Regelkosten[];
  /** By the score after the change, the best first. */
  readonly regels: readonly Proefregel[];
}

/** Compares two persons on the vacancies of a case, by the same code as the market of the product. */
export function probeer(casus: Casus, persoon: Persoon, anders: Persoon): Proefuitslag {
  const gelezen = casus.vacatures.map((vacature) => leesVacature(vacature).kenmerken);
  const index = new Marktindex();
  gelezen.forEach((kenmerken, id) => {
    index.zet({ id, kenmerken, land: 'NL', eerstGezien: persoon.peildatum });
  });
  const uitslag = index.beoordeel(persoon);
  const [scoorVoor, scoorNa] = [maakScorer(persoon), maakScorer(anders)];
  return {
    casus,
    verschil: uitslag.vergelijkMet(index.beoordeel(anders), gelezen.length),
    kosten: uitslag.kosten(),
    regels: casus.vacatures
      .flatMap((vacature, plek): Proefregel[] => {
        const kenmerken = gelezen[plek];
        if (kenmerken === undefined) return [];
        const [voor, na] = [scoorVoor(kenmerken), scoorNa(kenmerken)];
        return [{ vacature, voor, na, wat: watVan(voor, na) }];
      })
      .sort((a, b) => b.na.score - a.na.score),
  };
}

function watVan(voor: Matchuitslag, na: Matchuitslag): Proefregel['wat'] {
  const [eerst, nu] = [voor.afgevallenOp.length === 0, na.afgevallenOp.length === 0];
  if (eerst === nu) return 'gelijk';
  return nu ? 'erbij' : 'eraf';
}
