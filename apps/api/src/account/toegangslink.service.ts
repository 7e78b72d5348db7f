import { Inject, Injectable } from '@nestjs/common';
import type { Toegangslink, WachtwoordGekozen, WachtwoordKiezen } from '@passend/contracts';
import {
  AanmeldenOpslag,
  BureauOpslag,
  EigenSessies,
  GebruikerEntiteit,
  hashToken,
  type OpenToegang,
  PostUit,
  ToegangslinkOpslag,
  ToegangsvraagOpslag,
  WerknemerEntiteit,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Aanmeldrem } from '../sessie/aanmeldrem.js';
import { type Deur, Sessiebegin } from '../sessie/sessiebegin.js';
import { hashWachtwoord } from '../sessie/wachtwoord.js';
import { evenLang } from './even-lang.js';
import { Postrem } from './postrem.js';
import { eisGoed } from './wachtwoordeis.js';

const MINUUT_MS = 60_000;
const HERSTEL_GELDIG_MS = 30 * MINUUT_MS;
/** Longer than the work for a known address takes, so that the time says nothing. */
const HERSTEL_DUUR_MS = 400;

/** Opens the links of mails: choosing the first password, and choosing a new one. */
@Injectable()
export class ToegangslinkService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly links: ToegangslinkOpslag,
    private readonly aanmelden: AanmeldenOpslag,
    private readonly sessiebegin: Sessiebegin,
    private readonly rem: Postrem,
    private readonly aanmeldrem: Aanmeldrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Sends a mail when somebody has this address; the answer and its time are the same if not. */
  vraagHerstel(email: string, ip: string): Promise<void> {
    return evenLang(HERSTEL_DUUR_MS, async () => {
      const mag = await this.rem.magHerstel(email, ip);
      const gebruiker = await this.aanmelden.zoekOpEmail(email);
      if (!mag || gebruiker === null) return;
      const { id: gebruikerId, bureauId, naam, rol } = gebruiker;
      const op = this.klok();
      const verlooptOp = new Date(op.getTime() + HERSTEL_GELDIG_MS);
      await this.bureaus.in(bureauId, async ({ manager }) => {
        const vragen = new ToegangsvraagOpslag(manager);
        await vragen.trekOpenIn(email, 'herstel', op);
        const wie = { bureauId, gebruikerId, email, naam, rol, doorId: null, werknemerId: null };
        const sleutel = await vragen.maak({ ...wie, soort: 'herstel', op, verlooptOp });
        const post = new PostUit(manager);
        await post.voegToe({ bureauId, gebruikerId, soort: 'herstel', sleutel, op });
      });
    });
  }

  /** What a link is for. @throws Weigering (404) for every token that opens nothing, whatever why */
  async bekijk(token: string, ip: string): Promise<Toegangslink> {
    await this.rem.telLink(ip);
    const { vraag, gebruiker, bureauNaam } = await this.#open(token);
    return {
      soort: vraag.soort,
      naam: gebruiker.naam,
      email: gebruiker.email,
      bureau: bureauNaam,
      verlooptOp: vraag.verlooptOp.toISOString(),
    };
  }

  /**
   * Uses a link up. A reset ends every session and signs nobody in, so that it never skips a second
   * factor; who accepts an invitation goes on as after a password.
   */
  async kies(
    { token, wachtwoord }: WachtwoordKiezen,
    ip: string,
    deur: Deur,
  ): Promise<WachtwoordGekozen> {
    await this.rem.telLink(ip);
    const toegang = await this.#open(token);
    await eisGoed(wachtwoord, toegang.gebruiker, 'wachtwoord');
    await this.#zet(toegang, await hashWachtwoord(wachtwoord));
    await this.aanmeldrem.vergeet(toegang.gebruiker.email, ip);
    if (toegang.vraag.soort === 'herstel') return { stand: 'uitgelogd' };
    const { gebruiker } = toegang;
    const aanmelding = { gebruiker, methode: 'wachtwoord', tweeFactoren: false } as const;
    const { sessie } = await this.sessiebegin.begin(aanmelding, deur);
    return { stand: sessie.stand };
  }

  async #open(token: string): Promise<OpenToegang> {
    const toegang = await this.links.vind(hashToken(token), this.klok());
    if (toegang === null) throw Weigering.nietGevonden();
    return toegang;
  }

  #zet({ vraag, gebruiker }: OpenToegang, wachtwoordHash: string): Promise<void> {
    const { bureauId, werknemerId, soort } = vraag;
    const gebruikerId = gebruiker.id;
    const op = this.klok();
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const gebruikt = await new ToegangsvraagOpslag(manager).gebruik(vraag.id, op);
      if (!gebruikt) throw Weigering.nietGevonden();
      const nieuw = { wachtwoordHash, wachtwoordOp: op, actief: true };
      await manager.update(GebruikerEntiteit, { id: gebruikerId }, nieuw);
      await new EigenSessies(manager).eindigAlle(gebruikerId);
      if (werknemerId !== null)
        await manager.update(WerknemerEntiteit, { id: werknemerId }, { gebruikerId });
      if (soort === 'uitnodiging') return;
      const post = new PostUit(manager);
      await post.voegToe({
        bureauId,
        gebruikerId,
        soort: 'wachtwoord_gewijzigd',
        sleutel: vraag.id,
        op,
      });
    });
  }
}
