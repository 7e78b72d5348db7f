import { randomBytes } from 'node:crypto';
import {
  AanleverbesluitOpslag,
  DocumentOpslag,
  NoodtoegangOpslag,
  OidcOpslag,
  TerugkoppelingOpslag,
  UploadlinkOpslag,
  type Werkeenheid,
} from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werknemerId: string;
}

/** What came in by a link, a broken glass, and a provider to sign in with. */
export async function vulPoort(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, coachId }: Bewoners,
  nu: Date,
): Promise<void> {
  const morgen = new Date(nu.getTime() + 86_400_000);
  const client = { bureauId, werknemerId };
  const gedaan = { ...client, doorId: coachId, op: nu };
  const uploadlinkId = await new UploadlinkOpslag(manager, sleutel).maak({
    ...gedaan,
    tokenHash: randomBytes(32),
    soort: 'fml',
    kenmerk: 'dossier 7',
    verlooptOp: morgen,
  });
  const documentId = await new DocumentOpslag(manager, sleutel).voegToe({
    ...client,
    soort: 'fml',
    herkomst: 'uploadlink',
    uploadlinkId,
    doorId: null,
    op: nu,
    mediatype: 'application/pdf',
    gegevens: {
      bestandsnaam: 'fml.pdf',
      datum: '2026-10-01',
      auteurNaam: 'A. Arts',
      auteurFunctie: 'bedrijfsarts',
    },
    inhoud: Buffer.from('%PDF-1.7'),
  });
  await new TerugkoppelingOpslag(manager, sleutel).voegToe({
    ...client,
    uploadlinkId,
    documentId,
    datum: '2026-10-01',
    auteurFunctie: 'bedrijfsarts',
    auteurNaam: 'A. Arts',
    op: nu,
    inhoud: {
      urenNu: 12,
      opbouw: null,
      mogelijk: ['Zittend werk.'],
      nietMogelijk: [],
      aanpassingen: [],
      verwachteDuur: 'langer',
      volgendeBeoordeling: null,
    },
  });
  await new AanleverbesluitOpslag(manager).voegToe({
    ...gedaan,
    documentId,
    besluit: 'overgenomen',
  });
  const nood = new NoodtoegangOpslag(manager, sleutel);
  const gebroken = await nood.voegToe({
    ...client,
    gebruikerId: coachId,
    soort: 'incident',
    reden: 'De coach is ziek.',
    op: nu,
    tot: new Date(nu.getTime() + 3_600_000),
  });
  await nood.merkGezien(bureauId, gebroken, coachId, nu);
  const oidc = new OidcOpslag(manager, sleutel);
  const instelling = {
    bureauId,
    werkgeverId: null,
    naam: 'Eigen account',
    issuer: 'https://idp.invalid',
    clientId: 'passend',
    geheim: 'geheim',
    maildomeinen: ['proef.invalid'],
    tweedeStap: [],
    actief: false,
    doorId: coachId,
    op: nu,
  };
  const id = await oidc.voegToe(instelling);
  const aanbieder = { ...instelling, id };
  await oidc.bind(aanbieder, 'sub-1', coachId, nu);
  const poging = { nonce: 'n', verifier: 'v', naar: '/' };
  await oidc.begin(aanbieder, { state: bureauId, browser: 'b', poging }, nu, nu);
}
