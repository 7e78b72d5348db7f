import type { Leesresultaat, Verwijzing } from './bronlezer.js';

/**
 * Keeps further pages and details on the server of the source: an answer must not be able to send
 * the reader, or a key, to a server of its own choice. A reference that is dropped makes the list
 * incomplete.
 * @param url address of the answer; without it no such reference can be followed
 */
export function opEigenServer(gelezen: Leesresultaat, url: string | null): Leesresultaat {
  const server = url === null ? null : (URL.parse(url)?.origin ?? null);
  const blijft = ({ soort, url: naar }: Verwijzing): boolean =>
    soort === 'vacature' || soort === 'sitemap' || URL.parse(naar)?.origin === server;
  if (gelezen.verwijzingen.every(blijft)) return gelezen;
  return {
    ...gelezen,
    verwijzingen: gelezen.verwijzingen.filter(blijft),
    volledig: false,
    fouten: [...gelezen.fouten, VREEMD],
  };
}

const VREEMD = {
  waar: 'document',
  code: 'vreemde_server',
  melding:
    'De lijst verwijst naar een andere server dan die van de bron. Dat deel is niet gelezen.',
};
