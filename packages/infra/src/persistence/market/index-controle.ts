import type { DataSource } from 'typeorm';
import type { IndexRegel, Zoekmachine } from '../../search/zoekmachine.types.js';
import { noteerVoorIndex } from './outbox-rij.js';
import { firstRow, rows } from './sql.js';
import { ZoekdocumentLezer } from './zoekdocument-lezer.js';

/** What comparing one index with the database gave. */
export interface Indexverschil {
  /** Vacancies that are live, and documents in the index. */
  readonly live: number;
  readonly inIndex: number;
  /** Live and not in the index; in the index and not live; there with another content. */
  readonly ontbreekt: number;
  readonly teVeel: number;
  readonly anders: number;
  /** Documents whose content was compared: a sample, or all of them when the sample was not right. */
  readonly vergeleken: number;
}

/** The last look at one index. */
export interface Indexstand extends Indexverschil {
  readonly machine: string;
  readonly op: Date;
}

type Bekeken = Pick<Zoekmachine, 'naam' | 'inhoud'>;

const MONSTER = 1_000;
const BLAD = 500;
const LIVE_BLAD = 20_000;

/** Compares a search index with the database, the only truth, and puts in line what has to be mended. */
export class IndexControle {
  private readonly documenten: ZoekdocumentLezer;

  constructor(private readonly dataSource: DataSource) {
    this.documenten = new ZoekdocumentLezer(dataSource);
  }

  /**
   * Compares all ids, and the content of a sample; of everything when the sample shows a difference.
   * What still waits in the outbox is no difference. What differs goes into the outbox, where it is
   * written as it is by then: a change that came in between does no harm.
   * @throws when the engine cannot be reached; the last result then stays
   */
  async controleer(machine: Bekeken): Promise<Indexverschil> {
    const over = await this.liveIds();
    const live = over.size;
    const gedeeld: IndexRegel[] = [];
    const teVeel: string[] = [];
    for await (const regels of machine.inhoud()) {
      for (const regel of regels) {
        if (over.delete(regel.id)) gedeeld.push(regel);
        else teVeel.push(regel.id);
      }
    }
    const { anders, vergeleken } = await this.vergelijk(gedeeld);
    const weg = await this.zonderWachtende(teVeel);
    const mist = await this.zonderWachtende([...over]);
    const schoon = await this.zonderWachtende(anders);
    await noteerVoorIndex(this.dataSource.manager, 'verwijder', weg);
    await noteerVoorIndex(this.dataSource.manager, 'indexeer', [...mist, ...schoon]);
    const verschil = {
      live,
      inIndex: gedeeld.length + teVeel.length,
      ontbreekt: mist.length,
      teVeel: weg.length,
      anders: schoon.length,
      vergeleken,
    };
    await this.bewaar(machine.naam, verschil);
    return verschil;
  }

  /** The last look at every index that was ever looked at. */
  async laatste(): Promise<readonly Indexstand[]> {
    return rows<Indexstand>(
      this.dataSource.manager,
      `SELECT machine, op, live, in_index AS "inIndex", ontbreekt, te_veel AS "teVeel", anders,
         vergeleken FROM indexcontrole ORDER BY machine`,
    );
  }

  private async liveIds(): Promise<Set<string>> {
    const ids = new Set<string>();
    for (let na = '0'; ; ) {
      const found = await rows<{ id: string }>(
        this.dataSource.manager,
        `SELECT id FROM vacature WHERE status = 'live' AND id > $1::bigint ORDER BY id LIMIT $2`,
        [na, LIVE_BLAD],
      );
      for (const { id } of found) ids.add(id);
      const last = found.at(-1);
      if (last === undefined || found.length < LIVE_BLAD) return ids;
      na = last.id;
    }
  }

  private async vergelijk(gedeeld: readonly IndexRegel[]) {
    const monster = steekproef(gedeeld);
    const inMonster = await this.andere(monster);
    if (inMonster.length === 0 || monster.length === gedeeld.length) {
      return { anders: inMonster, vergeleken: monster.length };
    }
    return { anders: await this.andere(gedeeld), vergeleken: gedeeld.length };
  }

  /** Ids whose content in the index is not what the database has. */
  private async andere(regels: readonly IndexRegel[]): Promise<readonly string[]> {
    const anders: string[] = [];
    for (let van = 0; van < regels.length; van += BLAD) {
      const blad = regels.slice(van, van + BLAD);
      const afdrukken = await this.documenten.afdrukken(blad.map(({ id }) => Number(id)));
      for (const { id, afdruk } of blad) {
        const waar = afdrukken.get(id);
        if (waar !== undefined && waar !== afdruk) anders.push(id);
      }
    }
    return anders;
  }

  private async zonderWachtende(ids: readonly string[]): Promise<number[]> {
    const nummers = ids.filter((id) => /^\d{1,15}$/u.test(id));
    const wachtend = await rows<{ vacature_id: string }>(
      this.dataSource.manager,
      'SELECT vacature_id FROM outbox WHERE NOT dood AND vacature_id = ANY($1::bigint[])',
      [nummers],
    );
    const onderweg = new Set(wachtend.map(({ vacature_id }) => vacature_id));
    return nummers.filter((id) => !onderweg.has(id)).map(Number);
  }

  private async bewaar(machine: string, verschil: Indexverschil): Promise<void> {
    const { live, inIndex, ontbreekt, teVeel, anders, vergeleken } = verschil;
    await firstRow(
      this.dataSource.manager,
      `INSERT INTO indexcontrole (machine, live, in_index, ontbreekt, te_veel, anders, vergeleken)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (machine) DO UPDATE SET op = now(), live = excluded.live,
         in_index = excluded.in_index, ontbreekt = excluded.ontbreekt, te_veel = excluded.te_veel,
         anders = excluded.anders, vergeleken = excluded.vergeleken RETURNING machine`,
      [machine, live, inIndex, ontbreekt, teVeel, anders, vergeleken],
    );
  }
}

/** Spread over the whole index, beginning somewhere else every night. */
function steekproef(regels: readonly IndexRegel[]): readonly IndexRegel[] {
  if (regels.length <= MONSTER) return regels;
  const stap = regels.length / MONSTER;
  const begin = Math.random() * stap;
  return Array.from({ length: MONSTER }, (_, nr) => regels[Math.floor(begin + nr * stap)]).filter(
    (regel) => regel !== undefined,
  );
}
