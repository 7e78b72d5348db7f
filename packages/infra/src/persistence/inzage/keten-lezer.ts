import { type Anker, type Ketenbreuk, Ketencontrole } from '@passend/domain';
import { type DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { z } from 'zod';
import { BureauEntiteit } from '../mensen/entiteiten.js';
import { bijAanmelden, inBureau } from '../mensen/in-bureau.js';
import { alsKetenregel } from './toegangslog.opslag.js';
import { ToegangslogEntiteit, ToegangszegelEntiteit } from './toegangslog-entiteiten.js';
import { alsZegel, sha256 } from './zegel.opslag.js';

const PER_KEER = 1000;

/** What a check of one agency found. */
export interface Ketenuitslag {
  readonly bureauId: string;
  /** The last seal: whoever keeps it elsewhere can show later that nothing was cut off. */
  readonly kop: Anker;
  readonly breuken: readonly Ketenbreuk[];
}

/** Reads the chain of an agency from the first seal to the last and holds it against the lines. */
export class KetenLezer {
  constructor(private readonly bron: DataSource) {}

  /** Ids of all agencies. */
  bureaus(): Promise<readonly string[]> {
    return bijAanmelden(this.bron, async (manager) => {
      const bureaus = await manager.find(BureauEntiteit, { select: { id: true } });
      return bureaus.map(({ id }) => id).sort();
    });
  }

  /**
   * @param anker a seal that was kept elsewhere; null when there is none
   * @param totEnMet lines after this moment may still wait for their seal
   */
  controleer(bureauId: string, anker: Anker | null, totEnMet: Date): Promise<Ketenuitslag> {
    return inBureau(this.bron, bureauId, async (manager) => {
      const controle = new Ketencontrole(sha256, anker, await leesGewistTot(manager));
      await loopLangs(manager, bureauId, controle);
      for (const { id, op } of await zonderZegel(manager, totEnMet)) {
        controle.zonderZegel(id, op.toISOString());
      }
      return { bureauId, ...controle.einde() };
    });
  }
}

/**
 * Checks the end of the chain of the agency of this transaction: enough to see that what was written
 * lately still stands, and cheap however long the chain is.
 * @param aantal seals to check at most
 */
export async function controleerKetenEinde(
  manager: EntityManager,
  bureauId: string,
  aantal: number,
): Promise<{ readonly nagelopen: number; readonly breuken: number }> {
  const gevonden = await manager.find(ToegangszegelEntiteit, {
    where: { bureauId },
    order: { nummer: 'DESC' },
    take: aantal + 1,
  });
  const zegels = gevonden.map(alsZegel).reverse();
  const eerste = zegels.length > aantal ? zegels.shift() : undefined;
  const controle = new Ketencontrole(sha256, null, await leesGewistTot(manager), eerste);
  const regels = await manager.findBy(ToegangslogEntiteit, {
    id: In(zegels.map(({ logId }) => logId)),
  });
  const opId = new Map(regels.map((regel) => [regel.id, alsKetenregel(regel)]));
  for (const zegel of zegels) controle.volgende(zegel, opId.get(zegel.logId) ?? null);
  return { nagelopen: zegels.length, breuken: controle.einde().breuken.length };
}

/** Up to which seal retention took lines away: the proofs say so, and the app role cannot write one. */
async function leesGewistTot(manager: EntityManager): Promise<number> {
  const rijen: unknown = await manager.query(
    `SELECT coalesce(max((tellingen ->> 'zegel_tot')::int), 0) AS tot FROM vernietiging
      WHERE klasse = 'inzagelog'`,
  );
  return z.array(z.object({ tot: z.number() })).parse(rijen)[0]?.tot ?? 0;
}

async function loopLangs(
  manager: EntityManager,
  bureauId: string,
  controle: Ketencontrole,
): Promise<void> {
  for (let vanaf = '0'; ; ) {
    const zegels = await manager.find(ToegangszegelEntiteit, {
      where: { bureauId, nummer: MoreThan(vanaf) },
      order: { nummer: 'ASC' },
      take: PER_KEER,
    });
    const ids = zegels.map(({ logId }) => logId);
    const regels = await manager.findBy(ToegangslogEntiteit, { id: In(ids) });
    const opId = new Map(regels.map((regel) => [regel.id, regel]));
    for (const zegel of zegels) {
      const regel = opId.get(zegel.logId);
      controle.volgende(alsZegel(zegel), regel === undefined ? null : alsKetenregel(regel));
    }
    const laatste = zegels.at(-1);
    if (laatste === undefined || zegels.length < PER_KEER) return;
    vanaf = laatste.nummer;
  }
}

function zonderZegel(manager: EntityManager, totEnMet: Date) {
  return manager
    .createQueryBuilder(ToegangslogEntiteit, 'l')
    .where('NOT EXISTS (SELECT 1 FROM toegangszegel z WHERE z.log_id = l.id)')
    .andWhere(
      // What does not even wait was put there by somebody else.
      `(l.op <= :totEnMet
        OR NOT EXISTS (SELECT 1 FROM toegangslog_wachtrij w WHERE w.log_id = l.id))`,
      { totEnMet },
    )
    .orderBy('l.volgnummer')
    .limit(PER_KEER)
    .getMany();
}
