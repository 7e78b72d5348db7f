import { randomUUID } from 'node:crypto';

const LAATSTE = (tabel) =>
  `SELECT DISTINCT ON (werknemer_id) * FROM ${tabel} WHERE werknemer_id = ANY($1)
   ORDER BY werknemer_id, volgnummer DESC`;
const BOEK = `SELECT g.*, i.inhoud FROM dossiergebeurtenis g JOIN dossierinhoud i USING (id)
  WHERE g.werknemer_id = ANY($1) ORDER BY g.werknemer_id, g.nummer`;
const PERSOON = [
  'SELECT * FROM werknemer WHERE id = ANY($1)',
  'SELECT * FROM relatie WHERE werknemer_id = ANY($1)',
  LAATSTE('belastbaarheid'),
  LAATSTE('zoekprofiel'),
  'SELECT * FROM duiding WHERE werknemer_id = ANY($1)',
  'SELECT * FROM dossiersleutel WHERE werknemer_id = ANY($1)',
];
const OORDELEN = `SELECT DISTINCT ON (werknemer_id, vacature_id) id, vacature_id, beoordeling, reden,
  motiveringen, door_id, op FROM beoordeling WHERE werknemer_id = ANY($1)
  ORDER BY werknemer_id, vacature_id, volgnummer DESC`;
const REACTIES = 'SELECT * FROM reactie WHERE werknemer_id = ANY($1)';
const VERZUIM = 'SELECT * FROM verzuimgebeurtenis WHERE werknemer_id = ANY($1)';

/** Each of the five with its share of the work, the request, and the queries for the same rows. */
export const VERZOEKEN = [
  {
    naam: 'caseload',
    deel: 0.1,
    vraag: () => ({ pad: '/api/werknemers' }),
    kaal: ({ coach }) => [
      ...PERSOON.map((sql) => [sql, [coach.clienten]]),
      [OORDELEN, [coach.clienten]],
      [REACTIES, [coach.clienten]],
      [VERZUIM, [coach.clienten]],
      [BOEK, [coach.clienten]],
    ],
  },
  {
    naam: 'ranking of a client',
    deel: 0.2,
    vraag: ({ client }) => ({ pad: `/api/werknemers/${client}/matches` }),
    kaal: ({ client, vacatures }) => [
      ...PERSOON.map((sql) => [sql, [[client]]]),
      [OORDELEN, [[client]]],
      [REACTIES, [[client]]],
      [
        'SELECT id, titel, werkgever, plaatsen, url FROM vacature WHERE id = ANY($1::bigint[])',
        [vacatures.slice(0, 25)],
      ],
    ],
  },
  {
    naam: 'one match explained',
    deel: 0.35,
    vraag: ({ client, vacature }) => ({ pad: `/api/werknemers/${client}/matches/${vacature}` }),
    kaal: ({ client, vacature }) => [
      ...PERSOON.map((sql) => [sql, [[client]]]),
      [OORDELEN, [[client]]],
      [REACTIES, [[client]]],
      ['SELECT * FROM vacature WHERE id = $1', [vacature]],
      ['SELECT * FROM waarneming WHERE vacature_id = $1', [vacature]],
    ],
  },
  {
    naam: 'client page',
    deel: 0.2,
    vraag: ({ client }) => ({ pad: `/api/werknemers/${client}` }),
    kaal: ({ client }) => [
      ...PERSOON.map((sql) => [sql, [[client]]]),
      [VERZUIM, [[client]]],
      [BOEK, [[client]]],
    ],
  },
  {
    naam: 'a decision kept',
    deel: 0.15,
    vraag: ({ client, vacature }) => ({
      pad: `/api/werknemers/${client}/matches/${vacature}/beoordeling`,
      methode: 'PUT',
      body: { beoordeling: 'bespreken', reden: 'Dit bespreken we donderdag.' },
    }),
    kaal: ({ coach, client, vacature }) => [
      ['SELECT * FROM vacature WHERE id = $1', [vacature]],
      ...PERSOON.map((sql) => [sql, [[client]]]),
      [
        `INSERT INTO beoordeling (id, bureau_id, werknemer_id, vacature_id, beoordeling, reden,
           door_id, op) VALUES ($1, $2, $3, $4, 'bespreken', $5, $6, now())`,
        [randomUUID(), coach.bureauId, coach.onbegeleid, vacature, Buffer.alloc(90), coach.id],
      ],
    ],
  },
];
