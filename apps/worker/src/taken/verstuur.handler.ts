import type { Taakpayload } from '@passend/contracts';
import {
  type Mailmaker,
  type Postbode,
  Postfout,
  type PostOpslag,
  type PostRij,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakhandler } from './taakhandler.js';

/**
 * Sends one mail. It is taken in hand first and ticked off after, so that two workers never send the
 * same one; who dies between the mail server's "yes" and the tick sends it once more, under the same
 * Message-ID. When the server is away the table says when to try again, not the queue.
 */
export class VerstuurHandler implements Taakhandler<'verstuur'> {
  readonly taak = 'verstuur';

  constructor(
    private readonly opslag: Pick<PostOpslag, 'neem' | 'rondAf' | 'stelUit'>,
    private readonly maker: Pick<Mailmaker, 'maak'>,
    private readonly postbode: Pick<Postbode, 'verstuur'>,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
  ) {}

  async voerUit({ postId }: Taakpayload<'verstuur'>): Promise<void> {
    const post = await this.opslag.neem(String(postId), new Date());
    if (post === null) return;
    const mail = await this.maker.maak(post, new Date());
    if (mail === null) return this.rondAf(post, 'vervallen');
    try {
      await this.postbode.verstuur(mail);
    } catch (fout) {
      return this.verwerk(post, fout);
    }
    await this.rondAf(post, 'verzonden');
  }

  private async verwerk(post: PostRij, fout: unknown): Promise<void> {
    const reden = fout instanceof Postfout ? fout.reden : 'onbekend';
    this.logger.warn({ post: post.id, soort: post.soort, reden }, 'mail not sent');
    if (fout instanceof Postfout && fout.blijvend) return this.rondAf(post, 'mislukt');
    await this.opslag.stelUit(post, new Date());
  }

  private async rondAf(post: PostRij, uitkomst: NonNullable<PostRij['uitkomst']>): Promise<void> {
    await this.opslag.rondAf(post, uitkomst, new Date());
    if (uitkomst !== 'mislukt') {
      this.logger.info({ post: post.id, soort: post.soort, uitkomst }, 'mail dealt with');
    }
  }
}
