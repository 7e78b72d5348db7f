import { randomUUID } from 'node:crypto';
import { plusDagen } from '@passend/domain';
import {
  AanmeldenOpslag,
  BureauOpslag,
  Dossierbestanden,
  Dossierboek,
  GebruikerEntiteit,
  type GebruikerRij,
  type Schrijfbeurt,
  type Sleutelkluis,
  TrajectOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  WerkgeverEntiteit,
} from '@passend/infra';
import type { DataSource } from 'typeorm';
import { DEMO_COACHES, DEMO_CONTACTEN, DEMO_WERKGEVERS } from '../demo-mensen.js';
import { maakClient } from '../zaai-demo.js';
import type { Boekdaad } from './boekdaad.js';
import { boekVan } from './leven-boek.js';
import { LEVEN_CLIENT, LEVEN_EMAIL } from './leven-client.js';
import { EINDE_WACHTTIJD, verzuimVan } from './leven-verzuim.js';
import { type Rapportmensen, Rapportschrijver } from './schrijf-rapporten.js';

/** Day of illness on which the zoekprofiel was made. */
const ZOEKPROFIEL_DAG = 448;

interface Leven extends Rapportmensen {
  readonly bureauId: string;
  readonly eersteZiektedag: string;
}

/**
 * Adds to a new demo agency one client of whom the whole way is in the dossier, in the order in which it
 * was written: what the coach and he wrote down, and the reports with their signatures.
 * @returns his id
 */
export async function zaaiLeven(
  bron: DataSource,
  kluis: Sleutelkluis | Buffer,
  nu: Date,
  vandaag: string,
): Promise<string> {
  const aanmelden = new AanmeldenOpslag(bron);
  const coach = await aanmelden.zoekOpEmail(emailVan(DEMO_COACHES, LEVEN_CLIENT.coach));
  const contact = await aanmelden.zoekOpEmail(emailVan(DEMO_CONTACTEN, LEVEN_CLIENT.werkgever));
  if (coach === null || contact === null) throw new Error('The demo agency is not there.');
  const { bureauId } = coach;
  const bureaus = new BureauOpslag(bron, kluis);
  const leven = await bureaus.in(bureauId, (eenheid) =>
    begin({ ...eenheid, nu: dossierdag(vandaag), vandaag }, coach, contact),
  );
  const schrijver = new Rapportschrijver(bron, kluis, leven);
  const boek = [...boekVan(leven.eersteZiektedag)];
  const schrijfTot = (dag: string) => {
    const grens = boek.findIndex((daad) => daad.dag > dag);
    const nu = boek.splice(0, grens < 0 ? boek.length : grens);
    return bureaus.in(bureauId, (eenheid) => schrijf(eenheid, leven, nu));
  };
  for (const { dag, doe } of schrijver.daden(leven.eersteZiektedag)) {
    await schrijfTot(dag);
    await doe();
  }
  await schrijfTot(vandaag);
  await bureaus.in(bureauId, async (eenheid) => {
    await sluitAf(eenheid, leven);
    await schrijver.plan(eenheid, nu);
  });
  await schrijver.sluit();
  return leven.werknemerId;
}

async function begin(
  zaai: Werkeenheid & { readonly nu: Date; readonly vandaag: string },
  coach: GebruikerRij,
  contact: GebruikerRij,
): Promise<Leven> {
  const { manager } = zaai;
  const { bureauId } = coach;
  const { id: werkgeverId } = await manager.findOneByOrFail(WerkgeverEntiteit, {
    naam: DEMO_WERKGEVERS[LEVEN_CLIENT.werkgever],
  });
  const werknemer: GebruikerRij = {
    id: randomUUID(),
    bureauId,
    rol: 'werknemer',
    naam: LEVEN_CLIENT.naam,
    email: LEVEN_EMAIL,
    // Everybody of the demo has the same password.
    wachtwoordHash: coach.wachtwoordHash,
    actief: true,
  };
  await manager.insert(GebruikerEntiteit, werknemer);
  const om = { coachId: coach.id, contactId: contact.id, werkgeverId, gebruikerId: werknemer.id };
  let eersteZiektedag = '';
  const werknemerId = await maakClient({ ...zaai, bureauId }, LEVEN_CLIENT, om, async (wie) => {
    eersteZiektedag = wie.eersteZiektedag;
    await zaaiVerzuim(zaai, bureauId, wie);
  });
  return { bureauId, werknemerId, eersteZiektedag, coach, werknemer, contact };
}

async function zaaiVerzuim(
  { manager, sleutel }: Werkeenheid,
  bureauId: string,
  wie: { readonly werknemerId: string; readonly coachId: string; readonly eersteZiektedag: string },
): Promise<void> {
  const { werknemerId, coachId: doorId, eersteZiektedag } = wie;
  const verzuim = new VerzuimOpslag(manager, sleutel);
  for (const gebeurtenis of verzuimVan(eersteZiektedag)) {
    const dag = 'datum' in gebeurtenis ? gebeurtenis.datum : plusDagen(eersteZiektedag, 150);
    await verzuim.voegToe({ bureauId, werknemerId, doorId, op: wanneer(dag) }, gebeurtenis);
  }
}

/** What was written between two steps of a report, in one go. */
async function schrijf(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, ...mensen }: Leven,
  daden: readonly Boekdaad[],
): Promise<void> {
  const bestanden = new Dossierbestanden(manager, sleutel);
  const beurten: Schrijfbeurt[] = [];
  for (const { dag, wie, bestand, bouw } of daden) {
    const door = { id: mensen[wie].id, rol: wie };
    const plek = { bureauId, werknemerId, door, op: wanneer(dag) };
    const bewaard = bestand === null ? null : await bestanden.bewaar(plek, bestand);
    beurten.push({ plek, bouw: (regels) => bouw(regels, bewaard) });
  }
  await new Dossierboek(manager, sleutel).schrijfReeks(werknemerId, beurten);
}

async function sluitAf(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, eersteZiektedag, coach }: Leven,
): Promise<void> {
  const traject = new TrajectOpslag(manager, sleutel);
  const einde = plusDagen(eersteZiektedag, EINDE_WACHTTIJD);
  const schrijver = { bureauId, doorId: coach.id, op: wanneer(einde) };
  const van = plusDagen(eersteZiektedag, 600);
  await traject.zetFase(schrijver, werknemerId, { fase: 'nazorg', arbeidsritme: false, van });
  await traject.zetEinde(schrijver, werknemerId, einde, 'einde_wachttijd');
}

/** The moment of a day on which somebody writes; reports come in the afternoon. */
function wanneer(dag: string): Date {
  return new Date(`${dag}T09:00:00Z`);
}

/** The day on which his zoekprofiel was made: before it was kept as a document of its phase. */
function dossierdag(vandaag: string): Date {
  return wanneer(plusDagen(vandaag, ZOEKPROFIEL_DAG - 7 * LEVEN_CLIENT.weken + 3));
}

function emailVan(mensen: readonly { readonly email: string }[], nummer: number): string {
  return mensen[nummer]?.email ?? '';
}
