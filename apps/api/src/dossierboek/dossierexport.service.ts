import { Inject, Injectable } from '@nestjs/common';
import type { Exportontvanger } from '@passend/contracts';
import type { Permissie } from '@passend/domain';
import { type Bestanden, bewijsVoor, maakBundel } from '@passend/dossier';
import {
  type Boekregel,
  BsnOpslag,
  BureauEntiteit,
  CaseloadOpslag,
  OndertekeningOpslag,
} from '@passend/infra';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee } from '../gedeeld/teller.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { rapportbestanden } from '../rapporten/rapportbestanden.js';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import { grondVan } from '../toegang/grond.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { DossierboekService, type OpenBoek } from './dossierboek.service.js';
import { eersteFout } from './keur-keten.js';

const UUR_S = 60 * 60;
const PER_UUR = 20;
/** All evidence together, as it is held in memory. */
const MAX_BYTES = 200 * 1024 * 1024;

/** An export, and the day that stands in its name. */
export interface Dossierexport {
  readonly dag: string;
  readonly zip: Uint8Array;
}

/** Makes exports of a dossier: for the werknemer, the UWV or the employer, all from one source. */
@Injectable()
export class DossierexportService {
  private readonly perUur: RateLimiterPostgres;

  constructor(
    private readonly boek: DossierboekService,
    private readonly eigen: EigenDossier,
    private readonly log: Toegangslog,
    bron: DataSource,
    @Inject(KLOK) private readonly klok: Klok,
  ) {
    this.perUur = maakTeller(bron, { naam: 'dossierexport', hoogstens: PER_UUR, seconden: UUR_S });
  }

  /**
   * For a coach or an employer; what is private of the werknemer is for nobody but himself.
   * @throws Weigering (403) when this role does not get this export; (409) when the chain does not hold
   */
  async maak(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    ontvanger: Exportontvanger,
  ): Promise<Dossierexport> {
    if (ontvanger === 'werknemer') throw Weigering.geenToegang();
    await telMee(this.perUur, actor.id);
    return this.boek.open(actor, werknemerId, permissie, (open) =>
      this.bundel(actor, open, ontvanger),
    );
  }

  /** For the werknemer himself, who may see what others get as well. */
  async maakEigen(actor: ActorGegevens, ontvanger: Exportontvanger): Promise<Dossierexport> {
    await telMee(this.perUur, actor.id);
    return this.eigen.open(actor, 'eigen-dossier:exporteren', (open) =>
      this.bundel(actor, this.boek.boekVan(actor, open), ontvanger),
    );
  }

  private async bundel(
    actor: ActorGegevens,
    open: OpenBoek,
    ontvanger: Exportontvanger,
  ): Promise<Dossierexport> {
    const { boek, plek, manager, sleutel, client } = open;
    const { werknemerId, bureauId, op } = plek;
    const regels = await boek.leesBoek(werknemerId);
    const ondertekening = new OndertekeningOpslag(manager, sleutel);
    const fout = await eersteFout(werknemerId, regels, ondertekening);
    if (fout !== null) throw ketenGebroken(fout);
    const onderteken = await ondertekening.open(bureauId, op);
    const kop = regels.at(-1)?.schakel;
    if (kop !== undefined) await ondertekening.tekenKop(plek, kop, onderteken);
    const { naam } = await manager.findOneByOrFail(BureauEntiteit, { id: bureauId });
    const bron = {
      dossier: werknemerId,
      bureau: { id: bureauId, naam },
      betrokkene: {
        naam: client.werknemer.naam,
        eersteZiektedag: client.werknemer.eersteZiektedag,
        bsn: ontvanger === 'uwv' ? await this.bsn(actor, open) : null,
      },
      namen: await new CaseloadOpslag(manager).namen(regels.map(({ regel }) => regel.door.id)),
      boek: regels,
    };
    const bestanden = {
      ...(await leesBewijs(open, regels, ontvanger)),
      ...(await rapportbestanden(open, ontvanger, bron.betrokkene.bsn)),
    };
    const zip = maakBundel(bron, ontvanger, op.toISOString(), bestanden, onderteken);
    return { dag: vandaagInNederland(op), zip };
  }

  /** The whole number goes out: that stands in the log as every look at it. */
  private async bsn(actor: ActorGegevens, open: OpenBoek): Promise<string | null> {
    const { werknemerId } = open.plek;
    const gevonden = await new BsnOpslag(open.manager, open.sleutel).van(werknemerId);
    if (gevonden === null) return null;
    await this.log.schrijf(open, actor, {
      wat: 'bsn:tonen',
      doel: 'bsn_uwv',
      werknemerId,
      objectSoort: 'bsn',
      objectId: werknemerId,
      ...grondVan(actor, open.client, vandaagInNederland(this.klok())),
    });
    return gevonden.bsn;
  }
}

async function leesBewijs(
  { bestanden, plek }: OpenBoek,
  regels: readonly Boekregel[],
  ontvanger: Exportontvanger,
): Promise<Bestanden> {
  const gelezen: Record<string, Uint8Array> = {};
  let totaal = 0;
  for (const { naam, verwijzing } of bewijsVoor(ontvanger, regels)) {
    totaal += verwijzing.grootte;
    if (totaal > MAX_BYTES)
      throw Weigering.botst(
        'dossier_te_groot',
        'Er zit te veel bewijs in dit dossier voor een bestand.',
      );
    const bestand = await bestanden.lees(plek.werknemerId, verwijzing.id);
    if (bestand === null || bestand.sha256 !== verwijzing.sha256)
      throw Weigering.botst(
        'bewijs_ontbreekt',
        `Een bewijsstuk ontbreekt (${naam}). Er is geen export gemaakt.`,
      );
    gelezen[naam] = bestand.bytes;
  }
  return gelezen;
}

function ketenGebroken(nummer: number): Weigering {
  return Weigering.botst(
    'keten_gebroken',
    `Dit dossier klopt niet vanaf gebeurtenis ${nummer}. Er is geen export gemaakt. Meld dit bij de beheerder.`,
  );
}
