import { Inject, Injectable } from '@nestjs/common';
import type { MijnKaart, MijnMatches } from '@passend/contracts';
import type { Reactie } from '@passend/domain';
import {
  BeoordelingOpslag,
  BureauOpslag,
  CaseloadOpslag,
  type OpenBeoordeling,
  ReactieOpslag,
  type VacatureVolledig,
} from '@passend/infra';
import { type Persoon, scoreVacature } from '@passend/matching';
import { toonBeroepsnaam } from '../beroepen/beroep.weergave.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { ClientVacatures } from '../gevonden/client-vacatures.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { toonEigenKaart } from '../kaart/eigen-kaart.js';
import { leesPersoon } from '../markt/persoon.js';
import { magDeze } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { isNogOpen, waaromTekst } from './waarom.teksten.js';

type MijnMatch = MijnMatches['matches'][number];

interface Eigen {
  readonly reacties: ReadonlyMap<string, readonly Reactie[]>;
  readonly persoon: Persoon | null;
  readonly geschikt: readonly (OpenBeoordeling & { readonly vacature: VacatureVolledig | null })[];
}

const NIETS: Eigen = { persoon: null, geschikt: [], reacties: new Map() };

/** What a werknemer sees of his own matches: those that his coach marked as geschikt. */
@Injectable()
export class MijnService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    private readonly vacatures: ClientVacatures,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async matches(actor: ActorGegevens): Promise<MijnMatch[]> {
    const { persoon, geschikt, reacties } = await this.leesEigen(actor);
    const matches: MijnMatch[] = [];
    for (const { vacatureId, op, vacature } of geschikt) {
      const eigen = reacties.get(vacatureId) ?? [];
      if (vacature !== null) matches.push(toonMatch(vacature, persoon, op, eigen));
    }
    return matches.sort((a, b) => (a.sinds < b.sinds ? 1 : -1));
  }

  /** Nothing is drawn around somebody without a zoekprofiel or a belastbaarheid. */
  async kaart(actor: ActorGegevens): Promise<MijnKaart> {
    const { persoon, geschikt } = await this.leesEigen(actor);
    if (persoon === null) throw Weigering.dossierOnvolledig();
    const live = geschikt.flatMap(({ vacature }) => (vacature?.live ? [vacature] : []));
    return toonEigenKaart(persoon, live);
  }

  private leesEigen(actor: ActorGegevens): Promise<Eigen> {
    return this.bureaus.in(actor.bureauId, async ({ manager, sleutel }) => {
      const client = await new CaseloadOpslag(manager).vindVanGebruiker(actor.id);
      const vandaag = vandaagInNederland(this.klok());
      if (client === null || !magDeze(actor, client, 'eigen-matches:lezen', vandaag)) return NIETS;
      const { id } = client.werknemer;
      const gebeurtenis = { wat: 'eigen-matches:lezen', doel: 'eigen_gegevens', regel: 'zelf' };
      await this.log.schrijf({ manager, sleutel }, actor, { ...gebeurtenis, werknemerId: id });
      const alle = await new BeoordelingOpslag(manager, sleutel).van(id);
      const gekozen = [...alle.values()].filter(({ beoordeling }) => beoordeling === 'geschikt');
      const geschikt = [];
      for (const een of gekozen) {
        const vacature = await this.vacatures.volledig({ manager, sleutel }, id, een.vacatureId);
        geschikt.push({ ...een, vacature });
      }
      return {
        persoon: await leesPersoon({ manager, sleutel }, id, vandaag),
        reacties: new Map(
          (await new ReactieOpslag(manager, sleutel).van(id))
            .filter(({ doorId }) => doorId === actor.id)
            .map((een) => [een.vacatureId, een.reacties]),
        ),
        geschikt,
      };
    });
  }
}

function toonMatch(
  vacature: VacatureVolledig,
  persoon: Persoon | null,
  op: Date,
  reacties: readonly Reactie[],
): MijnMatch {
  const { id, titel, werkgever, plaats, uren, url, live } = vacature;
  const uitslag = persoon && scoreVacature(persoon, vacature.kenmerken);
  return {
    vacatureId: id,
    titel,
    werkgever,
    plaats,
    uren,
    url,
    beroep: toonBeroepsnaam(vacature.kenmerken.beroep),
    live,
    afstandKm: uitslag?.afstandKm ?? null,
    waarom: uitslag && persoon ? waaromTekst(uitslag, uren, persoon.zoekprofiel) : [],
    nogOpen: uitslag !== null && isNogOpen(uitslag),
    reacties: [...reacties],
    sinds: op.toISOString(),
  };
}
