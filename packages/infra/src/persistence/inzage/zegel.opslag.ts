import { createHash } from 'node:crypto';
import { type Anker, KETENBEGIN, ketentekst, type Zegel } from '@passend/domain';
import { type DataSource, type EntityManager, In } from 'typeorm';
import { inBureau } from '../mensen/in-bureau.js';
import { alsKetenregel } from './toegangslog.opslag.js';
import {
  ToegangslogEntiteit,
  ToegangszegelEntiteit,
  type ToegangszegelRij,
  WachtendeEntiteit,
} from './toegangslog-entiteiten.js';

/** Lines that get their seal in one transaction. */
const PER_KEER = 500;

/** Puts the lines of the log of an agency in its chain. */
export class ZegelOpslag {
  constructor(private readonly bron: DataSource) {}

  /**
   * Seals every line that waits and can be seen, in the order of writing. One at a time per agency;
   * who asks while somebody is busy waits for his turn.
   * @returns how many were sealed
   */
  async verzegel(bureauId: string): Promise<number> {
    for (let totaal = 0; ; ) {
      const aantal = await inBureau(this.bron, bureauId, (manager) => stukje(manager, bureauId));
      totaal += aantal;
      if (aantal < PER_KEER) return totaal;
    }
  }

  /** The last seal of an agency; number 0 when there is none. */
  kop(bureauId: string): Promise<Anker> {
    return inBureau(this.bron, bureauId, (manager) => leesKop(manager, bureauId));
  }
}

async function stukje(manager: EntityManager, bureauId: string): Promise<number> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('toegangszegel:' || $1, 0))", [
    bureauId,
  ]);
  const regels = await manager
    .createQueryBuilder(ToegangslogEntiteit, 'l')
    .innerJoin('toegangslog_wachtrij', 'w', 'w.log_id = l.id')
    .orderBy('l.volgnummer')
    .limit(PER_KEER)
    .getMany();
  if (regels.length === 0) return 0;
  let { nummer, hash: vorige } = await leesKop(manager, bureauId);
  const zegels: ToegangszegelRij[] = [];
  for (const regel of regels) {
    nummer += 1;
    const hash = sha256(ketentekst(vorige, nummer, alsKetenregel(regel)));
    zegels.push({ bureauId, nummer: String(nummer), logId: regel.id, vorige, hash });
    vorige = hash;
  }
  await manager.insert(ToegangszegelEntiteit, zegels);
  await manager.delete(WachtendeEntiteit, { logId: In(regels.map(({ id }) => id)) });
  return regels.length;
}

async function leesKop(manager: EntityManager, bureauId: string): Promise<Anker> {
  const laatste = await manager.findOne(ToegangszegelEntiteit, {
    where: { bureauId },
    order: { nummer: 'DESC' },
  });
  return laatste === null
    ? { nummer: 0, hash: KETENBEGIN }
    : { nummer: Number(laatste.nummer), hash: laatste.hash };
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(tekst: string): string {
  return createHash('sha256').update(tekst, 'utf8').digest('hex');
}

/** A stored seal as the chain knows it. */
export function alsZegel({ nummer, logId, vorige, hash }: ToegangszegelRij): Zegel {
  return { nummer: Number(nummer), logId, vorige, hash };
}
