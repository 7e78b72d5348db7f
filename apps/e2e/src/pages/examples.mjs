import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from '../../../../scripts/lib/api-client.mjs';
import { SEATS } from './recipes.mjs';

const PASSWORD = 'proeftuin-demo-2026';
const NICO = 'nico';
const HALFWAY = 'halfway';
/** The coach of Nico. */
const SECOND_COACH = 'coach2';
/** Somebody has to read the mail that the worker writes; a busy machine gets time for that. */
const MAIL_MS = 60_000;

/**
 * Makes what the addresses of the pages name, through the API as people would, and hands out the parts.
 * @param {{address: string, mailDir: string}} stack
 * @returns {Promise<{forSeat: (seat: string | null) => Readonly<Record<string, string>>, cookies: ReadonlyMap<string, string>}>}
 */
export async function makeExamples({ address, mailDir }) {
  const seats = [...Object.values(SEATS), NICO, SECOND_COACH];
  const clients = new Map();
  for (const seat of seats) clients.set(seat, await signIn(address, seat));
  const as = (seat) => clients.get(seat);

  const anouk = await exampleOfMatches(as);
  const nico = await exampleOfNico(as);
  const outside = await exampleOfLinks(as, address, mailDir, anouk.werknemerId);
  const everywhere = {
    elders: 'nergens',
    code: '4323.1',
    middel: 'app',
    deel: 'werknemer',
    ...(await exampleOfManagement(as(SEATS.beheerder))),
    ...anouk,
  };
  const own = new Map([
    [SECOND_COACH, nico],
    [NICO, nico],
    [SEATS.werkgever, nico],
  ]);
  clients.set(HALFWAY, await stopHalfway(as(SEATS.beheerder), address));
  return {
    forSeat: (seat) => (seat === null ? outside : { ...everywhere, ...own.get(seat) }),
    cookies: new Map([...clients].map(([seat, { cookie }]) => [seat, cookie])),
  };
}

/** Somebody who gave his password while his agency wants a second step, which he does not have. */
async function stopHalfway(beheer, address) {
  const demand = (tweedeStap) =>
    beheer.call('/api/bureau/aanmelden', { method: 'PUT', body: { tweedeStap } });
  await demand('verplicht');
  try {
    return await signIn(address, 'coach3');
  } finally {
    await demand('aangeboden');
  }
}

async function signIn(address, seat) {
  const client = new ApiClient(address);
  const body = { email: `${seat}@demo.invalid`, wachtwoord: PASSWORD };
  await client.call('/api/sessie', { method: 'POST', body });
  return client;
}

/** Anouk: three decisions of her coach, what she says of a vacancy, and a saved search. */
async function exampleOfMatches(as) {
  const coach = as(SEATS.coach);
  const { id: werknemerId, vandaag: datum } = await as(SEATS.werknemer).call('/api/mijn/traject');
  const path = `/api/werknemers/${werknemerId}/matches`;
  const { rijen } = await coach.call(path);
  const vacatureId = rijen[0]?.vacatureId;
  for (const [index, beoordeling] of ['geschikt', 'bespreken', 'geschikt'].entries()) {
    const url = `${path}/${rijen[index]?.vacatureId}/beoordeling`;
    const reden = 'Rustig werk, dicht bij huis.';
    await coach.call(url, { method: 'PUT', body: { beoordeling, reden } });
  }
  const { beoordeling } = await coach.call(`${path}/${vacatureId}`);
  const { zoekopdrachten } = await coach.call(`/api/werknemers/${werknemerId}/attendering`);
  if (zoekopdrachten.length === 0) {
    await as(SEATS.werknemer).call('/api/mijn/zoekopdrachten', { method: 'POST', body: SEARCH });
  }
  await applyFor(as(SEATS.werknemer), datum);
  await keepViews(coach);
  return { werknemerId, vacatureId, datum, momentId: beoordeling.momentopnameId };
}

/** Views of the caseload and the board, unless somebody kept some already. */
async function keepViews(coach) {
  const path = '/api/weergaven';
  if ((await coach.call(path)).weergaven.length > 0) return;
  for (const body of VIEWS) await coach.call(path, { method: 'POST', body });
}

const VIEWS = [
  { plek: 'caseload', naam: 'Lang niet bekeken', filter: { volgorde: 'bekeken' } },
  { plek: 'sollicitaties', naam: 'Nu iets te doen', filter: { weergave: 'bord', groep: 'nu' } },
].map((view) => ({ ...view, werknemerId: null }));

/** Applications in several stages, unless somebody has some already. */
async function applyFor(client, datum) {
  const path = '/api/mijn/sollicitaties';
  if ((await client.call(path)).sollicitaties.length > 0) return;
  const step = { datum, reden: null, volgende: null };
  for (const [functie, organisatie, later] of [
    ['Planner', 'Drukkerij Denkbeeld (demo)', null],
    ['Medewerker klantcontact', 'Energiebedrijf Verzinsel (demo)', 'uitgenodigd'],
    ['Administratief medewerker', 'Scholengroep Fictie (demo)', null],
  ]) {
    const what = { functie, organisatie, plaats: 'Amersfoort', url: null, vacatureId: null };
    const body = { ...step, ...what, wijze: 'vacature_reactie', naar: 'verzonden' };
    const { sollicitatie } = await client.call(path, { method: 'POST', body });
    if (later === null) continue;
    const next = { ...step, naar: later };
    await client.call(`${path}/${sollicitatie.id}/stappen`, { method: 'POST', body: next });
  }
}

const SEARCH = {
  naam: 'Mijn zoekprofiel',
  criteria: { soort: 'zoekprofiel' },
  ritme: 'dagelijks',
  hoogstens: 10,
  stilAvond: true,
  stilWeekend: true,
};

async function exampleOfNico(as) {
  const self = as(NICO);
  const { id } = await self.call('/api/mijn/traject');
  const [{ id: sollicitatieId }] = (await self.call('/api/mijn/sollicitaties')).sollicitaties;
  const { rapporten } = await as(SEATS.werkgever).call(`/api/werkgever/werknemers/${id}/rapporten`);
  return { werknemerId: id, sollicitatieId, rapportId: rapporten[0].id };
}

async function exampleOfManagement(beheer) {
  const { gebruikers } = await beheer.call('/api/gebruikers');
  const { bronnen } = await beheer.call('/api/bronnen');
  const gebruikerId = gebruikers.find(({ rol }) => rol === 'coach').id;
  return { gebruikerId, bronId: bronnen[0].id };
}

/** What stands behind the `#` of the links that people get. */
async function exampleOfLinks(as, address, mailDir, werknemerId) {
  const invited = `nieuw-${Date.now()}@demo.invalid`;
  const wish = { naam: 'Coach Noor Nieuweling', email: invited, rol: 'coach' };
  await as(SEATS.beheerder).call('/api/uitnodigingen', { method: 'POST', body: wish });
  const forgetful = 'coach3@demo.invalid';
  await new ApiClient(address).call('/api/wachtwoordherstel', {
    method: 'POST',
    body: { email: forgetful },
  });
  const upload = { soort: 'fml', kenmerk: 'Cliënt 12-A', dagen: 7 };
  const { adres } = await as(SEATS.coach).call(`/api/werknemers/${werknemerId}/uploadlinks`, {
    method: 'POST',
    body: upload,
  });
  return {
    aanleveren: adres.split('#')[1],
    uitnodiging: await tokenInMail(mailDir, invited, '/uitnodiging#'),
    herstel: await tokenInMail(mailDir, forgetful, '/nieuw-wachtwoord#'),
    // A mail about vacancies takes a day to come; the page does not say whether a link is known.
    afmelden: 'A'.repeat(43),
  };
}

/** The token in the mail to somebody, as soon as it lies there. */
async function tokenInMail(mailDir, to, before) {
  for (const until = Date.now() + MAIL_MS; Date.now() < until; await sleep(250)) {
    const names = await readdir(mailDir).catch(() => []);
    for (const name of names.filter((file) => file.endsWith('.eml'))) {
      const mail = (await readFile(join(mailDir, name), 'utf8')).replace(/=\r?\n/gu, '');
      const at = mail.indexOf(before);
      if (mail.includes(to) && at >= 0) {
        return mail.slice(at + before.length, at + before.length + 43);
      }
    }
  }
  throw new Error(`No mail with ${before} came for ${to}.`);
}
