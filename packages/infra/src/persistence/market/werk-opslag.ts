import type { DataSource } from 'typeorm';
import { HartslagEntiteit, type HartslagRij } from './entities/index.js';

/** Days that finished bookkeeping is kept. */
const BEWAAR_DAGEN = 30;

/** A sign of life to write. */
export type Slag = Omit<HartslagRij, 'op' | 'gestoptOp' | 'soort' | 'belasting'> &
  Partial<Pick<HartslagRij, 'soort' | 'belasting'>>;

/** Signs of life of the processes, and old bookkeeping. */
export class WerkOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes the sign of life of one process. */
  async sla(slag: Slag): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO hartslag (naam, op, gestart_op, oudste_wachtende_ms, outbox_achterstand_ms,
         gezond, oudste_werk_ms, soort, belasting)
       VALUES ($1, now(), $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (naam) DO UPDATE SET op = now(), gestart_op = excluded.gestart_op,
         oudste_wachtende_ms = excluded.oudste_wachtende_ms,
         outbox_achterstand_ms = excluded.outbox_achterstand_ms, gezond = excluded.gezond,
         oudste_werk_ms = excluded.oudste_werk_ms, soort = excluded.soort,
         belasting = excluded.belasting, gestopt_op = NULL`,
      [
        slag.naam,
        slag.gestartOp,
        slag.oudsteWachtendeMs,
        slag.outboxAchterstandMs,
        slag.gezond,
        slag.oudsteWerkMs,
        slag.soort ?? 'worker',
        slag.belasting === undefined ? null : JSON.stringify(slag.belasting),
      ],
    );
  }

  /** This process ends because it was asked to. */
  async zegGedag(naam: string): Promise<void> {
    await this.dataSource.query('UPDATE hartslag SET gestopt_op = now() WHERE naam = $1', [naam]);
  }

  /** Signs of life of workers, no older than this; one that stopped is not among them. */
  async hartslagen(nietOuderDanS: number): Promise<readonly HartslagRij[]> {
    return this.dataSource
      .getRepository(HartslagEntiteit)
      .createQueryBuilder('h')
      .where("h.soort = 'worker' AND h.gestopt_op IS NULL")
      .andWhere('h.op > now() - make_interval(secs => :s)', { s: nietOuderDanS })
      .orderBy('h.naam')
      .getMany();
  }

  /** A job that runs at a set hour succeeded. */
  async gelukt(taak: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO taakloop (taak, gelukt_op) VALUES ($1, now())
       ON CONFLICT (taak) DO UPDATE SET gelukt_op = now()`,
      [taak],
    );
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
