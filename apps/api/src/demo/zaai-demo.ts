import { randomUUID } from 'node:crypto';
import { leesBelastbaarheid, leesZoekprofiel, plusDagen, type Rol } from '@passend/domain';
import {
  AanmeldenOpslag,
  BureauOpslag,
  DossierOpslag,
  GebruikerEntiteit,
  RelatieEntiteit,
  type Sleutelkluis,
  type Werkeenheid,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '@passend/infra';
import type { DataSource } from 'typeorm';
import { hashWachtwoord } from '../sessie/wachtwoord.js';
import { DEMO_CLIENTEN, type DemoClient } from './demo-clienten.js';
import {
  DEMO_BEHEERDER,
  DEMO_BUREAU,
  DEMO_COACHES,
  DEMO_CONTACTEN,
  DEMO_WACHTWOORD,
  DEMO_WERKGEVERS,
  DEMO_WERKNEMER_EMAIL,
} from './demo-mensen.js';
import { zaaiBeheer } from './zaai-beheer.js';
import { zaaiVerzuim } from './zaai-verzuim.js';

interface Zaaigoed extends Werkeenheid {
  readonly bureauId: string;
  readonly nu: Date;
  readonly vandaag: string;
  readonly wachtwoordHash: string;
}

/**
 * Makes the demo agency when it is not there yet; a second call changes nothing.
 * @param vandaag calendar day that all dates are counted back from
 * @returns true when it was made now
 */
export async function zaaiDemo(
  bron: DataSource,
  kluis: Sleutelkluis | Buffer,
  nu: Date,
  vandaag: string,
): Promise<boolean> {
  const bestaat = await new AanmeldenOpslag(bron).zoekOpEmail(DEMO_BEHEERDER.email);
  if (bestaat !== null) return false;
  const bureaus = new BureauOpslag(bron, kluis);
  const bureauId = randomUUID();
  const wachtwoordHash = await hashWachtwoord(DEMO_WACHTWOORD);
  const werk = (eenheid: Werkeenheid) => vul({ ...eenheid, bureauId, nu, vandaag, wachtwoordHash });
  // Who tries the demo signs in with one click.
  await bureaus.maak(bureauId, DEMO_BUREAU, werk, 'aangeboden');
  return true;
}

async function vul(zaai: Zaaigoed): Promise<void> {
  await maakGebruiker(zaai, 'beheerder', DEMO_BEHEERDER);
  const coaches = await achtereen(DEMO_COACHES, (coach) => maakGebruiker(zaai, 'coach', coach));
  const contacten = await achtereen(DEMO_CONTACTEN, (contact) =>
    maakGebruiker(zaai, 'werkgever', contact),
  );
  const werkgevers = await achtereen(DEMO_WERKGEVERS, (naam) => maakWerkgever(zaai, naam));
  const eerste = DEMO_CLIENTEN[0]?.naam ?? '';
  const account = await maakGebruiker(zaai, 'werknemer', {
    naam: eerste,
    email: DEMO_WERKNEMER_EMAIL,
  });
  const werknemers: [string, string][] = [];
  for (const [nummer, client] of DEMO_CLIENTEN.entries()) {
    const coachId = kies(coaches, client.coach);
    const id = await maakClient(zaai, client, {
      coachId,
      contactId: kies(contacten, client.werkgever),
      werkgeverId: kies(werkgevers, client.werkgever),
      gebruikerId: nummer === 0 ? account : null,
    });
    werknemers.push([id, coachId]);
  }
  const paren = werkgevers.map((id, nummer) => [id, kies(contacten, nummer)] as const);
  await zaaiBeheer(zaai, { ...zaai, coaches, contacten: paren, werknemers });
}

async function maakGebruiker(
  { manager, bureauId, wachtwoordHash }: Zaaigoed,
  rol: Rol,
  mens: { naam: string; email: string },
): Promise<string> {
  const id = randomUUID();
  await manager.insert(GebruikerEntiteit, {
    id,
    bureauId,
    rol,
    naam: mens.naam,
    email: mens.email,
    wachtwoordHash,
    actief: true,
  });
  return id;
}

async function maakWerkgever({ manager, bureauId }: Zaaigoed, naam: string): Promise<string> {
  const id = randomUUID();
  await manager.insert(WerkgeverEntiteit, { id, bureauId, naam });
  return id;
}

interface Omgeving {
  readonly coachId: string;
  readonly contactId: string;
  readonly werkgeverId: string;
  readonly gebruikerId: string | null;
}

type Clientzaai = Omit<Zaaigoed, 'wachtwoordHash'>;
type Verzuimzaai = (wie: {
  readonly werknemerId: string;
  readonly coachId: string;
  readonly eersteZiektedag: string;
}) => Promise<void>;

/** Makes one client with his document and zoekprofiel, and with what happened since he fell ill. */
export async function maakClient(
  zaai: Clientzaai,
  client: DemoClient,
  om: Omgeving,
  verzuim: Verzuimzaai = (wie) => zaaiVerzuim(zaai, wie),
): Promise<string> {
  const { manager, bureauId, nu, vandaag } = zaai;
  const werknemerId = randomUUID();
  const eersteZiektedag = plusDagen(vandaag, -7 * client.weken + 3);
  await manager.insert(WerknemerEntiteit, {
    id: werknemerId,
    bureauId,
    werkgeverId: om.werkgeverId,
    gebruikerId: om.gebruikerId,
    naam: client.naam,
    eersteZiektedag,
  });
  await manager.insert(RelatieEntiteit, [
    { werknemerId, bureauId, gebruikerId: om.coachId, soort: 'coach' },
    {
      werknemerId,
      bureauId,
      gebruikerId: om.contactId,
      soort: 'werkgever_contact',
      contactsoort: 'hr',
    },
  ]);
  const dossier = new DossierOpslag(manager, zaai.sleutel);
  const datum = plusDagen(vandaag, -client.documentDagenOud);
  await dossier.voegBelastbaarheidToe({
    bureauId,
    werknemerId,
    datum,
    auteurFunctie: client.auteurFunctie,
    brondocument: `${client.belastbaarheid.document} van ${datum} (demo)`,
    inhoud: geslaagd(leesBelastbaarheid(document(client, datum))),
    ingevoerdDoor: om.coachId,
    ingevoerdOp: nu,
  });
  const profiel = geslaagd(leesZoekprofiel(client.zoekprofiel));
  await dossier.voegZoekprofielToe(bureauId, werknemerId, profiel, om.coachId, nu);
  await verzuim({ werknemerId, coachId: om.coachId, eersteZiektedag });
  return werknemerId;
}

/** The demo document in the import format of the product. */
function document(client: DemoClient, datum: string) {
  const { opbouw, ...rest } = client.belastbaarheid;
  return {
    ...rest,
    datum,
    opbouw: opbouw
      ? {
          start_uren_week: opbouw.start,
          stap_uren: opbouw.stap,
          stap_weken: opbouw.stapWeken,
          doel_uren_week: opbouw.doel,
          peildatum: datum,
        }
      : null,
  };
}

function geslaagd<T>(uitkomst: { ok: true; waarde: T } | { ok: false; fouten: unknown }): T {
  if (uitkomst.ok) return uitkomst.waarde;
  throw new Error('The demo data does not fit the import format.');
}

function kies(lijst: readonly string[], nummer: number): string {
  const gekozen = lijst[nummer];
  if (gekozen === undefined) throw new Error('The demo data names somebody who is not there.');
  return gekozen;
}

async function achtereen<In, Uit>(lijst: readonly In[], werk: (een: In) => Promise<Uit>) {
  const uit: Uit[] = [];
  for (const een of lijst) uit.push(await werk(een));
  return uit;
}
