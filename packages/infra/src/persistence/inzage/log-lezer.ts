import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ToegangslogEntiteit, type ToegangslogRij } from './toegangslog-entiteiten.js';

/** Which lines; days are moments of beginning and end. */
export interface Logvraag {
  readonly van: Date | null;
  /** Not included. */
  readonly tot: Date | null;
  readonly gebruikerId: string | null;
  readonly vanaf: number;
  readonly aantal: number;
}

export interface Logbladzijde {
  readonly regels: readonly ToegangslogRij[];
  readonly totaal: number;
}

/** Reads the log of one agency, newest first; the manager comes from `inBureau`. */
export class LogLezer {
  constructor(private readonly manager: EntityManager) {}

  /** The lines about the file of one client. */
  async vanWerknemer(werknemerId: string, vraag: Logvraag): Promise<Logbladzijde> {
    return bladzijde(
      this.vraag(vraag).andWhere('l.werknemerId = :werknemerId', { werknemerId }),
      vraag,
    );
  }

  /** Everybody who ever did something with the file of this client. */
  async personen(werknemerId: string): Promise<readonly string[]> {
    const rijen = await this.manager
      .createQueryBuilder(ToegangslogEntiteit, 'l')
      .select('DISTINCT l.gebruiker_id', 'id')
      .where('l.werknemer_id = :werknemerId AND l.gebruiker_id IS NOT NULL', { werknemerId })
      .getRawMany<{ id: string }>();
    return rijen.map(({ id }) => id);
  }

  /**
   * What concerns safety and no content of a file: signing in and out, rights, taking along, emergency
   * access, looks at the log, and everything that was refused.
   */
  async beveiliging(vraag: Logvraag): Promise<Logbladzijde> {
    const veilig = this.vraag(vraag).andWhere(
      `(l.code IN ('aanmelden', 'afmelden', 'rechten', 'export', 'print', 'noodtoegang')
        OR l.uitkomst = 'geweigerd' OR l.veldgroep IN ('account', 'log', 'bsn'))`,
    );
    return bladzijde(veilig, vraag);
  }

  private vraag({ van, tot, gebruikerId }: Logvraag): SelectQueryBuilder<ToegangslogRij> {
    const vraag = this.manager
      .createQueryBuilder(ToegangslogEntiteit, 'l')
      .orderBy('l.op', 'DESC')
      .addOrderBy('l.volgnummer', 'DESC');
    if (van !== null) vraag.andWhere('l.op >= :van', { van });
    if (tot !== null) vraag.andWhere('l.op < :tot', { tot });
    if (gebruikerId !== null) vraag.andWhere('l.gebruikerId = :gebruikerId', { gebruikerId });
    return vraag;
  }
}

async function bladzijde(
  vraag: SelectQueryBuilder<ToegangslogRij>,
  { vanaf, aantal }: Logvraag,
): Promise<Logbladzijde> {
  const [regels, totaal] = await vraag.offset(vanaf).limit(aantal).getManyAndCount();
  return { regels, totaal };
}
