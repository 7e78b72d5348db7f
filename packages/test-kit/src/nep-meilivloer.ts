import { z } from 'zod';

interface Taak {
  readonly doe: () => void;
  status: 'enqueued' | 'succeeded' | 'failed';
  code: string | null;
}

interface Index {
  readonly documenten: Map<string, Record<string, unknown>>;
  /** False for an index that its first document made. */
  ingesteld: boolean;
}

interface Antwoord {
  readonly status: number;
  readonly json: unknown;
}

/** A task that the engine refuses. */
class Geweigerd extends Error {}

const documentenSchema = z.array(z.looseObject({ id: z.string() }));
const idsSchema = z.array(z.string());
const nieuwSchema = z.object({ uid: z.string() });
const wisselSchema = z.array(z.object({ indexes: z.tuple([z.string(), z.string()]) }));
const zoekSchema = z.object({ q: z.string().nullish(), filter: z.unknown().optional() });

/** What the stand-in holds, and how it answers; see `startNepMeilisearch`. */
export class Meilivloer {
  readonly indexen = new Map<string, Index>();
  /** Tasks stay in the row until this is false. */
  stil = false;
  /** Every write that was taken, in order: `zet a,b` or `weg c`. */
  readonly schrijfrij: string[] = [];
  /** Ids that the engine refuses: their whole task fails. */
  readonly geweigerd = new Set<string>();
  private taken: Taak[] = [];

  /** Everything is gone, numbers of tasks included, as after the loss of its disk. */
  wis(): void {
    this.indexen.clear();
    this.taken = [];
  }

  ids(index = 'vacatures'): readonly string[] {
    return [...(this.indexen.get(index)?.documenten.keys() ?? [])];
  }

  antwoord(methode: string, url: URL, body: unknown): Antwoord {
    this.werkAf();
    const [deel = '', uid = '', rest = '', soort = ''] = url.pathname.slice(1).split('/');
    switch (
      `${methode} ${deel}${rest === '' ? '' : `/${rest}`}${soort === '' ? '' : `/${soort}`}`
    ) {
      case 'GET health':
        return { status: 200, json: { status: 'available' } };
      case 'GET tasks':
        return this.toonTaak(Number(uid));
      case 'GET indexes':
        return uid === '' ? this.toonIndexen() : this.toonIndex(uid);
      case 'POST indexes':
        return this.neem(() => this.maak(nieuwSchema.parse(body).uid));
      case 'PATCH indexes/settings':
        return this.neem(() => this.stelIn(uid));
      case 'POST indexes/documents':
        return this.zet(uid, documentenSchema.parse(body));
      case 'POST indexes/documents/delete-batch':
        return this.haalWeg(uid, idsSchema.parse(body));
      case 'GET indexes/documents':
        return this.toonDocumenten(uid, url.searchParams);
      case 'POST indexes/search':
        return this.zoek(uid, zoekSchema.parse(body));
      case 'POST swap-indexes':
        return this.neem(() => this.verwissel(wisselSchema.parse(body)));
      case 'DELETE indexes':
        return this.neem(() => void this.indexen.delete(uid));
      default:
        return weiger(404, 'not_found');
    }
  }

  private werkAf(): void {
    if (this.stil) return;
    for (const taak of this.taken) {
      if (taak.status !== 'enqueued') continue;
      try {
        taak.doe();
        taak.status = 'succeeded';
      } catch (error) {
        if (!(error instanceof Geweigerd)) throw error;
        taak.status = 'failed';
        taak.code = error.message;
      }
    }
  }

  private neem(doe: () => void): Antwoord {
    this.taken.push({ doe, status: 'enqueued', code: null });
    return { status: 202, json: { taskUid: this.taken.length - 1, status: 'enqueued' } };
  }

  private toonTaak(uid: number): Antwoord {
    const taak = this.taken[uid];
    if (taak === undefined) return weiger(404, 'task_not_found');
    const error = taak.code === null ? null : { code: taak.code, message: taak.code };
    return { status: 200, json: { uid, status: taak.status, error } };
  }

  private toonIndexen(): Antwoord {
    const results = [...this.indexen.keys()].map((uid) => ({ uid }));
    return { status: 200, json: { results, total: results.length } };
  }

  private toonIndex(uid: string): Antwoord {
    return this.indexen.has(uid) ? { status: 200, json: { uid } } : weiger(404, 'index_not_found');
  }

  private maak(uid: string): void {
    if (this.indexen.has(uid)) throw new Geweigerd('index_already_exists');
    this.indexen.set(uid, { documenten: new Map(), ingesteld: false });
  }

  private index(uid: string): Index {
    const index = this.indexen.get(uid) ?? { documenten: new Map(), ingesteld: false };
    this.indexen.set(uid, index);
    return index;
  }

  private stelIn(uid: string): void {
    this.index(uid).ingesteld = true;
  }

  private zet(uid: string, documenten: readonly { readonly id: string }[]): Antwoord {
    this.schrijfrij.push(`zet ${documenten.map(({ id }) => id).join()}`);
    return this.neem(() => {
      if (documenten.some(({ id }) => this.geweigerd.has(id))) {
        throw new Geweigerd('invalid_document_fields');
      }
      for (const document of documenten)
        this.index(uid).documenten.set(document.id, { ...document });
    });
  }

  private haalWeg(uid: string, ids: readonly string[]): Antwoord {
    this.schrijfrij.push(`weg ${ids.join()}`);
    return this.neem(() => {
      for (const id of ids) this.index(uid).documenten.delete(id);
    });
  }

  private toonDocumenten(uid: string, vraag: URLSearchParams): Antwoord {
    const offset = Number(vraag.get('offset') ?? 0);
    const limit = Number(vraag.get('limit') ?? 20);
    const alle = [...(this.indexen.get(uid)?.documenten.values() ?? [])];
    const results = alle.slice(offset, offset + limit);
    return { status: 200, json: { results, offset, limit, total: alle.length } };
  }

  /** Without settings a filter is refused, as the real one does. */
  private zoek(uid: string, { q, filter }: z.infer<typeof zoekSchema>): Antwoord {
    const index = this.indexen.get(uid);
    if (index === undefined) return weiger(404, 'index_not_found');
    const gefilterd = Array.isArray(filter) && filter.length > 0;
    if (gefilterd && !index.ingesteld) return weiger(400, 'invalid_search_filter');
    const woord = (q ?? '').toLowerCase();
    const hits = [...index.documenten.values()].filter(({ titel }) =>
      String(titel).toLowerCase().includes(woord),
    );
    return { status: 200, json: { hits, estimatedTotalHits: hits.length } };
  }

  private verwissel(paren: z.infer<typeof wisselSchema>): void {
    for (const { indexes } of paren) {
      const [een, twee] = indexes;
      const [eerste, tweede] = [this.index(een), this.index(twee)];
      this.indexen.set(een, tweede);
      this.indexen.set(twee, eerste);
    }
  }
}

function weiger(status: number, code: string): Antwoord {
  return { status, json: { message: code, code, type: 'invalid_request', link: '' } };
}
