import type { CaseloadRij } from '@passend/contracts';
import type { Caseloadpunt } from '@passend/domain';
import { dagenGeleden } from '../../shared/opmaak/datum.js';
import { caseload } from '../../shared/teksten/caseload.js';

/** Something that waits for the coach, with its weight in the order of the caseload. */
export interface Aandachtspunt {
  readonly tekst: string;
  readonly actie: Caseloadpunt;
  readonly gewicht: number;
}

/** Weeks before the end of the term from which every week counts. */
const EINDE_NABIJ = 13;
/** Days without a look at the vacancies after which somebody is due. */
const LANG_NIET_BEKEKEN = 14;

/** What waits for the coach at one client, the heaviest first; empty when all is going. */
export function aandachtspunten(rij: CaseloadRij, nu: Date): readonly Aandachtspunt[] {
  if (!rij.leesbaar) {
    return [{ tekst: caseload.reden.onleesbaar, actie: 'profiel', gewicht: 200 }];
  }
  return [...uitProfiel(rij), ...uitKlok(rij), ...uitTermijn(rij), ...uitVacatures(rij, nu)].sort(
    (a, b) => b.gewicht - a.gewicht,
  );
}

export interface CaseloadGroepen {
  readonly nu: readonly CaseloadRij[];
  readonly rustig: readonly CaseloadRij[];
}

/** Who waits for the coach comes first, by weight; the others follow by week of the term. */
export function verdeelCaseload(rijen: readonly CaseloadRij[], nu: Date): CaseloadGroepen {
  const metGewicht = rijen.map((rij) => ({ rij, gewicht: gewichtVan(rij, nu) }));
  const verst = (a: CaseloadRij, b: CaseloadRij) =>
    b.traject.week - a.traject.week || a.naam.localeCompare(b.naam, 'nl');
  return {
    nu: metGewicht
      .filter(({ gewicht }) => gewicht > 0)
      .sort((a, b) => b.gewicht - a.gewicht || verst(a.rij, b.rij))
      .map(({ rij }) => rij),
    rustig: metGewicht
      .filter(({ gewicht }) => gewicht === 0)
      .map(({ rij }) => rij)
      .sort(verst),
  };
}

function gewichtVan(rij: CaseloadRij, nu: Date): number {
  return aandachtspunten(rij, nu).reduce((som, punt) => som + punt.gewicht, 0);
}

function uitProfiel(rij: CaseloadRij): readonly Aandachtspunt[] {
  const punten: Aandachtspunt[] = [];
  if (rij.telling === null) {
    punten.push({ tekst: caseload.reden.geen_profiel, actie: 'profiel', gewicht: 100 });
  }
  const open = rij.belastbaarheid?.teBeoordelen ?? 0;
  if (open > 0) {
    punten.push({ tekst: caseload.reden.passages(open), actie: 'passages', gewicht: 50 });
  }
  if (rij.belastbaarheid?.verouderd === true) {
    const tekst = caseload.reden.belastbaarheid_oud(rij.belastbaarheid.maandenOud);
    punten.push({ tekst, actie: 'belastbaarheid', gewicht: 40 });
  }
  return punten;
}

/** One line however many steps it is: which they are stands on the timeline. */
function uitKlok({ klok }: CaseloadRij): readonly Aandachtspunt[] {
  const [eerste, ...meer] = klok.gevaar;
  if (eerste === undefined) return [];
  const voorbij = eerste.status === 'te_laat';
  const tekst = caseload.reden.mijlpaal(eerste.stap, eerste.dag, voorbij, meer.length);
  return [{ tekst, actie: 'tijdlijn', gewicht: voorbij ? 36 : 26 }];
}

function uitTermijn({ traject }: CaseloadRij): readonly Aandachtspunt[] {
  const over = traject.totWeken - traject.week;
  if (over > EINDE_NABIJ) return [];
  const tekst =
    over < 0 ? caseload.reden.einde_voorbij : caseload.reden.einde_nadert(Math.max(0, over));
  return [{ tekst, actie: 'ranglijst', gewicht: 20 + EINDE_NABIJ - Math.max(0, over) }];
}

function uitVacatures(rij: CaseloadRij, nu: Date): readonly Aandachtspunt[] {
  if (rij.telling === null) return [];
  const punten: Aandachtspunt[] = [];
  if (rij.laatstBekeken === null) {
    punten.push({ tekst: caseload.reden.nooit_bekeken, actie: 'ranglijst', gewicht: 30 });
  } else {
    const dagen = dagenGeleden(rij.laatstBekeken, nu);
    if (rij.telling.nieuw > 0) {
      const tekst = caseload.reden.nieuw(rij.telling.nieuw);
      punten.push({ tekst, actie: 'ranglijst', gewicht: 5 + Math.min(rij.telling.nieuw, 20) / 4 });
    }
    if (dagen >= LANG_NIET_BEKEKEN) {
      const tekst = caseload.reden.lang_niet_bekeken(dagen);
      punten.push({ tekst, actie: 'ranglijst', gewicht: 10 });
    }
  }
  if (rij.beoordeeld.bespreken > 0) {
    const tekst = caseload.reden.bespreken(rij.beoordeeld.bespreken);
    punten.push({ tekst, actie: 'ranglijst', gewicht: 8 });
  }
  return punten;
}
