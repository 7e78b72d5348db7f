import { Inject, Injectable } from '@nestjs/common';
import type { AanleverInvoer, Aanleverpagina } from '@passend/contracts';
import { linkstand } from '@passend/domain';
import {
  BureauEntiteit,
  BureauOpslag,
  DocumentOpslag,
  hashToken,
  TerugkoppelingOpslag,
  UploadlinkOpslag,
  type Viruscontrole,
  vindBijToken,
  type Werkeenheid,
} from '@passend/infra';
import { DataSource } from 'typeorm';
import { KLOK, type Klok, VIRUSCONTROLE } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { alsSysteem, Toegangslog } from '../inzage/toegangslog.js';
import { type Aangeleverd, keurBestand, keurInvoer } from './keur-invoer.js';

/** A link that works, for the time of one piece of work in its agency. */
interface OpenLink extends Werkeenheid {
  readonly link: NonNullable<Awaited<ReturnType<UploadlinkOpslag['vind']>>>;
}

/** For who comes with a link and without an account: the bedrijfsarts or his arbodienst. */
@Injectable()
export class AanleverService {
  constructor(
    private readonly bron: DataSource,
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(VIRUSCONTROLE) private readonly virussen: Viruscontrole,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** What the page of a link shows. @throws Weigering (404) when it does not work (any more) */
  pagina(token: string | null): Promise<Aanleverpagina> {
    return this.met(token, async ({ manager, link }) => {
      const bureau = await manager.findOneByOrFail(BureauEntiteit, { id: link.bureauId });
      const { kenmerk, soort, verlooptOp } = link;
      return { bureau: bureau.naam, kenmerk, soort, verlooptOp: verlooptOp.toISOString() };
    });
  }

  /** Keeps what was sent in and uses up the link, both or neither. */
  async lever(token: string | null, invoer: AanleverInvoer): Promise<{ op: string }> {
    const op = this.klok();
    const soort = await this.met(token, ({ link }) => Promise.resolve(link.soort));
    keurInvoer(invoer, soort, op);
    // Outside the transaction: a scanner may take its time.
    const bestand = invoer.bestand && (await keurBestand(invoer.bestand, this.virussen));
    await this.met(token, async (open) => {
      if (!(await this.links(open).gebruik(open.link.id, op))) throw Weigering.linkWerktNiet();
      await bewaar(open, { ...invoer, bestand }, op);
      const { id, bureauId, werknemerId } = open.link;
      await this.log.schrijf(open, alsSysteem(bureauId), {
        wat: 'document:maken',
        doel: 'aanlevering',
        werknemerId,
        objectSoort: 'uploadlink',
        objectId: id,
      });
    });
    return { op: op.toISOString() };
  }

  private async met<T>(token: string | null, werk: (open: OpenLink) => Promise<T>): Promise<T> {
    const gevonden = token === null ? null : await vindBijToken(this.bron, hashToken(token));
    if (gevonden === null) throw Weigering.linkWerktNiet();
    return this.bureaus.in(gevonden.bureauId, async (eenheid) => {
      const link = await this.links(eenheid).vind(gevonden.id);
      if (link === null || linkstand(link, this.klok()) !== 'open') throw Weigering.linkWerktNiet();
      return werk({ ...eenheid, link });
    });
  }

  private links({ manager, sleutel }: Werkeenheid): UploadlinkOpslag {
    return new UploadlinkOpslag(manager, sleutel);
  }
}

async function bewaar(
  { manager, sleutel, link }: OpenLink,
  { naam, functie, datum, bestand, terugkoppeling }: Aangeleverd,
  op: Date,
): Promise<void> {
  const { bureauId, werknemerId, id: uploadlinkId, soort } = link;
  const basis = { bureauId, werknemerId, uploadlinkId, op };
  const documentId =
    bestand === null
      ? null
      : await new DocumentOpslag(manager, sleutel).voegToe({
          ...basis,
          soort,
          herkomst: 'uploadlink',
          doorId: null,
          mediatype: 'application/pdf',
          gegevens: { bestandsnaam: bestand.naam, datum, auteurNaam: naam, auteurFunctie: functie },
          inhoud: bestand.inhoud,
        });
  if (terugkoppeling === null) return;
  await new TerugkoppelingOpslag(manager, sleutel).voegToe({
    ...basis,
    documentId,
    datum,
    auteurFunctie: functie,
    auteurNaam: naam,
    inhoud: terugkoppeling,
  });
}
