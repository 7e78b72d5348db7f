import { Mailmaker, PostOpslag } from '@passend/infra';
import { inDatabase } from './database.js';
import type { Door } from './door.js';

/** The link in the mail that waits for an address, made as the worker makes it. */
export function invitationOf(door: Door, address: string): Promise<string> {
  return inDatabase(door, async (database) => {
    const now = new Date();
    const mailbox = new PostOpslag(database);
    for (const { id } of await mailbox.wachtend(now, 100)) {
      const post = await mailbox.neem(id, now);
      const mail = post && (await new Mailmaker(database, door.address).maak(post, now));
      const [link] = /https?:\S+#[\w-]{43}/u.exec(mail?.tekst ?? '') ?? [];
      if (mail?.aan.adres === address && link !== undefined) return link;
    }
    throw new Error(`No invitation waits for ${address}.`);
  });
}
