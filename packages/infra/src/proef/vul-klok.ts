import { randomBytes, randomUUID } from 'node:crypto';
import {
  AgendalinkEntiteit,
  HerinneringEntiteit,
  NetwerkcontactEntiteit,
  type Werkeenheid,
} from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werknemerId: string;
}

/** A reminder, a calendar address and a contact of the agency, for tests of the walls around them. */
export async function vulKlok(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, coachId }: Bewoners,
  op: Date,
): Promise<void> {
  const ring = await sleutel.dossier(werknemerId);
  const herinnering = randomUUID();
  await manager.insert(HerinneringEntiteit, {
    id: herinnering,
    bureauId,
    werknemerId,
    aan: 'coach',
    inhoud: ring.sluit({ tabel: 'herinnering', rij: herinnering, kolom: 'inhoud' }, {}),
    dag: '2026-05-04',
    gestuurdOp: null,
  });
  const tokenHash = randomBytes(32);
  const link = { bureauId, gebruikerId: coachId, tokenHash, op, ingetrokkenOp: null };
  await manager.insert(AgendalinkEntiteit, { id: randomUUID(), ...link });
  const contact = randomUUID();
  await manager.insert(NetwerkcontactEntiteit, {
    id: contact,
    bureauId,
    inhoud: sleutel.sluit({ tabel: 'netwerkcontact', rij: contact, kolom: 'inhoud' }, {}),
    toestemmingWijze: 'mondeling',
    toestemmingOp: '2026-05-04',
    doorId: coachId,
    op,
  });
}
