import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { type Uitdaging, UitdagingOpslag } from '@passend/infra';
import { z } from 'zod';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';

/** How long somebody may take to find his telephone or key. */
export const GEDULD_MS = 5 * 60_000;

/** For what, and by whom, a challenge has to be signed. */
export type Vraag = Pick<Uitdaging, 'doel' | 'gebruikerId'>;

const clientDataSchema = z.object({ challenge: z.string().min(1).max(200) });

/** Where passkeys of this portal belong, and the challenges that are out. */
@Injectable()
export class Passkeyplek {
  readonly origin: string;
  readonly rpId: string;

  constructor(
    private readonly uitdagingen: UitdagingOpslag,
    @Inject(CONFIG) { origin }: ApiConfig,
    @Inject(KLOK) private readonly klok: Klok,
  ) {
    this.origin = origin;
    this.rpId = new URL(origin).hostname;
  }

  /** A passkey belongs to a name; browsers make none for a bare address. */
  get mogelijk(): boolean {
    return isIP(this.rpId.replace(/^\[|\]$/gu, '')) === 0;
  }

  /** Keeps a challenge until it is answered. @throws Weigering where passkeys cannot be */
  async stel(uitdaging: string, vraag: Vraag): Promise<void> {
    if (!this.mogelijk) throw Weigering.passkeysKunnenHierNiet();
    await this.uitdagingen.bewaar({ ...vraag, uitdaging }, this.klok(), GEDULD_MS);
  }

  /**
   * The challenge that an answer signs; it is used up by this, whatever comes of the answer.
   * @throws Weigering when it was not ours, was answered before, or took too long
   */
  async neem(clientDataJSON: string, vraag: Vraag): Promise<string> {
    const uitdaging = uitdagingVan(clientDataJSON);
    const genomen =
      uitdaging !== null && (await this.uitdagingen.gebruik({ ...vraag, uitdaging }, this.klok()));
    if (!genomen) throw Weigering.passkeyMislukt();
    return uitdaging;
  }
}

function uitdagingVan(clientDataJSON: string): string | null {
  try {
    const gelezen = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    return clientDataSchema.parse(gelezen).challenge;
  } catch {
    return null;
  }
}
