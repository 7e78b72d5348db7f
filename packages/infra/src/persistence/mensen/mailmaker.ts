import type { DataSource, EntityManager } from 'typeorm';
import { berichtVan } from '../../post/berichten/berichten.js';
import { AFMELDBAAR } from '../../post/berichten/berichten.types.js';
import { alsHtml, alsTekst } from '../../post/berichten/opmaak.js';
import type { Mail } from '../../post/postbode.types.js';
import { hashToken, maakToken } from '../../secrets/token.js';
import { AfmeldlinkEntiteit } from './attendering/attendering-entiteiten.js';
import { type Attenderingmail, leesAttenderingmail } from './attendering/attenderingmail.js';
import { PostblokkadeOpslag } from './attendering/postblokkade.opslag.js';
import { BureauEntiteit, GebruikerEntiteit, type GebruikerRij } from './entiteiten.js';
import { inBureau } from './in-bureau.js';
import type { PostRij } from './post-entiteit.js';
import { isOpen, ToegangsvraagOpslag } from './toegangsvraag.opslag.js';

/** Where each kind of link leads; the token stands behind `#`, which no server and no log sees. */
const PADEN = { uitnodiging: '/uitnodiging', herstel: '/nieuw-wachtwoord' } as const;

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

interface Link {
  readonly link: string | null;
  readonly tot: string | null;
}

/** Makes the mail that a row stands for, of what is known now. */
export class Mailmaker {
  constructor(
    private readonly bron: DataSource,
    /** Address of the portal, without a slash at the end. */
    private readonly portal: string,
  ) {}

  /**
   * Null when it need not go any more: the link was used or taken back, or the account stopped. To a
   * stopped account nothing goes, an invitation neither: it may be of somebody who died.
   */
  maak(post: PostRij, nu: Date): Promise<Mail | null> {
    return inBureau(this.bron, post.bureauId, async (manager) => {
      const { gebruikerId: id, bureauId } = post;
      const gebruiker = await manager.findOneByOrFail(GebruikerEntiteit, { id });
      if (gebruiker.gestoptOp) return null;
      const bureau = await manager.findOneByOrFail(BureauEntiteit, { id: bureauId });
      const link = await this.link(manager, post, gebruiker, nu);
      if (link === null) return null;
      const lijst = await this.lijst(manager, post, gebruiker);
      if (lijst === null) return null;
      const { naam } = gebruiker;
      const gegevens = { naam, bureau: bureau.naam, portal: this.portal, ...link, ...lijst };
      const afmelden = await this.afmeldlink(manager, post, nu);
      const delen = { ...berichtVan(post.soort, gegevens), ...afmelden?.pagina };
      return {
        kenmerk: post.kenmerk,
        aan: { naam, adres: post.naarAdres ?? gebruiker.email },
        onderwerp: delen.onderwerp,
        tekst: alsTekst(naam, delen),
        html: alsHtml(naam, delen),
        ...afmelden?.kop,
      };
    });
  }

  /** Null when he wants no such mail any more, or nothing of it is open. */
  private async lijst(
    manager: EntityManager,
    post: PostRij,
    gebruiker: GebruikerRij,
  ): Promise<Partial<Attenderingmail> | null> {
    if (!AFMELDBAAR.has(post.soort)) return {};
    const redenen = await new PostblokkadeOpslag(manager).redenen(gebruiker);
    return redenen.length > 0 ? null : leesAttenderingmail(manager, post);
  }

  /** A new token at every attempt, of which only the hash is kept; all of them work. */
  private async afmeldlink(manager: EntityManager, post: PostRij, op: Date) {
    const { soort, bureauId, gebruikerId } = post;
    if (!AFMELDBAAR.has(soort)) return null;
    const token = maakToken();
    const tokenHash = hashToken(token);
    await manager.insert(AfmeldlinkEntiteit, { tokenHash, bureauId, gebruikerId, op });
    return {
      pagina: { afmelden: `${this.portal}/afmelden#${token}` },
      kop: { afmelden: `${this.portal}/api/afmelden/${token}` },
    };
  }

  /** A new token at every attempt, so that none is ever kept; a mail that went twice works twice. */
  private async link(
    manager: EntityManager,
    { soort, sleutel }: PostRij,
    gebruiker: GebruikerRij,
    nu: Date,
  ): Promise<Link | null> {
    if (soort !== 'uitnodiging' && soort !== 'herstel') {
      return gebruiker.actief ? { link: null, tot: null } : null;
    }
    const opslag = new ToegangsvraagOpslag(manager);
    const vraag = await opslag.vind(sleutel);
    if (vraag === null || !isOpen(vraag, nu) || vraag.email !== gebruiker.email) return null;
    const token = maakToken();
    await opslag.voegLinkToe(vraag, hashToken(token), nu);
    return {
      link: `${this.portal}${PADEN[soort]}#${token}`,
      tot: MOMENT.format(vraag.verlooptOp),
    };
  }
}
