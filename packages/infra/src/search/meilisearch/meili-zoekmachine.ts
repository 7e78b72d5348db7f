import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { type Bouw, herbouwen } from '../herbouwen.js';
import { vraagWoorden } from '../woorden.js';
import type {
  HerbouwBron,
  IndexRegel,
  Overdracht,
  Taakstand,
  TaakZoekmachine,
  Wijzigingen,
  ZoekAntwoord,
  ZoekDocument,
  ZoekVraag,
} from '../zoekmachine.types.js';
import { meiliDocument } from './meili-document.js';
import { meiliFilter } from './meili-filter.js';
import { MEILI_INSTELLINGEN } from './meili-instellingen.js';
import { heeftCode, leesTaakstand, MeiliTaakMislukt, wachtOpTaak } from './meili-taken.js';

export interface MeiliConfig {
  readonly url: string;
  /** Best one that is scoped to this index, see `maakMeiliSleutels`. */
  readonly key: string;
  /** Name of the index; others on the server are left alone. */
  readonly index?: string;
}

/** Someone waits for the answer; after this the second engine is asked. */
const SEARCH_TIMEOUT_MS = 3_000;
const WRITE_TIMEOUT_MS = 60_000;
const CONTENT_PAGE = 5_000;

/** Search on Meilisearch 1.50 or newer. */
export class MeiliZoekmachine implements TaakZoekmachine {
  readonly naam = 'meilisearch';
  readonly #reader: Meilisearch;
  readonly #writer: Meilisearch;
  readonly #index: string;

  constructor({ url, key, index = 'vacatures' }: MeiliConfig) {
    this.#reader = new Meilisearch({ host: url, apiKey: key, timeout: SEARCH_TIMEOUT_MS });
    this.#writer = new Meilisearch({ host: url, apiKey: key, timeout: WRITE_TIMEOUT_MS });
    this.#index = index;
  }

  async zet(documenten: readonly ZoekDocument[]): Promise<void> {
    if (documenten.length === 0) return;
    await this.bereidVoor();
    await this.#wacht(await this.#voegToe(this.#index, documenten));
  }

  async verwijder(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.bereidVoor();
    await this.#wacht(await this.#haalWeg(this.#index, ids));
  }

  async bereidVoor(): Promise<'stond_er' | 'nieuw'> {
    if (await this.#bestaat()) return 'stond_er';
    return (await this.#maak(this.#index)) ? 'nieuw' : 'stond_er';
  }

  async draagOver({ verwijder, zet }: Wijzigingen): Promise<Overdracht> {
    return {
      verwijder: verwijder.length === 0 ? null : await this.#haalWeg(this.#index, verwijder),
      zet: zet.length === 0 ? null : await this.#voegToe(this.#index, zet),
    };
  }

  taakstand(taakUid: number): Promise<Taakstand> {
    return leesTaakstand(this.#reader, taakUid);
  }

  async zoek(vraag: ZoekVraag): Promise<ZoekAntwoord> {
    const answer = await this.#reader
      .index(this.#index)
      .search(vraagWoorden(vraag.tekst).join(' '), {
        filter: meiliFilter(vraag.filter ?? {}),
        facets: [...(vraag.facetten ?? [])],
        ...(vraag.sorteer === 'nieuwste' ? { sort: ['geplaatst:desc', 'id:asc'] } : {}),
        offset: Math.max(vraag.vanaf ?? 0, 0),
        limit: Math.min(Math.max(vraag.aantal ?? 20, 1), 100),
        matchingStrategy: 'all',
        attributesToRetrieve: ['id'],
      });
    return {
      ids: answer.hits.map(({ id }) => String(id)),
      totaal: answer.estimatedTotalHits,
      facetten: answer.facetDistribution ?? {},
      gedegradeerd: false,
    };
  }

  async herbouw(bron: HerbouwBron): Promise<number> {
    await this.bereidVoor();
    await this.#ruimRestenOp();
    const uid = `${this.#index}_bouw_${randomBytes(4).toString('hex')}`;
    await this.#maak(uid);
    return herbouwen(this.#bouw(uid), this, bron);
  }

  async *inhoud(): AsyncGenerator<readonly IndexRegel[]> {
    if (!(await this.#bestaat())) return;
    for (let offset = 0; ; offset += CONTENT_PAGE) {
      const { results } = await this.#writer
        .index<{ id: string; afdruk?: string }>(this.#index)
        .getDocuments({ fields: ['id', 'afdruk'], limit: CONTENT_PAGE, offset });
      yield results.map(({ id, afdruk = null }) => ({ id: String(id), afdruk }));
      if (results.length < CONTENT_PAGE) return;
    }
  }

  async gezond(): Promise<boolean> {
    return this.#reader.isHealthy();
  }

  /**
   * Batches are handed over without waiting for each, which is about eight times as fast; the swap
   * waits for all.
   */
  #bouw(uid: string): Bouw {
    const tasks: number[] = [];
    return {
      zet: async (documenten) => {
        if (documenten.length > 0) tasks.push(await this.#voegToe(uid, documenten));
      },
      verwijder: async (ids) => {
        if (ids.length > 0) tasks.push(await this.#haalWeg(uid, ids));
      },
      verwissel: async () => {
        for (const task of tasks) await this.#wacht(task);
        const { taskUid } = await this.#writer.swapIndexes([
          { indexes: [this.#index, uid], rename: false },
        ]);
        await this.#wacht(taskUid);
      },
      // After the swap this name holds the old documents.
      ruimOp: () => this.#verwijderIndex(uid),
    };
  }

  async #bestaat(): Promise<boolean> {
    try {
      await this.#reader.index(this.#index).getRawInfo();
      return true;
    } catch (error) {
      if (heeftCode(error, 'index_not_found')) return false;
      throw error;
    }
  }

  /** @returns whether this call made it; another process may have been first */
  async #maak(uid: string): Promise<boolean> {
    const created = await this.#writer.createIndex(uid, { primaryKey: 'id' });
    const configured = await this.#writer.index(uid).updateSettings(MEILI_INSTELLINGEN);
    const eerste = await this.#wacht(created.taskUid).then(
      () => true,
      (error: unknown) => {
        // Another process was first; then its settings are ours too.
        if (error instanceof MeiliTaakMislukt && error.code === 'index_already_exists')
          return false;
        throw error;
      },
    );
    await this.#wacht(configured.taskUid);
    return eerste;
  }

  /** Indexes of rebuilds that were cut off. */
  async #ruimRestenOp(): Promise<void> {
    const { results } = await this.#writer.getRawIndexes({ limit: 1_000 });
    const prefix = `${this.#index}_bouw_`;
    for (const { uid } of results) if (uid.startsWith(prefix)) await this.#verwijderIndex(uid);
  }

  async #verwijderIndex(uid: string): Promise<void> {
    const { taskUid } = await this.#writer.deleteIndex(uid);
    await this.#wacht(taskUid);
  }

  async #voegToe(uid: string, documenten: readonly ZoekDocument[]): Promise<number> {
    const { taskUid } = await this.#writer.index(uid).addDocuments(documenten.map(meiliDocument));
    return taskUid;
  }

  async #haalWeg(uid: string, ids: readonly string[]): Promise<number> {
    const { taskUid } = await this.#writer.index(uid).deleteDocuments([...ids]);
    return taskUid;
  }

  #wacht(taskUid: number): Promise<void> {
    return wachtOpTaak(this.#writer, taskUid);
  }
}
