import { setImmediate as anderenEerst } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CaseloadRij, MatchTelling } from '@passend/contracts';
import {
  BeoordelingOpslag,
  BureauOpslag,
  CaseloadOpslag,
  Dossierboek,
  DossierOpslag,
  samen,
  TrajectOpslag,
  VersleutelingFout,
  VerzuimOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import type { Persoon } from '@passend/matching';
import { ZodError } from 'zod';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { type GelezenPersoon, leesPersonen } from '../markt/persoon.js';
import { Tellingen } from '../markt/tellingen.js';
import { isBeeindigd, magDeze } from '../toegang/dossiertoegang.js';
import { grondVan } from '../toegang/grond.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { telOpen, toonStand } from './belastbaarheid.weergave.js';
import { type Dossierbron, type Dossierstand, Dossierstanden } from './dossierstanden.js';

/** What the database knows of a client, before the market is asked. */
interface Regel {
  readonly rij: Omit<CaseloadRij, 'telling'>;
  readonly persoon: Persoon | null;
  readonly bekekenOp: Date | null;
}

/** What was read of one client. */
interface Gelezen {
  readonly persoon: GelezenPersoon | null;
  readonly beoordeeld: CaseloadRij['beoordeeld'];
  readonly bekekenOp: Date | null;
}

/** What is left of a client whose file cannot be opened. */
const NIETS_GELEZEN: Gelezen = {
  persoon: null,
  beoordeeld: { geschikt: 0, bespreken: 0, niet_geschikt: 0 },
  bekekenOp: null,
};

/** The clients of a coach with what the market has for each. */
@Injectable()
export class CaseloadService {
  private readonly logger = new Logger(CaseloadService.name);

  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly tellingen: Tellingen,
    private readonly standen: Dossierstanden,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async toon(actor: ActorGegevens): Promise<CaseloadRij[]> {
    const vandaag = vandaagInNederland(this.klok());
    const regels = await this.bureaus.in(actor.bureauId, async (eenheid) => {
      const alle = await new CaseloadOpslag(eenheid.manager).vanGebruiker(actor.id);
      const clienten = alle.filter(
        (client) =>
          magDeze(actor, client, 'caseload:lezen', vandaag) && !isBeeindigd(client, vandaag),
      );
      return clienten.length === 0 ? [] : this.lees(eenheid, clienten, actor);
    });
    const rijen: CaseloadRij[] = [];
    for (const regel of regels) rijen.push({ ...regel.rij, telling: await this.tel(regel) });
    return rijen;
  }

  /** When one client cannot be read each is read alone, so that the others are there. */
  private async lees(
    eenheid: Werkeenheid,
    clienten: readonly WerknemerMetRelaties[],
    actor: ActorGegevens,
  ): Promise<Regel[]> {
    const vandaag = vandaagInNederland(this.klok());
    // The numbers of a row rest on the limits of the client, so this is a look at his file.
    const blikken = clienten.map((client) => ({
      wat: 'caseload:lezen',
      doel: 'matching',
      werknemerId: client.werknemer.id,
      ...grondVan(actor, client, vandaag),
    }));
    await this.log.schrijfAlle(eenheid, actor, blikken);
    try {
      return await this.leesSamen(eenheid, clienten, actor);
    } catch (fout) {
      if (!isOnleesbaar(fout)) throw fout;
      const regels: Regel[] = [];
      for (const client of clienten) regels.push(await this.leesEen(eenheid, client, actor));
      return regels;
    }
  }

  private async leesEen(
    eenheid: Werkeenheid,
    client: WerknemerMetRelaties,
    actor: ActorGegevens,
  ): Promise<Regel> {
    const vandaag = vandaagInNederland(this.klok());
    try {
      const [regel] = await this.leesSamen(eenheid, [client], actor);
      return regel ?? this.leeg(client, vandaag);
    } catch (fout) {
      if (!isOnleesbaar(fout)) throw fout;
      // Which one does not belong in a log; the command finds it.
      this.logger.error(
        `a file in a caseload cannot be read (${fout.name}): passend sleutels controleer`,
      );
      const { rij, ...regel } = this.leeg(client, vandaag);
      return { ...regel, rij: { ...rij, leesbaar: false } };
    }
  }

  private leeg(client: WerknemerMetRelaties, vandaag: string): Regel {
    const stand = this.standen.uit({ client, vandaag, geldend: [], fasen: [], kop: null }, []);
    return maakRegel(client, stand, NIETS_GELEZEN);
  }

  /** All clients together: one statement for each kind of row, however many clients there are. */
  private async leesSamen(
    eenheid: Werkeenheid,
    clienten: readonly WerknemerMetRelaties[],
    actor: ActorGegevens,
  ): Promise<Regel[]> {
    const vandaag = vandaagInNederland(this.klok());
    const { manager, sleutel } = eenheid;
    const ids = clienten.map(({ werknemer }) => werknemer.id);
    sleutel.haalDossiers(ids);
    const [personen, beoordeeld, bezoeken, koppen, verzuim, fasen] = await samen([
      leesPersonen(eenheid, ids, vandaag),
      new BeoordelingOpslag(manager, sleutel).tellingen(ids),
      new DossierOpslag(manager, sleutel).laatsteBezoeken(actor.id),
      new Dossierboek(manager, sleutel).koppen(ids),
      new VerzuimOpslag(manager, sleutel).vanAllen(ids),
      new TrajectOpslag(manager, sleutel).fasenVanAllen(ids),
    ]);
    const bronnen = clienten.map((client): Dossierbron => {
      const { id } = client.werknemer;
      const [geldend, kop] = [verzuim.get(id) ?? [], koppen.get(id) ?? null];
      return { client, vandaag, geldend, fasen: fasen.get(id) ?? [], kop };
    });
    const standen = await this.leesStanden(eenheid, bronnen);
    return standen.map(({ client, stand }) => {
      const { id } = client.werknemer;
      return maakRegel(client, stand, {
        persoon: personen.get(id) ?? null,
        beoordeeld: beoordeeld.get(id) ?? NIETS_GELEZEN.beoordeeld,
        bekekenOp: bezoeken.get(id) ?? null,
      });
    });
  }

  /** The lines are read of those only whose chain has another end than when they were read before. */
  private async leesStanden(
    { manager, sleutel }: Werkeenheid,
    bronnen: readonly Dossierbron[],
  ): Promise<{ client: WerknemerMetRelaties; stand: Dossierstand }[]> {
    const bekend = bronnen.map((bron) => this.standen.bekend(bron));
    const nodig = bronnen.filter((_, plek) => bekend[plek] === null);
    const ids = nodig.map(({ client }) => client.werknemer.id);
    const regels = await new Dossierboek(manager, sleutel).leesAllen(ids);
    return bronnen.map((bron, plek) => {
      const { client } = bron;
      const gelezen = regels.get(client.werknemer.id) ?? [];
      return { client, stand: bekend[plek] ?? this.standen.uit(bron, gelezen) };
    });
  }

  /** After each count that had to be made, others have their turn: a count holds up the process. */
  private async tel({ persoon, bekekenOp }: Regel): Promise<MatchTelling | null> {
    const geteld = persoon && this.tellingen.tel(persoon, bekekenOp);
    if (geteld === null) return null;
    if (!geteld.bekend) await anderenEerst();
    return geteld.telling;
  }
}

function maakRegel(
  client: WerknemerMetRelaties,
  { inspanning, ...stand }: Dossierstand,
  { persoon, bekekenOp, beoordeeld }: Gelezen,
): Regel {
  const { id, naam } = client.werknemer;
  return {
    persoon,
    bekekenOp,
    rij: {
      id,
      naam,
      leesbaar: true,
      ...stand,
      doelberoepen: persoon?.zoekprofiel.doelberoepen ?? [],
      woonplaats: persoon?.zoekprofiel.woonplaats ?? null,
      beoordeeld,
      belastbaarheid: persoon && toonDocument(persoon),
      laatstBekeken: bekekenOp?.toISOString() ?? null,
      inspanning: [...inspanning],
    },
  };
}

/** Its key is gone or its bytes are not what was written. */
function isOnleesbaar(fout: unknown): fout is VersleutelingFout | ZodError {
  return fout instanceof VersleutelingFout || fout instanceof ZodError;
}

function toonDocument({ document, passages, peildatum }: GelezenPersoon) {
  return { ...toonStand(document, peildatum), teBeoordelen: telOpen(passages) };
}
