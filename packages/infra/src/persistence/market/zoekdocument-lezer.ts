import { plaatsVanId } from '@passend/domain';
import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { afdruk } from '../../search/afdruk.js';
import { type HerbouwBron, MAX_WAARDE, type ZoekDocument } from '../../search/zoekmachine.types.js';
import { VacatureEntiteit, type VacatureRij } from './entities/index.js';
import { MarktLezer } from './markt-lezer.js';

const MS_PER_DAG = 86_400_000;

/** Reads vacancies in the form in which a search engine takes them. */
export class ZoekdocumentLezer {
  constructor(private readonly dataSource: DataSource) {}

  /** The documents of these vacancies that are live now; the others are left out. */
  async lees(vacatureIds: readonly number[]): Promise<readonly ZoekDocument[]> {
    const gevonden = await this.dataSource
      .getRepository(VacatureEntiteit)
      .findBy({ id: In(vacatureIds.map(String)), status: 'live' });
    return gevonden.map(zoekDocument);
  }

  /** Fingerprints of these vacancies as they are now, by id; of what is not live there is none. */
  async afdrukken(vacatureIds: readonly number[]): Promise<ReadonlyMap<string, string>> {
    const documenten = await this.lees(vacatureIds);
    return new Map(documenten.map((document) => [document.id, afdruk(document)]));
  }
}

/** Documents in one step of a rebuild. */
const BLAD = 1_000;

/**
 * The database as a source to rebuild a search index from. Changes are followed from the moment at
 * which this is made, by the cursor of `MarktLezer`.
 */
export async function maakHerbouwBron(dataSource: DataSource): Promise<HerbouwBron> {
  const markt = new MarktLezer(dataSource);
  const documenten = new ZoekdocumentLezer(dataSource);
  const begin = await markt.cursor();
  return {
    async *alles() {
      for await (const rijen of markt.alles()) {
        for (let van = 0; van < rijen.length; van += BLAD) {
          yield documenten.lees(rijen.slice(van, van + BLAD).map(({ id }) => id));
        }
      }
    },
    async *wijzigingen() {
      for await (const rijen of markt.wijzigingenSinds(begin)) {
        const zet = await documenten.lees(rijen.map(({ id }) => id));
        const live = new Set(zet.map(({ id }) => id));
        const ids = rijen.map(({ id }) => String(id));
        yield { zet, verwijder: ids.filter((id) => !live.has(id)) };
      }
    },
  };
}

function zoekDocument(rij: VacatureRij): ZoekDocument {
  return {
    id: rij.id,
    titel: rij.titel,
    tekst: rij.tekst,
    werkgever: rij.werkgever,
    plaatsen: passend(rij.plaatsen),
    provincies: passend(rij.provincies),
    landen: passend(rij.landen),
    geo: rij.kenmerken.plaatsen.flatMap((id) => {
      const plaats = plaatsVanId(id);
      return plaats === null ? [] : [{ lat: plaats.lat, lng: plaats.lon }];
    }),
    urenMin: rij.urenMin,
    urenMax: rij.urenMax,
    opleiding: rij.opleiding,
    contract: rij.contract,
    beroep: rij.kenmerken.beroep,
    geplaatst: rij.geplaatstOp === null ? null : Date.parse(rij.geplaatstOp) / MS_PER_DAG,
    eerstGezien: Math.floor(rij.eerstGezien.getTime() / 1_000),
  };
}

/** A place name of hundreds of characters is no place; engines refuse or cut it. */
function passend(waarden: readonly string[]): string[] {
  return waarden.filter((waarde) => waarde !== '' && waarde.length <= MAX_WAARDE);
}
