import type { Vacature } from '@passend/domain';
import { afdelingBotst } from './afdeling.js';
import { isBureaukopie } from './bureaukopie.js';
import { dienstBotst } from './dienst.js';
import {
  GELIJK_MET_WERKGEVER,
  GELIJK_ZONDER_WERKGEVER,
  KORT_SHINGLES,
  MIN_SHINGLES,
  MIN_TITEL,
} from './drempels.js';
import { korteTekstGelijk } from './korte-tekst.js';
import { loonBotst, niveauBotst } from './niveau.js';
import { delenPlaats } from './plaats.js';
import { standaardzinnen, zonderZinnen } from './standaardzinnen.js';
import { talenBotsen } from './talen.js';
import { type Tekstoverlap, tekstoverlap } from './tekstoverlap.js';
import { functieBotst, noemenAnderWerk, titelgelijkenis } from './titelwoorden.js';
import { urenRaken } from './uren.js';
import { isVertaling } from './vertaling.js';
import { isBemiddeld, zelfdeWerkgever } from './werkgever.js';

export interface Gelijkheid {
  readonly zelfde: boolean;
  /** Rule that decided, for the evidence of a cluster. */
  readonly reden:
    | 'andere_plaats'
    | 'andere_titel'
    | 'andere_werkgever'
    | 'andere_uren'
    | 'andere_dienst'
    | 'andere_afdeling'
    | 'andere_taal'
    | 'ander_niveau'
    | 'ander_loon'
    | 'andere_tekst'
    | 'zelfde_tekst'
    | 'zelfde_via_bureau'
    | 'zelfde_vertaald'
    | 'zelfde_kop';
  /** Share of common shingles, 0 to 1; null when a text is too short to compare. */
  readonly overlap: number | null;
}

/**
 * Decides whether two sightings are one and the same job. Siblings (another town, shift, level, pay
 * or week) stay apart, whatever the texts share; so do functions that share the standard text.
 * A bureau's copy
 * must hold without the sentences that its employer or bureau also writes for other work.
 * @param buren other adverts, by which these sentences are known
 */
export function zelfdeVacature(
  a: Vacature,
  b: Vacature,
  buren: readonly Vacature[] = [],
): Gelijkheid {
  const botsing = botst(a, b);
  if (botsing !== null) return nee(botsing);
  if (isVertaling(a, b)) return { zelfde: true, reden: 'zelfde_vertaald', overlap: null };
  const werkgever = zelfdeWerkgever(a.werkgever, b.werkgever);
  const eerste = opTekst(a, b, werkgever);
  if (!eerste.zelfde || werkgever === true) return eerste;
  const weg = new Set([...standaardzinnen(a, buren), ...standaardzinnen(b, buren)]);
  if (weg.size === 0) return eerste;
  return opTekst(zonderZinnen(a, weg), zonderZinnen(b, weg), werkgever);
}

function opTekst(a: Vacature, b: Vacature, werkgever: boolean | null): Gelijkheid {
  const gedeeld = tekstoverlap(a, b);
  const overlap = gedeeld.kort < MIN_SHINGLES ? null : gedeeld.deel;
  const reden =
    werkgever === true
      ? bijZelfdeWerkgever(a, b, gedeeld)
      : bijAndereNaam(a, b, gedeeld, werkgever);
  return { zelfde: reden.startsWith('zelfde'), reden, overlap };
}

function nee(reden: Gelijkheid['reden']): Gelijkheid {
  return { zelfde: false, reden, overlap: null };
}

/** What no likeness of the texts can make up for. */
function botst(a: Vacature, b: Vacature): Gelijkheid['reden'] | null {
  if (!delenPlaats(a, b)) return 'andere_plaats';
  if (!urenRaken(a, b)) return 'andere_uren';
  if (niveauBotst(a, b)) return 'ander_niveau';
  if (dienstBotst(a, b)) return 'andere_dienst';
  if (afdelingBotst(a, b)) return 'andere_afdeling';
  if (talenBotsen(a, b)) return 'andere_taal';
  return null;
}

/** One employer: its adverts share much, so the titles must agree and the pay must fit. */
function bijZelfdeWerkgever(a: Vacature, b: Vacature, gedeeld: Tekstoverlap): Gelijkheid['reden'] {
  if (loonBotst(a, b)) return 'ander_loon';
  if (functieBotst(a, b, false)) return 'andere_titel';
  const titel = titelgelijkenis(a, b);
  if (titel < MIN_TITEL && noemenAnderWerk(a, b)) return 'andere_titel';
  const grens = titel >= MIN_TITEL ? GELIJK_MET_WERKGEVER : GELIJK_ZONDER_WERKGEVER;
  if (gedeeld.kort >= MIN_SHINGLES && gedeeld.deel >= grens) return 'zelfde_tekst';
  // Without any text the titles must be equal.
  if (titel < (gedeeld.kort === 0 ? 1 : MIN_TITEL)) return 'andere_titel';
  return gedeeld.kort < KORT_SHINGLES && korteTekstGelijk(a, b) ? 'zelfde_kop' : 'andere_tekst';
}

/** A hidden employer or a bureau adds its own text and title; two real names must agree far more. */
function bijAndereNaam(
  a: Vacature,
  b: Vacature,
  gedeeld: Tekstoverlap,
  werkgever: boolean | null,
): Gelijkheid['reden'] {
  if (gedeeld.kort < MIN_SHINGLES) return 'andere_werkgever';
  if (functieBotst(a, b, true)) return 'andere_titel';
  const titelPast =
    titelgelijkenis(a, b) >= MIN_TITEL || (werkgever === null && !noemenAnderWerk(a, b));
  if (titelPast && gedeeld.deel >= GELIJK_ZONDER_WERKGEVER) return 'zelfde_tekst';
  if (!isBemiddeld(a) && !isBemiddeld(b)) {
    return werkgever === false ? 'andere_werkgever' : 'andere_tekst';
  }
  return isBureaukopie(a, b, gedeeld) ? 'zelfde_via_bureau' : 'andere_tekst';
}
