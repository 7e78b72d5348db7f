import { Inject, Injectable } from '@nestjs/common';
import {
  type Dossierregel,
  type Permissie,
  voorCoach,
  voorWerkgeverZicht,
  type Werkgeversregel,
} from '@passend/domain';
import { type Bouw, Dossierbestanden, Dossierboek, type Dossierplek } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** An open file with its book. */
export interface OpenBoek extends OpenDossier {
  readonly boek: Dossierboek;
  readonly bestanden: Dossierbestanden;
  /** Who writes now. */
  readonly plek: Dossierplek;
  /** The lines that the actor may see; `Weigering` (404) for an employer, who has a view of his own. */
  zicht(): Promise<readonly Dossierregel[]>;
}

/** The book of a dossier, through the door of the dossier: who may not look, reads and writes nothing. */
@Injectable()
export class DossierboekService {
  constructor(
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Does work on the book of a client, in one transaction. */
  open<T>(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    werk: (open: OpenBoek) => Promise<T>,
  ): Promise<T> {
    return this.toegang.open(actor, werknemerId, permissie, (open) =>
      werk(this.boekVan(actor, open)),
    );
  }

  /** The book of a file that is open already. */
  boekVan(actor: ActorGegevens, open: OpenDossier): OpenBoek {
    const boek = new Dossierboek(open.manager, open.sleutel);
    const werknemerId = open.client.werknemer.id;
    const { bureauId } = actor;
    const plek = { bureauId, werknemerId, door: { id: actor.id, rol: actor.rol }, op: this.klok() };
    return {
      ...open,
      boek,
      bestanden: new Dossierbestanden(open.manager, open.sleutel),
      plek,
      zicht: async () => zichtVan(actor, await boek.lees(werknemerId)),
    };
  }

  /** The lines that the actor may see: of a coach without what the werknemer keeps to himself. */
  lees(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
  ): Promise<readonly Dossierregel[]> {
    return this.open(actor, werknemerId, permissie, ({ zicht }) => zicht());
  }

  /** The lines as the employer sees them. */
  leesVoorWerkgever(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
  ): Promise<readonly Werkgeversregel[]> {
    return this.open(actor, werknemerId, permissie, async ({ boek }) =>
      voorWerkgeverZicht(await boek.lees(werknemerId)),
    );
  }

  /** Adds events; `bouw` decides on all lines, also on those that the actor does not see. */
  schrijf(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    bouw: Bouw,
  ): Promise<readonly Dossierregel[]> {
    return this.open(actor, werknemerId, permissie, ({ boek, plek }) => boek.schrijf(plek, bouw));
  }
}

function zichtVan(actor: ActorGegevens, regels: readonly Dossierregel[]): readonly Dossierregel[] {
  switch (actor.rol) {
    case 'werknemer':
      return regels;
    case 'coach':
      return voorCoach(regels, actor.id);
    default:
      throw Weigering.nietGevonden();
  }
}
