import { randomUUID } from 'node:crypto';
import type { Duiding } from '@passend/domain';
import { proefvacature } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { ToegangslogOpslag } from '../persistence/inzage/toegangslog.opslag.js';
import { ZegelOpslag } from '../persistence/inzage/zegel.opslag.js';
import { BeoordelingOpslag } from '../persistence/mensen/beoordeling.opslag.js';
import { BureauOpslag } from '../persistence/mensen/bureau.opslag.js';
import { DossierOpslag } from '../persistence/mensen/dossier.opslag.js';
import { DuidingOpslag } from '../persistence/mensen/duiding.opslag.js';
import {
  GebruikerEntiteit,
  RelatieEntiteit,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '../persistence/mensen/entiteiten.js';
import { bewoonFactoren } from '../persistence/mensen/factoren/proef/bewoon-factoren.js';
import { GevondenOpslag } from '../persistence/mensen/gevonden.opslag.js';
import { MarktweekOpslag } from '../persistence/mensen/marktweek.opslag.js';
import type { MarktweekRij } from '../persistence/mensen/marktweek-entiteit.js';
import { type NieuweReactie, ReactieOpslag } from '../persistence/mensen/reactie.opslag.js';
import { SessieOpslag } from '../persistence/mensen/sessie.opslag.js';
import { vulAttendering } from './vul-attendering.js';
import { vulBeheer } from './vul-beheer.js';
import { vulBewaren } from './vul-bewaren.js';
import { vulDossierboek } from './vul-dossierboek.js';
import { vulKlok } from './vul-klok.js';
import { vulPoort } from './vul-poort.js';
import { vulRapporten } from './vul-rapporten.js';
import { vulRechten } from './vul-rechten.js';
import { vulToegang } from './vul-toegang.js';
import { vulVerzuim } from './vul-verzuim.js';

export const MASTER = Buffer.alloc(32, 5);
export const NU = new Date('2026-11-23T08:00:00Z');
export const ZACHT = {
  soort: 'hardheid',
  item: 'tillen',
  hardheid: 'zacht',
  reden: 'Overlegd.',
} as const satisfies Duiding;

/** Who lives in one agency. */
export interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werkgeverId: string;
  readonly werknemerId: string;
}

function week({ bureauId, werknemerId }: Bewoners): MarktweekRij {
  return {
    werknemerId,
    bureauId,
    maandag: '2026-11-23',
    overwogen: 9,
    past: 1,
    mogelijk: 3,
    afgevallen: 5,
    nieuw: 2,
    engineVersie: 'e',
    lexiconVersie: 'l',
    gemetenOp: NU,
  };
}

export function reactie(
  { bureauId, werknemerId, coachId }: Bewoners,
  reacties: NieuweReactie['reacties'],
): NieuweReactie {
  return {
    bureauId,
    werknemerId,
    vacatureId: '1',
    door: 'coach',
    doorId: coachId,
    op: NU,
    reacties,
    titel: 'Orderpicker',
    afstandKm: 12,
  };
}

export function document({ bureauId, werknemerId, coachId }: Bewoners) {
  return {
    bureauId,
    werknemerId,
    datum: '2026-10-01',
    auteurFunctie: 'bedrijfsarts',
    brondocument: 'FML van oktober',
    inhoud: { van: bureauId },
    ingevoerdDoor: coachId,
    ingevoerdOp: NU,
  };
}

/** Makes an agency with one row in every table. */
export async function bewoon(bron: DataSource, naam: string): Promise<Bewoners> {
  const bewoners = {
    bureauId: randomUUID(),
    coachId: randomUUID(),
    werkgeverId: randomUUID(),
    werknemerId: randomUUID(),
  };
  const { bureauId, coachId, werkgeverId, werknemerId } = bewoners;
  const coach = {
    id: coachId,
    bureauId,
    rol: 'coach' as const,
    naam,
    email: `${naam.toLowerCase()}@proef.invalid`,
    wachtwoordHash: '-',
    actief: true,
  };
  await new BureauOpslag(bron, MASTER).maak(bureauId, naam, async ({ manager, sleutel }) => {
    await manager.insert(GebruikerEntiteit, coach);
    await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId, naam });
    await manager.insert(WerknemerEntiteit, {
      id: werknemerId,
      bureauId,
      werkgeverId,
      gebruikerId: null,
      naam,
      eersteZiektedag: '2026-01-05',
    });
    await manager.insert(RelatieEntiteit, {
      werknemerId,
      gebruikerId: coachId,
      bureauId,
      soort: 'coach',
    });
    const dossier = new DossierOpslag(manager, sleutel);
    await dossier.voegBelastbaarheidToe(document(bewoners));
    await dossier.voegZoekprofielToe(bureauId, werknemerId, {}, coachId, NU);
    await dossier.noteerBezoek(coachId, werknemerId, bureauId, NU);
    const wie = { bureauId, gebruikerId: coachId, rol: 'coach', werknemerId };
    const blik = { ...wie, wat: 'werknemer:lezen', doel: 'begeleiding', op: NU };
    await new ToegangslogOpslag(manager, sleutel).schrijf(blik);
    await new ReactieOpslag(manager, sleutel).zet(reactie(bewoners, ['te_zwaar']));
    await new MarktweekOpslag(manager).voegToe(week(bewoners));
    const vinder = { bureauId, werknemerId, door: 'coach', doorId: coachId, op: NU } as const;
    await new GevondenOpslag(manager, sleutel).voegTekstToe(vinder, proefvacature());
    await new BeoordelingOpslag(manager, sleutel).voegToe({
      bureauId,
      werknemerId,
      vacatureId: '1',
      beoordeling: 'geschikt',
      reden: 'Past goed.',
      inhoudshash: null,
      doorId: coachId,
      op: NU,
    });
    const plek = { bureauId, werknemerId, doorId: coachId, op: NU };
    await new DuidingOpslag(manager, sleutel).voegToe(plek, ZACHT);
    await bewoonFactoren({ manager, sleutel }, coach, NU);
    await vulBeheer({ manager, sleutel }, bewoners, NU);
    await vulPoort({ manager, sleutel }, bewoners, NU);
    await vulVerzuim({ manager, sleutel }, bewoners, NU);
    await vulDossierboek({ manager, sleutel }, bewoners, NU);
    await vulRapporten({ manager, sleutel }, bewoners, NU);
    await vulKlok({ manager, sleutel }, bewoners, NU);
    await vulAttendering(manager, bewoners, NU);
    await vulToegang(manager, bewoners, NU);
    await vulBewaren({ manager, sleutel }, bewoners, NU);
    await vulRechten({ manager, sleutel }, bewoners, NU);
  });
  await new ZegelOpslag(bron).verzegel(bureauId);
  // One that waits for its seal.
  await new BureauOpslag(bron, MASTER).in(bureauId, ({ manager, sleutel }) =>
    new ToegangslogOpslag(manager, sleutel).schrijf({
      bureauId,
      gebruikerId: coachId,
      rol: 'coach',
      wat: 'sessie:begin',
      doel: 'aanmelden',
      op: NU,
    }),
  );
  const duur = { stilMs: 1, totaalMs: 1 };
  await new SessieOpslag(bron).begin(
    {
      tokenHash: Buffer.alloc(32, naam.length + naam.charCodeAt(0)),
      gebruiker: coach,
      stand: 'volledig',
      methode: 'wachtwoord',
      apparaat: 'Firefox op Linux',
      nu: NU,
      bevestigdOp: NU,
    },
    duur,
  );
  return bewoners;
}
