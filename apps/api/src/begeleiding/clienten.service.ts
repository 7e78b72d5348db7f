import { Inject, Injectable } from '@nestjs/common';
import type { Clientgegevens, ClientRij, NieuweClientInvoer } from '@passend/contracts';
import {
  BegeleidingOpslag,
  BeheerlogOpslag,
  BureauOpslag,
  ClientenLeesmodel,
  GebruikersOpslag,
  RelatieOpslag,
  type Werkeenheid,
  WerkgeversOpslag,
} from '@passend/infra';
import { Postrem } from '../account/postrem.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Herinnerplanner } from '../tijdlijn/herinnerplanner.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { eisCoach } from './nieuwe-staat.js';

/** Making clients, and what is known of them outside their file. */
@Injectable()
export class ClientenService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly toegang: Dossiertoegang,
    private readonly planner: Herinnerplanner,
    private readonly rem: Postrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Who guides whom: his own clients for a coach, all of them for a beheerder. */
  lijst(actor: ActorGegevens): Promise<ClientRij[]> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const model = new ClientenLeesmodel(manager);
      const rijen =
        actor.rol === 'beheerder'
          ? await model.alle(this.vandaag())
          : await model.vanCoach(actor.id, this.vandaag());
      return rijen.map((rij) => ({
        id: rij.id,
        naam: rij.naam,
        werkgever: { id: rij.werkgeverId, naam: rij.werkgeverNaam },
        coach: rij.coachId === null ? null : { id: rij.coachId, naam: rij.coachNaam ?? '' },
        overTeDragen: actor.rol === 'beheerder' || rij.coachId === actor.id,
        eindeOp: rij.eindeOp,
        vraagtAndereCoach: rij.vraagtAndereCoach,
      }));
    });
  }

  /** Makes a client with his coach, and his account when there is an address. */
  async maak(actor: ActorGegevens, nieuw: NieuweClientInvoer): Promise<{ id: string }> {
    if (nieuw.email !== null) await this.rem.telUitnodiging(actor.id);
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const { manager, sleutel } = eenheid;
      await eisCoach(manager, actor, nieuw.coachId);
      await this.eisGegevens(eenheid, nieuw);
      const schrijver = this.schrijver(actor);
      const begeleiding = new BegeleidingOpslag(manager, sleutel);
      const id = await begeleiding.maak({
        bureauId: actor.bureauId,
        werkgeverId: nieuw.werkgeverId,
        gebruikerId: await this.account(eenheid, actor, nieuw.naam, nieuw.email),
        naam: nieuw.naam,
        eersteZiektedag: nieuw.eersteZiektedag,
        aangemaaktOp: schrijver.op,
      });
      const naar = { vanId: null, naarId: nieuw.coachId, per: this.vandaag(), notitie: '' };
      await begeleiding.zetCoach(schrijver, id, naar);
      await new BeheerlogOpslag(manager).schrijf(schrijver, {
        soort: 'client_gemaakt',
        werknemerId: id,
      });
      await this.planner.plan(eenheid, id);
      return { id };
    });
  }

  /** Another employer ends what the contact persons of the one before could see. */
  wijzig(actor: ActorGegevens, werknemerId: string, wat: Clientgegevens): Promise<void> {
    return this.toegang.open(actor, werknemerId, 'client:beheren', async (open) => {
      await this.eisGegevens(open, wat);
      const { manager, sleutel, client } = open;
      await new BegeleidingOpslag(manager, sleutel).wijzig(werknemerId, wat);
      await this.planner.plan(open, werknemerId);
      const andereWerkgever = client.werknemer.werkgeverId !== wat.werkgeverId;
      if (andereWerkgever) {
        const welke = { werknemerId, soort: 'werkgever_contact' } as const;
        await new RelatieOpslag(manager).eindig(welke, this.vandaag());
      }
      await new BeheerlogOpslag(manager).schrijf(this.schrijver(actor), {
        soort: 'client_gewijzigd',
        werknemerId,
        gegevens: { andereWerkgever },
      });
    });
  }

  /** Gives a client without an account one, which he is invited to. */
  async nodigUit(actor: ActorGegevens, werknemerId: string, email: string): Promise<void> {
    await this.rem.telUitnodiging(actor.id);
    return this.toegang.open(actor, werknemerId, 'client:beheren', async (open) => {
      const { naam, gebruikerId: bestaand } = open.client.werknemer;
      if (bestaand !== null) throw Weigering.botst('heeft_account', HEEFT_ACCOUNT);
      const gebruikerId = await this.account(open, actor, naam, email);
      await new BegeleidingOpslag(open.manager, open.sleutel).wijzig(werknemerId, { gebruikerId });
      await new BeheerlogOpslag(open.manager).schrijf(this.schrijver(actor), {
        soort: 'gebruiker_uitgenodigd',
        gebruikerId,
        werknemerId,
        gegevens: { rol: 'werknemer' },
      });
    });
  }

  private async eisGegevens(
    { manager }: Werkeenheid,
    { werkgeverId, eersteZiektedag }: Pick<Clientgegevens, 'werkgeverId' | 'eersteZiektedag'>,
  ): Promise<void> {
    if ((await new WerkgeversOpslag(manager).vind(werkgeverId)) === null) {
      throw Weigering.ongeldig([{ pad: 'werkgeverId', melding: 'Kies een werkgever.' }]);
    }
    if (eersteZiektedag > this.vandaag()) {
      const melding = 'De eerste ziektedag ligt in de toekomst. Kijk de datum na.';
      throw Weigering.ongeldig([{ pad: 'eersteZiektedag', melding }]);
    }
  }

  private async account(
    { manager }: Werkeenheid,
    { bureauId }: ActorGegevens,
    naam: string,
    email: string | null,
  ): Promise<string | null> {
    if (email === null) return null;
    const account = { bureauId, naam, email, rol: 'werknemer', op: this.klok() } as const;
    const id = await new GebruikersOpslag(manager).nodigUit(account);
    if (id === null) throw Weigering.ongeldig(ADRES_BEZET);
    return id;
  }

  private schrijver(actor: ActorGegevens) {
    return { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

const HEEFT_ACCOUNT = 'Deze cliënt heeft al een account.';
const ADRES_BEZET = [
  { pad: 'email', melding: 'Met dit e-mailadres kan geen account worden gemaakt. Neem een ander.' },
];
