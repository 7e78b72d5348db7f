import { type Dossiergebeurtenis, plusDagen } from '@passend/domain';
import {
  AanmeldenOpslag,
  BureauOpslag,
  Dossierboek,
  GebruikerEntiteit,
  type Sleutelkluis,
  TrajectOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  WerkgeverEntiteit,
} from '@passend/infra';
import type { DataSource } from 'typeorm';
import { DEMO_COACHES, DEMO_CONTACTEN, DEMO_WERKGEVERS } from '../demo-mensen.js';
import { maakClient } from '../zaai-demo.js';
import { boekVan } from './leven-boek.js';
import { LEVEN_CLIENT } from './leven-client.js';
import { EINDE_WACHTTIJD, verzuimVan } from './leven-verzuim.js';

interface Wie {
  readonly werknemerId: string;
  readonly coachId: string;
  readonly eersteZiektedag: string;
}

/** Adds to a new demo agency one client of whom the whole way is in the dossier. @returns his id */
export async function zaaiLeven(
  bron: DataSource,
  kluis: Sleutelkluis | Buffer,
  nu: Date,
  vandaag: string,
): Promise<string> {
  const coach = await new AanmeldenOpslag(bron).zoekOpEmail(emailVan(DEMO_COACHES));
  if (coach === null) throw new Error('The demo agency is not there.');
  const { bureauId, id: coachId } = coach;
  return new BureauOpslag(bron, kluis).in(bureauId, async (eenheid) => {
    const { manager } = eenheid;
    const zaai = { ...eenheid, bureauId, nu, vandaag };
    const { id: werkgeverId } = await manager.findOneByOrFail(WerkgeverEntiteit, {
      naam: DEMO_WERKGEVERS[LEVEN_CLIENT.werkgever],
    });
    const { id: contactId } = await manager.findOneByOrFail(GebruikerEntiteit, {
      email: DEMO_CONTACTEN[LEVEN_CLIENT.werkgever]?.email ?? '',
    });
    const om = { coachId, contactId, werkgeverId, gebruikerId: null };
    return maakClient(zaai, LEVEN_CLIENT, om, (wie) => zaaiAlles(eenheid, bureauId, wie));
  });
}

async function zaaiAlles(
  { manager, sleutel }: Werkeenheid,
  bureauId: string,
  wie: Wie,
): Promise<void> {
  const { werknemerId, coachId, eersteZiektedag } = wie;
  const verzuim = new VerzuimOpslag(manager, sleutel);
  const wanneer = (dag: string) => new Date(`${dag}T09:00:00Z`);
  for (const gebeurtenis of verzuimVan(eersteZiektedag)) {
    const dag = 'datum' in gebeurtenis ? gebeurtenis.datum : plusDagen(eersteZiektedag, 150);
    await verzuim.voegToe(
      { bureauId, werknemerId, doorId: coachId, op: wanneer(dag) },
      gebeurtenis,
    );
  }
  const boek = new Dossierboek(manager, sleutel);
  for (const [dag, gebeurtenissen] of perDag(boekVan(eersteZiektedag))) {
    const door = { id: coachId, rol: 'coach' } as const;
    await boek.schrijf({ bureauId, werknemerId, door, op: wanneer(dag) }, () => gebeurtenissen);
  }
  const traject = new TrajectOpslag(manager, sleutel);
  const einde = plusDagen(eersteZiektedag, EINDE_WACHTTIJD);
  const schrijver = { bureauId, doorId: coachId, op: wanneer(einde) };
  const van = plusDagen(eersteZiektedag, 697);
  await traject.zetFase(schrijver, werknemerId, { fase: 'nazorg', arbeidsritme: false, van });
  await traject.zetEinde(schrijver, werknemerId, einde, 'einde_wachttijd');
}

function perDag(boek: readonly Dossiergebeurtenis[]): ReadonlyMap<string, Dossiergebeurtenis[]> {
  const dagen = new Map<string, Dossiergebeurtenis[]>();
  for (const gebeurtenis of boek)
    dagen.set(gebeurtenis.datum, [...(dagen.get(gebeurtenis.datum) ?? []), gebeurtenis]);
  return dagen;
}

function emailVan(mensen: readonly { readonly email: string }[]): string {
  return mensen[LEVEN_CLIENT.coach]?.email ?? '';
}
