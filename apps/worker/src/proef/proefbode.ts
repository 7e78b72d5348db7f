import type { Mail, Postbode } from '@passend/infra';

/** Keeps the mail that it is given, or fails as it is told to. */
export class Proefbode implements Postbode {
  readonly naam = 'map';
  readonly mails: Mail[] = [];
  /** Thrown at the next mails; null when they go. */
  fout: Error | null = null;

  async verstuur(mail: Mail, voorOvergave?: () => Promise<void>): Promise<void> {
    if (this.fout !== null) throw this.fout;
    await voorOvergave?.();
    this.mails.push(mail);
  }

  async sluit(): Promise<void> {}
}
