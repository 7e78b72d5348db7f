import { Inject, Injectable } from '@nestjs/common';
import type { Agendalink, NieuweAgendalink } from '@passend/contracts';
import { heeftPermissie, type Permissie, type Rol } from '@passend/domain';
import {
  AgendalinkOpslag,
  BureauOpslag,
  CaseloadOpslag,
  GebruikersOpslag,
  hashToken,
  maakToken,
  vindAgenda,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import { DataSource } from 'typeorm';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { isBeeindigd, magDeze } from '../toegang/dossiertoegang.js';
import { grondVan } from '../toegang/grond.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { agendapuntenVan } from './agendapunten.js';
import { type Agendapunt, maakAgenda } from './maak-agenda.js';

const BESTAND = /^([\w-]{43})\.ics$/u;

/** With which permission somebody of a role sees days of a client. */
const PERMISSIE: Readonly<Record<Rol, Permissie | null>> = {
  coach: 'tijdlijn:lezen',
  werknemer: 'eigen-tijdlijn:lezen',
  werkgever: 'werkgever-overzicht:lezen',
  beheerder: null,
};

/** Calendars: the secret address of somebody, and what stands under it. */
@Injectable()
export class AgendaService {
  /** Whose days were read today by whom: programs ask every hour, and that is one look a day. */
  #gezien: { dag: string; paren: Set<string> } = { dag: '', paren: new Set() };

  constructor(
    private readonly bron: DataSource,
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  link(actor: ActorGegevens): Promise<Agendalink> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const sinds = await new AgendalinkOpslag(manager).sinds(actor.id);
      return { sinds: sinds?.toISOString() ?? null };
    });
  }

  async maak(actor: ActorGegevens): Promise<NieuweAgendalink> {
    const token = maakToken();
    const op = this.klok();
    await this.bureaus.in(actor.bureauId, async ({ manager }) => {
      // One at a time for each user: of two who come at once the second takes the first away.
      await new GebruikersOpslag(manager).vergrendel(actor.id);
      await new AgendalinkOpslag(manager).maak({
        bureauId: actor.bureauId,
        gebruikerId: actor.id,
        tokenHash: hashToken(token),
        op,
      });
    });
    return { adres: `${this.config.origin}/api/agenda/${token}.ics`, sinds: op.toISOString() };
  }

  trekIn(actor: ActorGegevens): Promise<void> {
    return this.bureaus.in(actor.bureauId, ({ manager }) =>
      new AgendalinkOpslag(manager).trekIn(actor.id, this.klok()),
    );
  }

  /** @throws Weigering (404) for an address that never was, was taken back, or is of a stopped account */
  async feed(bestand: string): Promise<string> {
    const token = BESTAND.exec(bestand)?.[1];
    const hash = token === undefined ? null : hashToken(token);
    const gevonden = hash && (await vindAgenda(this.bron, hash));
    if (hash === null || gevonden === null) throw Weigering.nietGevonden();
    return this.bureaus.in(gevonden.bureauId, async (eenheid) => {
      const { manager } = eenheid;
      const mens = (await new GebruikersOpslag(manager).opId([gevonden.gebruikerId])).get(
        gevonden.gebruikerId,
      );
      if (mens?.actief !== true || !heeftPermissie(mens.rol, 'eigen-agenda:beheren')) {
        throw Weigering.nietGevonden();
      }
      const punten = await this.punten(eenheid, mens);
      return maakAgenda(punten, { geheim: hash, portal: this.config.origin, nu: this.klok() });
    });
  }

  private async punten(eenheid: Werkeenheid, actor: ActorGegevens): Promise<Agendapunt[]> {
    const permissie = PERMISSIE[actor.rol];
    const vandaag = vandaagInNederland(this.klok());
    const punten: Agendapunt[] = [];
    if (permissie === null) return punten;
    for (const client of await clientenVan(eenheid, actor)) {
      if (!magDeze(actor, client, permissie, vandaag) || isBeeindigd(client, vandaag)) continue;
      await this.schrijfBlik(eenheid, actor, client, vandaag);
      punten.push(...(await agendapuntenVan(eenheid, client.werknemer, actor, vandaag)));
    }
    return punten;
  }

  private async schrijfBlik(
    eenheid: Werkeenheid,
    actor: ActorGegevens,
    client: WerknemerMetRelaties,
    vandaag: string,
  ): Promise<void> {
    if (this.#gezien.dag !== vandaag) this.#gezien = { dag: vandaag, paren: new Set() };
    const werknemerId = client.werknemer.id;
    const paar = `${actor.id} ${werknemerId}`;
    if (this.#gezien.paren.has(paar)) return;
    const wat = { wat: 'agenda:lezen', doel: 'begeleiding', werknemerId };
    await this.log.schrijf(eenheid, actor, { ...wat, ...grondVan(actor, client, vandaag) });
    this.#gezien.paren.add(paar);
  }
}

async function clientenVan(
  { manager }: Werkeenheid,
  actor: ActorGegevens,
): Promise<readonly WerknemerMetRelaties[]> {
  const caseload = new CaseloadOpslag(manager);
  if (actor.rol !== 'werknemer') return caseload.vanGebruiker(actor.id);
  const eigen = await caseload.vindVanGebruiker(actor.id);
  return eigen === null ? [] : [eigen];
}
