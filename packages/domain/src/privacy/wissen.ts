import { z } from 'zod';
import { vervaltOp } from '../bewaren/vervalt-op.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Verzoekdeel } from './verzoek.js';

/** Parts of a file that go or stay together when a werknemer asks to remove something (AVG 17). */
export const WISGROEPEN = [
  'zoekprofiel_eerder',
  'zoekprofiel',
  'reacties',
  'gevonden',
  'besluiten',
  'belastbaarheid',
  'werktermen',
  'marktweken',
  'bsn',
  'traject',
  'rechten',
  'wie_je_bent',
  'inzagelog',
] as const;
export const wisgroepSchema = z.enum(WISGROEPEN);
export type Wisgroep = z.infer<typeof wisgroepSchema>;

/**
 * When a part may go on request: at once, from the end of the assignment, or only with the term of the
 * file or of the log.
 */
export type Wismoment = 'altijd' | 'na_einde' | 'termijn' | 'logtermijn';

/** When a part may go, which requests are about it, and the article that keeps it until then. */
export interface Wisregel {
  readonly mag: Wismoment;
  readonly delen: readonly Verzoekdeel[];
  readonly grond: string;
}

const NODIG = 'AVG 17(1)a: nog nodig; AVG 9(2)b met UAVG 30(1)b en BW 7:658a';
const BEWIJS =
  'AVG 17(3)b en e: Regeling procesgang eerste en tweede ziektejaar, Wet WIA 25 en 65, en een mogelijk geschil';
const REKENSCHAP = 'AVG 5(2), 7(1) en 17(3)e: laten zien wat is gevraagd, gezegd en gedaan';

const regel = (mag: Wismoment, delen: readonly Verzoekdeel[], grond: string): Wisregel => ({
  mag,
  delen: [...delen, 'alles'],
  grond,
});

/**
 * The rule of each part. While the assignment runs, what is needed to look for suitable work stays; what
 * shows that it was looked for stays for its term, because UWV judges it and a dispute may follow. The
 * database holds the same moments and checks them itself; a test compares the two.
 */
export const WISREGELS: Readonly<Record<Wisgroep, Wisregel>> = {
  zoekprofiel_eerder: regel('altijd', ['zoekprofiel'], NODIG),
  zoekprofiel: regel('na_einde', ['zoekprofiel'], NODIG),
  reacties: regel('altijd', ['besluiten'], NODIG),
  gevonden: regel('altijd', ['besluiten'], NODIG),
  besluiten: regel('termijn', ['besluiten'], BEWIJS),
  belastbaarheid: regel('na_einde', ['belastbaarheid'], NODIG),
  werktermen: regel('na_einde', ['belastbaarheid', 'delen_met_werkgever'], NODIG),
  marktweken: regel('na_einde', [], NODIG),
  bsn: regel('na_einde', [], 'UAVG 46 en BW 7:658a(5): nodig zolang het traject loopt'),
  traject: regel('termijn', ['delen_met_werkgever'], BEWIJS),
  rechten: regel('termijn', [], REKENSCHAP),
  wie_je_bent: regel('termijn', [], REKENSCHAP),
  inzagelog: regel('logtermijn', [], 'NEN 7513: logboek van inzage ten minste 5 jaar; AVG 5(2)'),
};

/** Why a part stays: the assignment runs, its term, or a hold. */
export const BLIJFREDENEN = ['traject', 'termijn', 'logtermijn', 'blokkade'] as const;
export type Blijfreden = (typeof BLIJFREDENEN)[number];

/** A part with how much is in it. */
export interface Wisdeel {
  readonly groep: Wisgroep;
  readonly aantal: number;
}

/** A part that stays, why, and until when; null when that day is not known yet. */
export interface Blijfdeel extends Wisdeel {
  readonly reden: Blijfreden;
  readonly tot: PlainDate | null;
}

/** What a request to remove would do. */
export interface Wisplan {
  readonly weg: readonly Wisdeel[];
  readonly blijft: readonly Blijfdeel[];
}

/** Where a file stands: its last day when that is known, and the day on which its hold is looked at. */
export interface Wisstand {
  readonly einde: PlainDate | null;
  readonly herzienOp: PlainDate | null;
}

/**
 * What goes and what stays when a request about a part of the file is granted today. Parts without
 * anything in them are left out.
 */
export function wisplan(
  deel: Verzoekdeel,
  aantallen: ReadonlyMap<Wisgroep, number>,
  stand: Wisstand,
  vandaag: PlainDate,
): Wisplan {
  const weg: Wisdeel[] = [];
  const blijft: Blijfdeel[] = [];
  for (const groep of WISGROEPEN) {
    const aantal = aantallen.get(groep) ?? 0;
    if (aantal === 0 || !WISREGELS[groep].delen.includes(deel)) continue;
    const waarom = blijftOm(WISREGELS[groep].mag, stand, vandaag);
    if (waarom === null) weg.push({ groep, aantal });
    else blijft.push({ groep, aantal, ...waarom });
  }
  return { weg, blijft };
}

function blijftOm(
  mag: Wismoment,
  { einde, herzienOp }: Wisstand,
  vandaag: PlainDate,
): Pick<Blijfdeel, 'reden' | 'tot'> | null {
  if (herzienOp !== null) return { reden: 'blokkade', tot: herzienOp };
  if (mag === 'logtermijn') return { reden: 'logtermijn', tot: null };
  if (mag === 'termijn') return { reden: 'termijn', tot: einde === null ? null : vervaltOp(einde) };
  const voorbij = einde !== null && einde <= vandaag;
  return mag === 'altijd' || voorbij ? null : { reden: 'traject', tot: einde };
}
