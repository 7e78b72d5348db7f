import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Afzender, maakBericht } from './maak-bericht.js';
import type { Mail, Postbode } from './postbode.types.js';

/**
 * For development: every mail becomes a file `*.eml` in a folder that only this user can open, with
 * one line about it in `lijst.txt`. The files hold links that work; no real mail belongs here.
 */
export class MapPostbode implements Postbode {
  readonly naam = 'map';
  readonly #vervoer = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly map: string,
    private readonly van: Afzender,
  ) {}

  async verstuur(mail: Mail, voorOvergave?: () => Promise<void>): Promise<void> {
    const { message } = await this.#vervoer.sendMail(maakBericht(mail, this.van));
    await mkdir(this.map, { recursive: true, mode: 0o700 });
    await voorOvergave?.();
    const naam = `${mail.kenmerk}.eml`;
    // Under another name first, so that nobody reads half a mail; the same mail gives the same file.
    const half = join(this.map, `.${naam}`);
    await writeFile(half, message, { mode: 0o600 });
    await rename(half, join(this.map, naam));
    const regel = [new Date().toISOString(), mail.aan.adres, mail.onderwerp, naam].join('\t');
    await appendFile(join(this.map, 'lijst.txt'), `${regel}\n`, { mode: 0o600 });
  }

  async sluit(): Promise<void> {
    this.#vervoer.close();
  }
}
