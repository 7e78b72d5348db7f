import { createHash } from 'node:crypto';
import { type KeyCreation, Meilisearch } from 'meilisearch';

/** Keys that can do no more than their process needs. */
export interface MeiliSleutels {
  /** For the API: searching this index, nothing else. */
  readonly zoeken: string;
  /** For the worker: writing and rebuilding; no keys, no dumps, no settings of the server. */
  readonly schrijven: string;
}

const WRITE_ACTIONS = [
  'search',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.update',
  'tasks.get',
];

/**
 * Makes the two keys with the master key, which then need not be given to any process. Doing it
 * again gives the same keys.
 *
 * @param index - name of the index
 */
export async function maakMeiliSleutels(
  url: string,
  masterKey: string,
  index = 'vacatures',
): Promise<MeiliSleutels> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 10_000 });
  const key = async (name: string, actions: string[], indexes: string[]) => {
    // A key keeps its actions for ever, so that other actions make another key.
    const uid = stableUuid(`passend/${name}/${index}/${actions.join()}`);
    return ensureKey(client, { uid, name: `passend ${name}`, actions, indexes, expiresAt: null });
  };
  return {
    zoeken: await key('zoeken', ['search'], [index]),
    // Not scoped to an index: such a key may swap two of its indexes, but may not see that task.
    schrijven: await key('schrijven', WRITE_ACTIONS, ['*']),
  };
}

async function ensureKey(
  client: Meilisearch,
  wanted: KeyCreation & { readonly uid: string },
): Promise<string> {
  try {
    return (await client.getKey(wanted.uid)).key;
  } catch {
    // Not there yet; when the server is away, this fails with the reason.
    return (await client.createKey(wanted)).key;
  }
}

/** A UUID (version 8, own meaning) that is the same for the same name. */
function stableUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
