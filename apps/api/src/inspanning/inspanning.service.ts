import { Inject, Injectable } from '@nestjs/common';
import type {
  Inspanning,
  MijnInspanning,
  NormInvoer,
  ToelichtingInvoer,
  WerkgeverInspanning,
} from '@passend/contracts';
import {
  type Dossiergebeurtenis,
  type Inspanningsinvoer,
  inspanningsoverzicht,
  type Permissie,
} from '@passend/domain';
import { BureauOpslag, CaseloadOpslag, Dossierboek } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { inspanningBijWerkgever, leesInspanning } from './inspanning.bron.js';

/** The sollicitatie-inspanning of one client: counted, beside its norm and the market, never judged. */
@Injectable()
export class InspanningService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(actor: ActorGegevens, werknemerId: string): Promise<Inspanning> {
    return this.toegang.open(actor, werknemerId, 'inspanning:lezen', (open) => this.lees(open));
  }

  /** Sets how many sollicitaties are asked; the one before stays in the dossier. */
  zetNorm(actor: ActorGegevens, werknemerId: string, invoer: NormInvoer): Promise<Inspanning> {
    const { fase, van, tot, perWeek, grond, reden, adviesVan } = invoer;
    controleerPeriode(van, tot);
    return this.schrijf(actor, werknemerId, {
      soort: 'norm_gezet',
      datum: van,
      over: null,
      werkgever: { fase, tot, perWeek, grond },
      uwv: { reden, adviesVan },
      prive: null,
    });
  }

  /** Explains weeks; the dossier keeps on which day that was written. */
  lichtToe(
    actor: ActorGegevens,
    werknemerId: string,
    { van, tot, grond, reden }: ToelichtingInvoer,
  ): Promise<Inspanning> {
    controleerPeriode(van, tot);
    return this.schrijf(actor, werknemerId, {
      soort: 'weken_toegelicht',
      datum: van,
      over: null,
      werkgever: { tot, grond },
      uwv: { reden },
      prive: null,
    });
  }

  /** What the werknemer himself did: no norm, and nothing that is missing. */
  async toonEigen(actor: ActorGegevens): Promise<MijnInspanning> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return this.overzicht(actor, client.werknemer.id, 'eigen-inspanning:lezen', (invoer) => {
      const { beginOp, weken, perSoort } = inspanningsoverzicht(invoer, this.vandaag());
      return {
        beginOp,
        perSoort: [...perSoort],
        rust: weken.at(-1)?.norm.vraagt === false,
        weken: weken
          .filter((week) => week.perSoort.length > 0)
          .map((week) => ({ maandag: week.maandag, perSoort: [...week.perSoort] }))
          .toReversed(),
      };
    });
  }

  /** The employer's projection, made of nothing but numbers and neutral grounds. */
  toonWerkgever(actor: ActorGegevens, werknemerId: string): Promise<WerkgeverInspanning> {
    return this.overzicht(actor, werknemerId, 'werkgever-overzicht:lezen', (invoer) =>
      inspanningBijWerkgever(invoer, this.vandaag()),
    );
  }

  private overzicht<T>(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    toon: (invoer: Inspanningsinvoer) => T,
  ): Promise<T> {
    return this.toegang.open(actor, werknemerId, permissie, async (open) =>
      toon(await leesInspanning(open, open.client)),
    );
  }

  private schrijf(
    actor: ActorGegevens,
    werknemerId: string,
    gebeurtenis: Dossiergebeurtenis,
  ): Promise<Inspanning> {
    return this.toegang.open(actor, werknemerId, 'inspanning:schrijven', async (open) => {
      const door = { id: actor.id, rol: actor.rol };
      const plek = { bureauId: actor.bureauId, werknemerId, door, op: this.klok() };
      await new Dossierboek(open.manager, open.sleutel).schrijf(plek, () => [gebeurtenis]);
      return this.lees(open);
    });
  }

  private async lees(open: OpenDossier): Promise<Inspanning> {
    const invoer = await leesInspanning(open, open.client);
    const { beginOp, weken, perSoort, vooruitblik, gaten } = inspanningsoverzicht(
      invoer,
      this.vandaag(),
    );
    return {
      beginOp,
      weken: weken.map((week) => ({ ...week, perSoort: [...week.perSoort] })),
      perSoort: [...perSoort],
      vooruitblik: [...vooruitblik],
      gaten: gaten.map(({ code, dagen }) => ({ code, dagen: [...dagen] })),
      normen: invoer.normen.toReversed(),
    };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

function controleerPeriode(van: string, tot: string | null): void {
  if (tot === null || van <= tot) return;
  throw Weigering.ongeldig([{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' }]);
}
