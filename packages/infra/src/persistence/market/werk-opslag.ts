import type { DataSource } from 'typeorm';
import { HartslagEntiteit, type HartslagRij } from './entities/index.js';

/** Days that finished bookkeeping is kept. */
const BEWAAR_DAGEN = 30;

/** Signs of life of the workers, and old bookkeeping. */
export class WerkOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes the sign of life of one worker process. */
  async sla(slag: Omit<HartslagRij, 'op'>): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO hartslag (naam, op, gestart_op, oudste_wachtende_ms, outbox_achterstand_ms,
         gezond, oudste_werk_ms)
       VALUES ($1, now(), $2, $3, $4, $5, $6)
       ON CONFLICT (naam) DO UPDATE SET op = now(), oudste_wachtende_ms = excluded.oudste_wachtende_ms,
         outbox_achterstand_ms = excluded.outbox_achterstand_ms, gezond = excluded.gezond,
         oudste_werk_ms = excluded.oudste_werk_ms`,
      [
        slag.naam,
        slag.gestartOp,
        slag.oudsteWachtendeMs,
        slag.outboxAchterstandMs,
        slag.gezond,
        slag.oudsteWerkMs,
      ],
    );
  }

  /** Signs of life no older than this; a worker that stopped is not among them. */
  async hartslagen(nietOuderDanS: number): Promise<readonly HartslagRij[]> {
    return this.dataSource
      .getRepository(HartslagEntiteit)
      .createQueryBuilder('h')
      .where('h.op > now() - make_interval(secs => :s)', { s: nietOuderDanS })
      .orderBy('h.naam')
      .getMany();
  }

  /**
   * Removes old bookkeeping: ended runs, dealt-with letters, workers long gone, ended counters, and
   * addresses that no list names any more and where nothing is live.
   */
  async ruimOp(): Promise<void> {
    const before = `now() - interval '${BEWAAR_DAGEN} days'`;
    await this.dataSource.query(
      `DELETE FROM bronrun r WHERE status <> 'bezig' AND klaar_op < ${before}
         AND EXISTS (SELECT FROM bronrun n WHERE n.bron_id = r.bron_id AND n.id > r.id)`,
    );
    await this.dataSource.query(
      `DELETE FROM fetch_state f WHERE soort <> 'ingang' AND ouder_id IS NULL AND NOT open
         AND opgehaald_op < ${before}
         AND NOT EXISTS (SELECT FROM antwoord a WHERE a.fetch_id = f.id)
         AND NOT EXISTS (SELECT FROM waarneming w WHERE w.fetch_id = f.id AND w.status = 'live')`,
    );
    await this.dataSource.query(`DELETE FROM dode_brief WHERE opgelost_op < ${before}`);
    await this.dataSource.query(`DELETE FROM hartslag WHERE op < ${before}`);
    // Counters against guessing carry the moment they end, in milliseconds.
    await this.dataSource.query(
      'DELETE FROM poging WHERE expire < extract(epoch FROM now()) * 1000',
    );
  }
}
