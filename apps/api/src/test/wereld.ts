import { leesBelastbaarheid, leesZoekprofiel, NOODTOEGANG_MS } from '@passend/domain';
import {
  BeoordelingOpslag,
  hashToken,
  maakToken,
  NoodtoegangOpslag,
  UploadlinkOpslag,
} from '@passend/infra';
import { z } from 'zod';
import { Bezoeker, ORIGIN } from './bezoeker.js';
import type { Proefapp } from './proefapp.js';
import { PROEF_WACHTWOORD, Proefbureau } from './proefmensen.js';

/** Everybody who may knock on the door, seen from the first client. */
export const ACTOREN = [
  'anoniem',
  'werknemer zelf',
  'werknemer ander',
  'coach eigen',
  'coach vervangend',
  'coach ander',
  'coach overkant',
  // A colleague without a relation, who broke the glass of the first client.
  'coach nood',
  'werkgever eigen',
  'werkgever ander',
  'werkgever overkant',
  'beheerder',
  'beheerder overkant',
  // Without an account: with a link to send in something about the first client.
  'bedrijfsarts',
] as const;
export type Actor = (typeof ACTOREN)[number];

/** Three clients: of the own coach, of a colleague in the same agency, of another agency. */
export const CLIENTEN = ['eerste', 'collega', 'overkant'] as const;
export type Client = (typeof CLIENTEN)[number];

/** Who may open the file of which client. */
export const DOSSIERS: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['coach eigen', 'coach vervangend'],
  collega: ['coach ander'],
  overkant: ['coach overkant'],
};

/** Who may read the file of which client for an hour, and change nothing. */
export const IN_NOOD: Readonly<Record<Client, readonly Actor[]>> = {
  eerste: ['coach nood'],
  collega: [],
  overkant: [],
};

export interface Wereld {
  readonly ids: Readonly<Record<Client, string>>;
  readonly bezoekers: Readonly<Record<Actor, Bezoeker>>;
  /** Id in the database of everybody who has an account. */
  readonly gebruikers: Readonly<Record<Exclude<Actor, 'anoniem' | 'bedrijfsarts'>, string>>;
}

/** A word that stands in every health field of one client, and nowhere else. */
export const canary = (client: Client, veld: string) => `CANARY-${client}-${veld}`;

/** An address for the account of an actor. */
export const emailVan = (actor: Actor) => `${actor.replaceAll(' ', '.')}@proef.invalid`;

/** A document in the import format. */
export function proefdocument(client: Client) {
  return {
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    beperkingen: [
      { item: 'tillen', niveau: 1, tekst: canary(client, 'beperking'), limiet: { max_kg: 10 } },
      { item: 'zitten', niveau: 1, tekst: 'een uur', limiet: { max_min_achtereen: 60 } },
      { item: 'iets anders', niveau: null, tekst: canary(client, 'onbekend-item') },
    ],
    toelichting: canary(client, 'diagnose'),
    opbouw: null,
  };
}

export const PROEFPROFIEL = {
  doelberoepen: ['logistiek planner', 'administratief medewerker'],
  woonplaats: 'Amersfoort',
  max_reis_km: 35,
  uren_min: 16,
  uren_max: 36,
  opleiding: 'mbo-4',
  rijbewijs: [],
  talen: ['nl'],
};

/** Adds people to the demo agency and makes a second agency, and signs everybody in. */
export async function maakWereld(proef: Proefapp): Promise<Wereld> {
  const demo = await demoBureau(proef);
  const overkant = await Proefbureau.maak(proef.bron, proef.master, proef.nu);
  const gebruikers = {
    'werknemer zelf': await demo.gebruiker('werknemer', emailVan('werknemer zelf')),
    'werknemer ander': await demo.gebruiker('werknemer', emailVan('werknemer ander')),
    'coach eigen': await demo.gebruiker('coach', emailVan('coach eigen')),
    'coach vervangend': await demo.gebruiker('coach', emailVan('coach vervangend')),
    'coach ander': await demo.gebruiker('coach', emailVan('coach ander')),
    'coach overkant': await overkant.gebruiker('coach', emailVan('coach overkant')),
    'coach nood': await demo.gebruiker('coach', emailVan('coach nood')),
    'werkgever eigen': await demo.gebruiker('werkgever', emailVan('werkgever eigen')),
    'werkgever ander': await demo.gebruiker('werkgever', emailVan('werkgever ander')),
    'werkgever overkant': await overkant.gebruiker('werkgever', emailVan('werkgever overkant')),
    beheerder: await demo.gebruiker('beheerder', emailVan('beheerder')),
    'beheerder overkant': await overkant.gebruiker('beheerder', emailVan('beheerder overkant')),
  };
  const maak = (bureau: Proefbureau, client: Client, coach: Actor, contact: Actor, zelf?: Actor) =>
    maakClient(proef, bureau, client, {
      coach: idVan(gebruikers, coach),
      contact: idVan(gebruikers, contact),
      ...(zelf === undefined ? {} : { zelf: idVan(gebruikers, zelf) }),
    });
  const ids = {
    eerste: await maak(demo, 'eerste', 'coach eigen', 'werkgever eigen', 'werknemer zelf'),
    collega: await maak(demo, 'collega', 'coach ander', 'werkgever ander', 'werknemer ander'),
    overkant: await maak(overkant, 'overkant', 'coach overkant', 'werkgever overkant'),
  };
  await demo.relatie(ids.eerste, gebruikers['coach vervangend'], 'vervangend_coach');
  await breekGlas(proef, demo, ids.eerste, gebruikers['coach nood']);
  const token = await maakUploadlink(proef, demo, ids.eerste, gebruikers['coach eigen']);
  return { ids, gebruikers, bezoekers: await meldAllenAan(proef, token) };
}

/** The agency that the demo made. */
export async function demoBureau(proef: Proefapp): Promise<Proefbureau> {
  const gevonden: unknown = await proef.alles.query(
    "SELECT id FROM bureau WHERE naam LIKE '%(demo)'",
  );
  const [{ id }] = z.tuple([z.object({ id: z.uuid() })]).parse(gevonden);
  return Proefbureau.van(proef.bron, proef.master, id, proef.nu);
}

async function maakClient(
  proef: Proefapp,
  bureau: Proefbureau,
  client: Client,
  { coach, contact, zelf }: { coach: string; contact: string; zelf?: string },
): Promise<string> {
  const id = await bureau.client({
    naam: `Client ${client}`,
    werkgeverId: await bureau.werkgever(`Werkgever van ${client}`),
    ...(zelf === undefined ? {} : { gebruikerId: zelf }),
    relaties: [
      { gebruikerId: coach, soort: 'coach' },
      { gebruikerId: contact, soort: 'werkgever_contact' },
    ],
    belastbaarheid: geslaagd(leesBelastbaarheid(proefdocument(client))),
    brondocument: canary(client, 'brondocument'),
    zoekprofiel: geslaagd(leesZoekprofiel(PROEFPROFIEL)),
  });
  await bureau.in(({ manager, sleutel }) =>
    new BeoordelingOpslag(manager, sleutel).voegToe({
      bureauId: bureau.id,
      werknemerId: id,
      vacatureId: proef.vacatures[0] ?? '',
      beoordeling: 'geschikt',
      reden: canary(client, 'reden'),
      inhoudshash: null,
      doorId: coach,
      op: proef.nu,
    }),
  );
  return id;
}

async function breekGlas(
  proef: Proefapp,
  bureau: Proefbureau,
  werknemerId: string,
  gebruikerId: string,
): Promise<void> {
  const tot = new Date(proef.nu.getTime() + NOODTOEGANG_MS);
  await bureau.in(({ manager, sleutel }) =>
    new NoodtoegangOpslag(manager, sleutel).voegToe({
      bureauId: bureau.id,
      werknemerId,
      gebruikerId,
      soort: 'ziekte_coach',
      reden: 'De eigen coach is ziek.',
      op: proef.nu,
      tot,
    }),
  );
}

async function maakUploadlink(
  proef: Proefapp,
  bureau: Proefbureau,
  werknemerId: string,
  doorId: string,
): Promise<string> {
  const token = maakToken();
  await bureau.in(({ manager, sleutel }) =>
    new UploadlinkOpslag(manager, sleutel).maak({
      bureauId: bureau.id,
      werknemerId,
      tokenHash: hashToken(token),
      soort: 'fml',
      kenmerk: 'dossier 7',
      doorId,
      op: proef.nu,
      verlooptOp: new Date(proef.nu.getTime() + 7 * 86_400_000),
    }),
  );
  return token;
}

async function meldAllenAan(proef: Proefapp, uploadtoken: string): Promise<Wereld['bezoekers']> {
  const als = (actor: Actor) => proef.als(emailVan(actor), PROEF_WACHTWOORD);
  return {
    anoniem: proef.bezoeker(),
    'werknemer zelf': await als('werknemer zelf'),
    'werknemer ander': await als('werknemer ander'),
    'coach eigen': await als('coach eigen'),
    'coach vervangend': await als('coach vervangend'),
    'coach ander': await als('coach ander'),
    'coach overkant': await als('coach overkant'),
    'coach nood': await als('coach nood'),
    'werkgever eigen': await als('werkgever eigen'),
    'werkgever ander': await als('werkgever ander'),
    'werkgever overkant': await als('werkgever overkant'),
    beheerder: await als('beheerder'),
    'beheerder overkant': await als('beheerder overkant'),
    bedrijfsarts: new Bezoeker(proef.adres, ORIGIN, { authorization: `Bearer ${uploadtoken}` }),
  };
}

function idVan(gebruikers: Readonly<Record<string, string>>, actor: Actor): string {
  const id = gebruikers[actor];
  if (id === undefined) throw new Error(`There is no account of ${actor}.`);
  return id;
}

function geslaagd<T>(uitkomst: { ok: true; waarde: T } | { ok: false; fouten: unknown }): T {
  if (uitkomst.ok) return uitkomst.waarde;
  throw new Error(`The test data does not fit: ${JSON.stringify(uitkomst.fouten)}`);
}
