import { Inject, Injectable } from '@nestjs/common';
import { magZien, type Permissie, stoptNaEinde } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  DossierOpslag,
  samen,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { isGelogd, onthoudGelogd } from '../gedeeld/verzoekcontext.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { doelVan, grondVan, IN_NOOD } from './grond.js';
import { kijktDoorGlas } from './nood.js';
import type { ActorGegevens } from './toegang.decorators.js';

/** An open file: the unit of work, the client and his relations. */
export interface OpenDossier extends Werkeenheid {
  readonly client: WerknemerMetRelaties;
  readonly dossier: DossierOpslag;
}

/** A thing in a file that is looked at or changed, named in the log. */
export interface Dossierobject {
  readonly soort: string;
  readonly id: string;
  /** When the purpose is another than that of the role. */
  readonly doel?: string;
}

type Poging<T> =
  | { readonly ok: true; readonly waarde: T }
  // `werknemerId`: of a client of this agency who may not be opened; null when there is no such one.
  | { readonly ok: false; readonly werknemerId: string | null; readonly weigering: Weigering };

/**
 * The only door to the file of one client: checks the access rule on the record and writes down who
 * looked at what and why, in the same transaction as the work itself. Who is refused is written down
 * too, in a transaction that stays.
 */
@Injectable()
export class Dossiertoegang {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /**
   * @param over what in the file it is about, when that is not the file itself
   * @throws Weigering (404) when the client does not exist or is not this actor's
   * @throws Weigering (409) when his assignment ended and this would change his file
   */
  async open<T>(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    werk: (open: OpenDossier) => Promise<T>,
    over: Dossierobject = { soort: 'dossier', id: werknemerId },
  ): Promise<T> {
    const blik = `${werknemerId} ${permissie}`;
    const zoek = vindClient(werknemerId);
    const probeer = async (eenheid: Werkeenheid, client: WerknemerMetRelaties | null) => {
      const vandaag = vandaagInNederland(this.klok());
      const doorGlas =
        client !== null &&
        !magDeze(actor, client, permissie, vandaag) &&
        (await kijktDoorGlas(actor, client, permissie, eenheid, this.klok()));
      const weigering = doorGlas ? null : weigeringVan(actor, client, permissie, vandaag);
      if (client === null || weigering !== null) {
        const waarom = weigering ?? Weigering.nietGevonden();
        return { ok: false, werknemerId: client && werknemerId, weigering: waarom } as const;
      }
      eenheid.sleutel.haalDossiers([werknemerId]);
      const dossier = new DossierOpslag(eenheid.manager, eenheid.sleutel);
      const grond = doorGlas ? IN_NOOD : grondVan(actor, client, vandaag);
      const doel = doorGlas ? 'noodtoegang' : (over.doel ?? doelVan(actor));
      const wat = { wat: permissie, doel, werknemerId };
      const waar = { objectSoort: over.soort, objectId: over.id };
      const [, waarde] = await samen([
        // Opening a file twice in one request is one look.
        isGelogd(blik) || this.log.schrijf(eenheid, actor, { ...wat, ...waar, ...grond }),
        werk({ ...eenheid, client, dossier }),
      ]);
      return { ok: true, waarde } as const;
    };
    const poging: Poging<T> = await this.bureaus.inNaLezen(actor.bureauId, zoek, probeer);
    if (!poging.ok) return this.weiger(actor, permissie, over, poging);
    onthoudGelogd(blik);
    return poging.waarde;
  }

  /**
   * Checks the rule, gives nothing of the file and so leaves no line in the log; a refusal does.
   * @throws Weigering (404, 409) as `open` does
   */
  async toets(actor: ActorGegevens, werknemerId: string, permissie: Permissie): Promise<void> {
    const zoek = vindClient(werknemerId);
    const oordeel = async (eenheid: Werkeenheid, gevonden: WerknemerMetRelaties | null) => {
      if (gevonden === null) return { gevonden, weigering: Weigering.nietGevonden() };
      const nee = weigeringVan(actor, gevonden, permissie, vandaagInNederland(this.klok()));
      const doorGlas =
        nee !== null && (await kijktDoorGlas(actor, gevonden, permissie, eenheid, this.klok()));
      return { gevonden, weigering: doorGlas ? null : nee };
    };
    const { gevonden, weigering } = await this.bureaus.inNaLezen(actor.bureauId, zoek, oordeel);
    if (weigering === null) return;
    const over = { soort: 'dossier', id: werknemerId };
    await this.weiger(actor, permissie, over, { werknemerId: gevonden && werknemerId, weigering });
  }

  private async weiger(
    actor: ActorGegevens,
    permissie: Permissie,
    { soort: objectSoort, id: objectId }: Dossierobject,
    { werknemerId, weigering }: { werknemerId: string | null; weigering: Weigering },
  ): Promise<never> {
    const wat = { wat: permissie, doel: 'geen', uitkomst: 'geweigerd' } as const;
    await this.log.apart(actor, { ...wat, werknemerId, objectSoort, objectId });
    throw weigering;
  }
}

function vindClient(werknemerId: string) {
  return ({ manager }: Pick<Werkeenheid, 'manager'>) =>
    new CaseloadOpslag(manager).vind(werknemerId);
}

/** Why this may not be opened; null when it may. */
function weigeringVan(
  actor: ActorGegevens,
  client: WerknemerMetRelaties | null,
  permissie: Permissie,
  vandaag: string,
): Weigering | null {
  if (client === null || !magDeze(actor, client, permissie, vandaag)) {
    return Weigering.nietGevonden();
  }
  const dicht = isBeeindigd(client, vandaag) && stoptNaEinde(permissie);
  return dicht ? Weigering.trajectBeeindigd() : null;
}

/** Whether the assignment of a client has ended, on a day. */
export function isBeeindigd({ eindeOp }: WerknemerMetRelaties, vandaag: string): boolean {
  return eindeOp !== null && eindeOp <= vandaag;
}

/** The rule of the domain, asked for one record on one day. */
export function magDeze(
  actor: ActorGegevens,
  { werknemer, relaties }: WerknemerMetRelaties,
  permissie: Permissie,
  vandaag: string,
): boolean {
  const eigen = relaties.filter(({ gebruikerId }) => gebruikerId === actor.id);
  return magZien(
    { rol: actor.rol, bureauId: actor.bureauId, gebruikerId: actor.id },
    {
      bureauId: werknemer.bureauId,
      werknemerGebruikerId: werknemer.gebruikerId,
      relaties: eigen.map(({ soort, van = null, tot = null }) => ({ soort, van, tot })),
    },
    permissie,
    vandaag,
  );
}
