import type { SignaalBericht } from '@passend/contracts';
import type { Rol, Signaal } from '@passend/domain';
import { levend, levendCoach } from '../../shared/teksten/levend.js';

/** Something that a window tells of, until it is shown or closed. */
export interface Nieuws {
  /** One line for each kind and client. */
  readonly naam: string;
  readonly signaal: Signaal;
  readonly werknemerId: string | null;
  readonly vacatureIds: readonly string[];
}

const VERTELD: Readonly<Record<Rol, readonly Signaal[]>> = {
  coach: ['vacatures', 'reactie', 'bericht'],
  werknemer: ['vacatures', 'voorstel', 'bericht', 'rapport'],
  werkgever: [],
  beheerder: [],
};
/** More lines would cover the page; the oldest goes. */
const MEESTE = 3;

/** Adds what came to what is told already; what somebody did himself is no news. */
export function metNieuws(
  eerder: readonly Nieuws[],
  rol: Rol,
  bericht: SignaalBericht,
): readonly Nieuws[] {
  const { signaal, vacatureIds, zelf } = bericht;
  const werknemerId = bericht.werknemerId ?? null;
  if (zelf || !VERTELD[rol].includes(signaal)) return eerder;
  const naam = `${signaal} ${werknemerId ?? ''}`;
  const bekend = eerder.find((een) => een.naam === naam)?.vacatureIds ?? [];
  const samen = [...new Set([...bekend, ...vacatureIds])];
  const rest = eerder.filter((een) => een.naam !== naam);
  return [...rest, { naam, signaal, werknemerId, vacatureIds: samen }].slice(-MEESTE);
}

/**
 * The line in words.
 * @param client name of the client, null when this window does not know it
 */
export function nieuwsTekst(rol: Rol, { signaal, vacatureIds }: Nieuws, client: string | null) {
  const n = vacatureIds.length;
  if (rol === 'coach') {
    if (signaal === 'vacatures') return levendCoach.vacatures(n, client);
    return signaal === 'reactie' ? levendCoach.reactie(client) : levendCoach.bericht(client);
  }
  if (signaal === 'vacatures') return levend.vacatures(n);
  if (signaal === 'voorstel') return levend.voorstel(n);
  return signaal === 'rapport' ? levend.rapport : levend.bericht;
}

/** Where it is shown. */
export function plekVan({ signaal, werknemerId, vacatureIds }: Nieuws): string {
  if (werknemerId === null) {
    if (signaal === 'vacatures') return '/mijn/nieuwe-vacatures';
    if (signaal === 'voorstel') return '/mijn';
    return signaal === 'rapport' ? '/mijn/rapporten' : '/mijn/traject';
  }
  const client = `/werknemers/${encodeURIComponent(werknemerId)}`;
  if (signaal === 'vacatures') return `${client}/nieuwe-vacatures`;
  if (signaal === 'bericht') return `${client}/traject`;
  const [vacature] = vacatureIds;
  return `${client}/matches${vacature === undefined ? '' : `/${encodeURIComponent(vacature)}`}`;
}
