import type { Taakpayload } from '@passend/contracts';
import {
  EENMALIG,
  type Mailmaker,
  type Postbode,
  Postfout,
  type PostOpslag,
  type PostRij,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakhandler } from './taakhandler.js';

/** Somebody else has the mail in hand by now: this attempt took too long. */
class UitHanden extends Error {
  override readonly name = 'UitHanden';
}

/**
 * Sends one mail. It is taken in hand first and ticked off after, so that two workers never send the
 * same one. Right before its content goes over that is noted too. Who dies between the two leaves a mail of
 * which nobody knows whether it arrived: one of a kind that goes once is given up, any other is sent once
 * more under the same Message-ID. When the server is away the table says when to try again, not the queue.
 */
export class VerstuurHandler implements Taakhandler<'verstuur'> {
  readonly taak = 'verstuur';

  constructor(
    private readonly opslag: Pick<
      PostOpslag,
      'neem' | 'rondAf' | 'stelUit' | 'beginOvergave' | 'adresGeweigerd'
    >,
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
      await this.postbode.verstuur(mail, () => this.voorOvergave(post));
    } catch (fout) {
      return this.verwerk(post, fout);
    }
    await this.rondAf(post, 'verzonden');
  }

  private async voorOvergave(post: PostRij): Promise<void> {
    if (!(await this.opslag.beginOvergave(post, new Date()))) throw new UitHanden();
  }

  private async verwerk(post: PostRij, fout: unknown): Promise<void> {
    if (fout instanceof UitHanden) return;
    const reden = fout instanceof Postfout ? fout.reden : 'onbekend';
    this.logger.warn({ post: post.id, soort: post.soort, reden }, 'mail not sent');
    if (reden === 'adres_geweigerd') await this.opslag.adresGeweigerd(post, new Date());
    if (fout instanceof Postfout && fout.blijvend) return this.rondAf(post, 'mislukt');
    // What our own side could not do before the handing over is no doubt about the mail server.
    const twijfel = fout instanceof Postfout && fout.reden === 'onbekend';
    if (twijfel && EENMALIG.has(post.soort)) return this.rondAf(post, 'onbekend');
    await this.opslag.stelUit(post, new Date());
  }

  private async rondAf(post: PostRij, uitkomst: NonNullable<PostRij['uitkomst']>): Promise<void> {
    await this.opslag.rondAf(post, uitkomst, new Date());
    if (uitkomst !== 'mislukt') {
      this.logger.info({ post: post.id, soort: post.soort, uitkomst }, 'mail dealt with');
    }
  }
}
