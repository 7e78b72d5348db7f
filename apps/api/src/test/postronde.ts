import { type Mail, Mailmaker, PostOpslag } from '@passend/infra';
import type { Proefapp } from './proefapp.js';

const PORTAL = 'https://passend.example';

/** Sends all mail that waits, as the worker does, and gives what people get in their mailbox. */
export async function bezorgPost(proef: Proefapp): Promise<readonly Mail[]> {
  const opslag = new PostOpslag(proef.bron);
  const maker = new Mailmaker(proef.bron, PORTAL);
  const mails: Mail[] = [];
  for (const { id } of await opslag.wachtend(proef.nu, 100)) {
    const post = await opslag.neem(id, proef.nu);
    if (post === null) continue;
    const mail = await maker.maak(post, proef.nu);
    if (mail !== null) mails.push(mail);
    await opslag.rondAf(post, mail === null ? 'vervallen' : 'verzonden', proef.nu);
  }
  return mails;
}

/** The token in the link of a mail. */
export function tokenUit(mail: Mail | undefined): string {
  const [, token = ''] = /#([\w-]{43})\s/u.exec(mail?.tekst ?? '') ?? [];
  return token;
}
