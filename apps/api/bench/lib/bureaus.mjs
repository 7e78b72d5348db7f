import { randomBytes, randomUUID } from 'node:crypto';
import {
  BeoordelingOpslag,
  BureauOpslag,
  Dossierboek,
  DossierOpslag,
  GebruikerEntiteit,
  hashToken,
  RelatieEntiteit,
  SessieOpslag,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '@passend/infra';
import { even } from '../../../../packages/matching/bench/lib/random.mjs';

const DAG_MS = 86_400_000;
const DUUR = { stilMs: DAG_MS / 24, totaalMs: DAG_MS / 2 };
/** What a client of some months has in his dossier, and has been decided about him. */
const GEBEURTENISSEN = 20;
const BEOORDELINGEN = 4;
const OORDELEN = ['geschikt', 'bespreken', 'niet_geschikt'];

/** Agencies full of coaches, each with his clients and a session; encrypted as in earnest. */
export class Bureaus {
  #bron;
  #bureaus;
  #vacatures;
  #random;

  constructor(bron, meester, vacatures, random) {
    this.#bron = bron;
    this.#bureaus = new BureauOpslag(bron, meester);
    this.#vacatures = vacatures;
    this.#random = random;
  }

  /** One agency. @returns its coaches, each with a token and the ids of his clients */
  async maak(naam, coaches, clientenPerCoach) {
    const id = randomUUID();
    const werkgeverId = randomUUID();
    // Plain queries write about him: what they write opens with no key, so no coach may meet it.
    const onbegeleid = randomUUID();
    await this.#bureaus.maak(
      id,
      naam,
      async ({ manager }) => {
        await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId: id, naam: 'Bedrijf' });
        await manager.insert(WerknemerEntiteit, werknemerRij(onbegeleid, { id, werkgeverId }));
      },
      'aangeboden',
    );
    const alle = [];
    for (const clienten of coaches) {
      const coach = await this.#coach({ id, werkgeverId }, clienten.slice(0, clientenPerCoach));
      alle.push({ ...coach, onbegeleid });
    }
    return alle;
  }

  async #coach({ id: bureauId, werkgeverId }, clienten) {
    const coach = { id: randomUUID(), bureauId, token: randomBytes(32).toString('base64url') };
    const ids = await this.#bureaus.in(bureauId, async (eenheid) => {
      await eenheid.manager.insert(GebruikerEntiteit, {
        id: coach.id,
        bureauId,
        rol: 'coach',
        naam: 'Coach',
        email: `${coach.id}@bench.invalid`,
        wachtwoordHash: '!',
        actief: true,
      });
      const gemaakt = [];
      for (const client of clienten) {
        gemaakt.push(await this.#client(eenheid, { ...coach, werkgeverId }, client));
      }
      return gemaakt;
    });
    const nu = new Date();
    await new SessieOpslag(this.#bron).begin(
      {
        tokenHash: hashToken(coach.token),
        gebruiker: coach,
        stand: 'volledig',
        methode: 'wachtwoord',
        apparaat: '',
        nu,
        bevestigdOp: nu,
      },
      DUUR,
    );
    return { ...coach, clienten: ids };
  }

  async #client({ manager, sleutel }, coach, client) {
    const { bureauId, werkgeverId } = coach;
    const werknemerId = randomUUID();
    const nu = new Date();
    const rij = werknemerRij(werknemerId, { id: bureauId, werkgeverId });
    const eersteZiektedag = dagenGeleden(60 + Math.floor(this.#random() * 500));
    await manager.insert(WerknemerEntiteit, { ...rij, eersteZiektedag });
    await manager.insert(RelatieEntiteit, {
      werknemerId,
      bureauId,
      gebruikerId: coach.id,
      soort: 'coach',
    });
    const dossier = new DossierOpslag(manager, sleutel);
    await dossier.voegBelastbaarheidToe({
      bureauId,
      werknemerId,
      datum: client.belastbaarheid.datum,
      auteurFunctie: 'bedrijfsarts',
      brondocument: 'FML',
      inhoud: client.belastbaarheid,
      ingevoerdDoor: coach.id,
      ingevoerdOp: nu,
    });
    await dossier.voegZoekprofielToe(bureauId, werknemerId, client.zoekprofiel, coach.id, nu);
    const plek = { bureauId, werknemerId, door: { id: coach.id, rol: 'coach' }, op: nu };
    await new Dossierboek(manager, sleutel).schrijf(plek, () =>
      Array.from({ length: GEBEURTENISSEN }, (_, n) => notitie(n)),
    );
    for (let n = 0; n < BEOORDELINGEN; n += 1) {
      await new BeoordelingOpslag(manager, sleutel).voegToe({
        bureauId,
        werknemerId,
        vacatureId: even(this.#random, this.#vacatures),
        beoordeling: even(this.#random, OORDELEN),
        reden: 'Past bij wat we bespraken.',
        inhoudshash: null,
        doorId: coach.id,
        op: nu,
      });
    }
    return werknemerId;
  }
}

function werknemerRij(id, { id: bureauId, werkgeverId }) {
  const naam = 'Client';
  return { id, bureauId, werkgeverId, gebruikerId: null, naam, eersteZiektedag: dagenGeleden(90) };
}

function notitie(n) {
  const tekst = `Gesprek ${n}: we liepen de vacatures van deze week door en kozen er twee.`;
  return {
    soort: 'notitie',
    datum: dagenGeleden(n * 4),
    over: null,
    werkgever: null,
    uwv: { tekst },
    prive: null,
  };
}

function dagenGeleden(dagen) {
  return new Date(Date.now() - dagen * DAG_MS).toISOString().slice(0, 10);
}
