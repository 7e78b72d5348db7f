import { isLeesbaarInNood, PERMISSIES } from '@passend/domain';
import {
  ACTOREN,
  type Actor,
  CLIENTEN,
  type Client,
  DOSSIERS,
  IN_NOOD,
  type Wereld,
} from './wereld.js';

/** Which record an address names: a client, somebody who never was, or nothing to choose. */
export type Doelrecord = Client | 'niemand' | 'geen';

/** What a row may use to fill in an address or a body. */
export interface Plek {
  readonly actor: Actor;
  readonly record: Doelrecord;
  readonly wereld: Wereld;
  readonly vacatureId: string;
}

/** How a route is asked, so that only the access decides on the answer. */
export interface Vraagwijze {
  /** A body that is right. */
  readonly body?: (plek: Plek) => unknown;
  /** Values of the parts in braces of the address; what is not named gets a fixed value. */
  readonly delen?: (plek: Plek) => Readonly<Record<string, string>>;
  /** What stands behind the address: `?tekst=zorg`. */
  readonly zoek?: string;
}

/** One row of the access matrix: what one route answers to whom, about whose record. */
export interface Toegangsrij extends Vraagwijze {
  readonly records: readonly Doelrecord[];
  /** @param permissie that the route asks for; an emergency opens only what reads */
  readonly status: (actor: Actor, record: Doelrecord, permissie?: string) => number;
}

/** `GET /api/werknemers/{id}` and what it answers. */
export type Rijen = Readonly<Record<string, Toegangsrij>>;

const begintMet = (woord: string) => ACTOREN.filter((actor) => actor.startsWith(woord));
export const COACHES = begintMet('coach');
export const WERKNEMERS = begintMet('werknemer');
export const WERKGEVERS = begintMet('werkgever');
export const BEHEERDERS = begintMet('beheerder');
/** Who is not signed in, whatever he has. */
const ZONDER_ACCOUNT: readonly Actor[] = ['anoniem', 'bedrijfsarts'];

const COACHES_HIER = COACHES.filter((actor) => actor !== 'coach overkant');
const HIER: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: COACHES_HIER,
  collega: COACHES_HIER,
  overkant: ['coach overkant'],
};

/** The same for everybody. */
export const iedereen = (status: number, hoe: Vraagwijze = {}): Toegangsrij => ({
  ...hoe,
  records: ['geen'],
  status: () => status,
});

/** These get the status; others who are signed in get 403, and who is not gets 401. */
export const alleen = (
  wie: readonly Actor[],
  status: number,
  hoe: Vraagwijze = {},
): Toegangsrij => ({
  ...hoe,
  records: ['geen'],
  status: (actor) => (wie.includes(actor) ? status : geweigerd(actor)),
});

/** Everybody who is signed in. */
export const aangemeld = (status: number, hoe: Vraagwijze = {}): Toegangsrij =>
  alleen(
    ACTOREN.filter((actor) => !ZONDER_ACCOUNT.includes(actor)),
    status,
    hoe,
  );

/**
 * A record of somebody: of each record is named whose it is. Others of these roles get the same 404
 * as for what does not exist; other roles get 403.
 */
export const vanEigenaars = (
  rollen: readonly Actor[],
  eigenaars: Readonly<Record<Client, readonly Actor[]>>,
  status: number,
  hoe: Vraagwijze = {},
): Toegangsrij => ({
  ...hoe,
  records: [...CLIENTEN, 'niemand'],
  status: (actor, record) => {
    if (!rollen.includes(actor)) return geweigerd(actor);
    const mag = record !== 'niemand' && record !== 'geen' && eigenaars[record].includes(actor);
    return mag ? status : 404;
  },
});

/** The file of a client, for the coaches who may open it, and in an emergency to read. */
export const dossier = (status: number, hoe: Vraagwijze = {}): Toegangsrij => {
  const gewoon = vanEigenaars(COACHES, DOSSIERS, status, hoe);
  return {
    ...gewoon,
    status: (actor, record, permissie) =>
      isInNood(actor, record) && leestInNood(permissie) ? status : gewoon.status(actor, record),
  };
};

/** A client of the own agency, whoever is his coach. */
export const vanBureau = (status: number, hoe: Vraagwijze = {}): Toegangsrij =>
  vanEigenaars(COACHES, HIER, status, hoe);

/** A client of the own agency: one status for who is not his coach, another for who is. */
export const nietEigenDossier = (
  status: number,
  eigen: number,
  hoe: Vraagwijze = {},
): Toegangsrij => {
  const gewoon = vanBureau(status, hoe);
  return {
    ...gewoon,
    status: (actor, record) => {
      const isEigen = record !== 'niemand' && record !== 'geen' && DOSSIERS[record].includes(actor);
      return isEigen ? eigen : gewoon.status(actor, record);
    },
  };
};

function isInNood(actor: Actor, record: Doelrecord): boolean {
  return record !== 'niemand' && record !== 'geen' && IN_NOOD[record].includes(actor);
}

function leestInNood(permissie: string | undefined): boolean {
  return PERMISSIES.some((naam) => naam === permissie && isLeesbaarInNood(naam));
}

function geweigerd(actor: Actor): number {
  return ZONDER_ACCOUNT.includes(actor) ? 401 : 403;
}

/** A number that nothing has. */
export const NERGENS = '999999';
