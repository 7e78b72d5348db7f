import { Inject, Injectable } from '@nestjs/common';
import type { Sessiebericht } from '@passend/contracts';
import {
  type Aangemeld,
  type Aanmeldwijze,
  type GebruikerRij,
  hashToken,
  maakToken,
  SessieOpslag,
} from '@passend/infra';
import type { Request, Response } from 'express';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { zetSessie } from '../gedeeld/verzoekcontext.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Aanmeldbeleid } from './aanmeldbeleid.js';
import { apparaatVan } from './apparaat-van.js';
import { Sessiecookie } from './sessiecookie.js';
import { SESSIEDUUR } from './sessieduur.js';

/** Somebody who showed who he is, and how. */
export interface Aanmelding {
  readonly gebruiker: Pick<GebruikerRij, 'id' | 'bureauId' | 'rol'>;
  readonly methode: Aanmeldwijze;
  /** True when what was shown counts as two factors: a passkey that asked for a finger or a code. */
  readonly tweeFactoren: boolean;
}

/** What is read of the request and written to the answer. */
export interface Deur {
  readonly verzoek: Request;
  readonly antwoord: Response;
}

/**
 * The only place where a session begins, however somebody signed in: with a new token, the one that
 * the browser had before ended, and the cookie set.
 */
@Injectable()
export class Sessiebegin {
  constructor(
    private readonly opslag: SessieOpslag,
    private readonly beleid: Aanmeldbeleid,
    private readonly log: Toegangslog,
    @Inject(Sessiecookie) private readonly cookie: Sessiecookie,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Starts a session; it opens everything, or first the second step, as the policy says. */
  async begin(aanmelding: Aanmelding, deur: Deur): Promise<Aangemeld> {
    const stand = await this.beleid.standNa(aanmelding);
    return this.#open(aanmelding, stand, deur);
  }

  /** The second step was taken: a session with a token of its own takes the place of this one. */
  rondAf(aanmelding: Aanmelding, deur: Deur): Promise<Aangemeld> {
    return this.#open(aanmelding, 'volledig', deur);
  }

  /**
   * Somebody in a session showed once more who he is: the session goes on, opens everything, and has a
   * token of its own.
   */
  async zetVoort({ gebruiker, sessie }: Aangemeld, deur: Deur): Promise<Sessiebericht> {
    const aanmelding = { gebruiker, methode: sessie.methode, tweeFactoren: true };
    const nieuw = await this.rondAf(aanmelding, deur);
    return { stand: nieuw.sessie.stand };
  }

  async #open(
    { gebruiker, methode }: Aanmelding,
    stand: Aangemeld['sessie']['stand'],
    { verzoek, antwoord }: Deur,
  ): Promise<Aangemeld> {
    const token = maakToken();
    const nu = this.klok();
    const apparaat = apparaatVan(verzoek.get('user-agent'));
    await this.opslag.begin(
      { tokenHash: hashToken(token), gebruiker, stand, methode, apparaat, nu, bevestigdOp: nu },
      SESSIEDUUR,
    );
    zetSessie(token);
    await this.log.apart(gebruiker, { wat: 'sessie:begin', doel: 'aanmelden', regel: methode });
    const vorig = this.cookie.lees(verzoek.get('cookie'));
    if (vorig !== null) await this.opslag.eindig(hashToken(vorig));
    antwoord.append('Set-Cookie', this.cookie.zet(token));
    const aangemeld = await this.opslag.vind(hashToken(token), nu, SESSIEDUUR, [stand]);
    if (aangemeld === null) throw Weigering.aanmeldenMislukt();
    return aangemeld;
  }
}
