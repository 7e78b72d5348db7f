import { randomUUID } from 'node:crypto';
import {
  BeheerlogOpslag,
  GebruikerEntiteit,
  OverdrachtEntiteit,
  TeamEntiteit,
  TeamlidEntiteit,
  TrajectOpslag,
  VervangingEntiteit,
  type Werkeenheid,
  WerkgevercontactEntiteit,
} from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werkgeverId: string;
  readonly werknemerId: string;
}

/** One row in each table about who works here and for whom. */
export async function vulBeheer(
  { manager, sleutel }: Werkeenheid,
  { bureauId, coachId, werkgeverId, werknemerId }: Bewoners,
  op: Date,
): Promise<void> {
  const collegaId = randomUUID();
  await manager.insert(GebruikerEntiteit, {
    id: collegaId,
    bureauId,
    rol: 'coach',
    naam: 'Collega',
    email: `${collegaId}@proef.invalid`,
    wachtwoordHash: '-',
    actief: true,
  });
  const teamId = randomUUID();
  await manager.insert(TeamEntiteit, { id: teamId, bureauId, naam: 'Noord' });
  await manager.insert(TeamlidEntiteit, { teamId, gebruikerId: coachId, bureauId });
  await manager.insert(WerkgevercontactEntiteit, {
    bureauId,
    werkgeverId,
    gebruikerId: coachId,
    soort: 'hr',
    gestoptOp: null,
  });
  const schrijver = { bureauId, doorId: coachId, op };
  await manager.insert(VervangingEntiteit, {
    ...schrijver,
    id: randomUUID(),
    coachId,
    vervangerId: collegaId,
    van: '2026-12-01',
    tot: '2026-12-11',
    alleClienten: true,
  });
  await manager.insert(OverdrachtEntiteit, {
    ...schrijver,
    id: randomUUID(),
    werknemerId,
    vanId: null,
    naarId: coachId,
    per: '2026-11-01',
    notitie: null,
  });
  const traject = new TrajectOpslag(manager, sleutel);
  const fase = { fase: 'intake', arbeidsritme: false, van: '2026-11-01' } as const;
  await traject.zetFase(schrijver, werknemerId, fase);
  await traject.zetEinde(schrijver, werknemerId, '2026-12-31', 'geplaatst');
  await new BeheerlogOpslag(manager).schrijf(schrijver, { soort: 'fase_gezet', werknemerId });
}
