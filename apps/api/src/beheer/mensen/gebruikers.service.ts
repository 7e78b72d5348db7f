import { Inject, Injectable } from '@nestjs/common';
import {
  BEHEERDE_ROLLEN,
  type GebruikerDetail,
  type GebruikerRij as GebruikerWeergave,
  type GebruikerWijziging,
} from '@passend/contracts';
import { gebruikerstaatVan } from '@passend/domain';
import {
  BeheerlogOpslag,
  BureauOpslag,
  ClientenLeesmodel,
  type EntityManager,
  type GebruikerRij,
  GebruikersOpslag,
  isAdresBezet,
  PostUit,
  TeamOpslag,
} from '@passend/infra';
import { Postrem } from '../../account/postrem.js';
import { KLOK, type Klok } from '../../gedeeld/tokens.js';
import { vandaagInNederland } from '../../gedeeld/vandaag.js';
import { Weigering } from '../../gedeeld/weigering.js';
import type { ActorGegevens } from '../../toegang/toegang.decorators.js';
import { type Belet, stopBelet } from './stop-belet.js';
import { Vertrek } from './vertrek.js';

const ADRES_BEZET = [
  { pad: 'email', melding: 'Met dit e-mailadres kan geen account worden gemaakt. Neem een ander.' },
];

/** Who works here, in which role: for the beheerder. Nothing is ever removed. */
@Injectable()
export class GebruikersService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly vertrek: Vertrek,
    private readonly rem: Postrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  alle(actor: ActorGegevens): Promise<GebruikerWeergave[]> {
    return this.bureaus.in(actor.bureauId, ({ manager }) => this.rijen(manager));
  }

  een(actor: ActorGegevens, id: string): Promise<GebruikerDetail> {
    return this.bureaus.in(actor.bureauId, ({ manager }) => this.detail(manager, actor, id));
  }

  /** To the address that he had: whoever changed it, its owner should know. */
  private async meldAdres(manager: EntityManager, oud: GebruikerRij): Promise<void> {
    const op = this.klok();
    await new PostUit(manager).voegToe({
      bureauId: oud.bureauId,
      gebruikerId: oud.id,
      soort: 'adres_gewijzigd',
      sleutel: op.toISOString(),
      naarAdres: oud.email,
      op,
    });
  }

  /** Another role, or another address, ends his sessions: both change who he is here, at once. */
  async wijzig(actor: ActorGegevens, id: string, wat: GebruikerWijziging) {
    // The answer tells whether an address is taken, so nobody tries many.
    await this.rem.telUitnodiging(actor.id);
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new GebruikersOpslag(manager);
      const beheerders = await opslag.vergrendelBeheerders();
      const oud = await vindOf404(opslag, id);
      const andereRol = oud.rol !== wat.rol;
      if (andereRol) {
        const belet = await this.belet(manager, actor, oud, beheerders);
        if (!mogenWisselen(oud.rol, wat.rol)) throw Weigering.ongeldig(ROL_VAST);
        if (belet !== null) throw weigeringBij(belet);
      }
      await opslag.wijzig(id, wat).catch((fout: unknown) => {
        throw isAdresBezet(fout) ? Weigering.ongeldig(ADRES_BEZET) : fout;
      });
      if (oud.email !== wat.email) await this.meldAdres(manager, oud);
      const zelfdeSessies = !andereRol && oud.email === wat.email;
      if (!zelfdeSessies) await opslag.eindigSessies(id);
      if (andereRol) {
        await this.vertrek.eindigAlles(manager, oud);
        await this.log(manager, actor, 'rol_gewijzigd', id, { van: oud.rol, naar: wat.rol });
      }
      const gewijzigd = { naam: oud.naam !== wat.naam, email: oud.email !== wat.email };
      if (gewijzigd.naam || gewijzigd.email)
        await this.log(manager, actor, 'gebruiker_gewijzigd', id, gewijzigd);
      return this.detail(manager, actor, id);
    });
  }

  /** Ends an account: his sessions, his replacements and what he saw as a contact end with it. */
  stop(actor: ActorGegevens, id: string): Promise<GebruikerDetail> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new GebruikersOpslag(manager);
      const beheerders = await opslag.vergrendelBeheerders();
      const gebruiker = await vindOf404(opslag, id);
      const belet = await this.belet(manager, actor, gebruiker, beheerders);
      if (belet !== null) throw weigeringBij(belet);
      if (gebruikerstaatVan(staatVan(gebruiker)) !== 'gestopt') {
        await opslag.stop(id, this.klok());
        await this.vertrek.eindigAlles(manager, gebruiker);
        await this.log(manager, actor, 'gebruiker_gestopt', id, { rol: gebruiker.rol });
      }
      return this.detail(manager, actor, id);
    });
  }

  /** He works here again; what ended when he stopped is not given back by itself. */
  hervat(actor: ActorGegevens, id: string): Promise<GebruikerDetail> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new GebruikersOpslag(manager);
      const gebruiker = await vindOf404(opslag, id);
      if (gebruikerstaatVan(staatVan(gebruiker)) === 'gestopt') {
        await opslag.hervat(gebruiker);
        await this.log(manager, actor, 'gebruiker_hervat', id, { rol: gebruiker.rol });
      }
      return this.detail(manager, actor, id);
    });
  }

  private async belet(
    manager: EntityManager,
    actor: ActorGegevens,
    gebruiker: GebruikerRij,
    beheerders: readonly string[],
  ): Promise<Belet | null> {
    const aantallen = await new ClientenLeesmodel(manager).aantalPerCoach(this.vandaag());
    const clienten = aantallen.get(gebruiker.id) ?? 0;
    return stopBelet({ id: gebruiker.id, clienten }, actor.id, beheerders);
  }

  private async rijen(manager: EntityManager): Promise<GebruikerWeergave[]> {
    const teams = await new TeamOpslag(manager).alle();
    const aantallen = await new ClientenLeesmodel(manager).aantalPerCoach(this.vandaag());
    const gebruikers = await new GebruikersOpslag(manager).alle();
    return gebruikers.map((gebruiker) => ({
      id: gebruiker.id,
      naam: gebruiker.naam,
      email: gebruiker.email,
      rol: gebruiker.rol,
      staat: gebruikerstaatVan(staatVan(gebruiker)),
      laatstAangemeldOp: gebruiker.laatstAangemeldOp?.toISOString() ?? null,
      teams: teams.filter(({ leden }) => leden.includes(gebruiker.id)).map(({ naam }) => naam),
      clienten: aantallen.get(gebruiker.id) ?? 0,
    }));
  }

  private async detail(
    manager: EntityManager,
    actor: ActorGegevens,
    id: string,
  ): Promise<GebruikerDetail> {
    const opslag = new GebruikersOpslag(manager);
    const gebruiker = await vindOf404(opslag, id);
    const rij = (await this.rijen(manager)).find((een) => een.id === id);
    if (rij === undefined) throw Weigering.nietGevonden();
    const beheerders = await opslag.beheerders();
    const clienten = await new ClientenLeesmodel(manager).nogVanCoach(id, this.vandaag());
    const belet = stopBelet(rij, actor.id, beheerders);
    return {
      ...rij,
      uitgenodigdOp: gebruiker.uitgenodigdOp?.toISOString() ?? null,
      gestoptOp: gebruiker.gestoptOp?.toISOString() ?? null,
      stopBelet: belet,
      rolVast: belet !== null || !isBeheerd(rij.rol),
      overTeDragen: clienten
        .filter(({ eindeOp }) => eindeOp === null)
        .map(({ id: clientId, naam, werkgeverNaam }) => ({
          id: clientId,
          naam,
          werkgever: werkgeverNaam,
        })),
    };
  }

  private async log(
    manager: EntityManager,
    actor: ActorGegevens,
    soort: Parameters<BeheerlogOpslag['schrijf']>[1]['soort'],
    gebruikerId: string,
    gegevens: Readonly<Record<string, string | boolean>>,
  ): Promise<void> {
    const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
    await new BeheerlogOpslag(manager).schrijf(schrijver, { soort, gebruikerId, gegevens });
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

const ROL_VAST = [{ pad: 'rol', melding: 'Deze rol kan hier niet veranderen.' }];

const isBeheerd = (rol: string) => BEHEERDE_ROLLEN.some((naam) => naam === rol);

/** A client or a contact person never becomes a coach by a change of role: he gets another account. */
function mogenWisselen(van: string, naar: string): boolean {
  return isBeheerd(van) && isBeheerd(naar);
}

function staatVan({ actief, gestoptOp = null }: GebruikerRij) {
  return { actief, gestoptOp };
}

async function vindOf404(opslag: GebruikersOpslag, id: string): Promise<GebruikerRij> {
  const gebruiker = await opslag.vind(id);
  if (gebruiker === null) throw Weigering.nietGevonden();
  return gebruiker;
}

function weigeringBij(belet: Belet): Weigering {
  const waarom: Readonly<Record<Belet, string>> = {
    zelf: 'Je kunt je eigen account niet stoppen en je eigen rol niet veranderen.',
    laatste_beheerder: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    clienten: 'Deze coach heeft nog cliënten. Draag die eerst over.',
  };
  return Weigering.botst(belet, waarom[belet]);
}
