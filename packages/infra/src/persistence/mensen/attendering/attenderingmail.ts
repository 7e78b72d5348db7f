import { ATTENDEERREDENEN, type Attendeerreden, redenzin, voorMeelezers } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Vacatureregel } from '../../../post/berichten/berichten.types.js';
import { rows } from '../../market/sql.js';
import type { PostRij } from '../post-entiteit.js';

/** What a mail about new vacancies shows. */
export interface Attenderingmail {
  readonly vacatures: readonly Vacatureregel[];
  /** In the portal there are so many more. */
  readonly meer: number;
}

const rijSchema = z.object({
  titel: z.string(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  uren_min: z.coerce.number().nullable(),
  uren_max: z.coerce.number().nullable(),
  redenen: z.array(z.enum(ATTENDEERREDENEN)),
  plek: z.coerce.number(),
  hoogstens: z.number(),
});
type Rij = z.infer<typeof rijSchema>;

/** In the place of a title that would tell too much to who reads along. */
const ZONDER_TITEL = 'Een vacature die je in Passend kunt lezen';

/** What stands in one mail about new vacancies; null when nothing of it is open any more. */
export async function leesAttenderingmail(
  manager: EntityManager,
  { kenmerk }: PostRij,
): Promise<Attenderingmail | null> {
  const gevonden = await rows<Record<string, unknown>>(
    manager,
    `SELECT v.titel, v.werkgever, v.plaatsen[1] AS plaats, v.uren_min, v.uren_max, a.redenen,
            z.hoogstens, row_number() OVER (PARTITION BY z.id ORDER BY a.id) AS plek
       FROM attendering a JOIN zoekopdracht z ON z.id = a.zoekopdracht_id
       JOIN vacature v ON v.id = a.vacature_id
      WHERE a.post_kenmerk = $1 AND a.afgevoerd_op IS NULL AND z.verwijderd_op IS NULL
        AND v.status = 'live' AND v.weghaling_id IS NULL
      ORDER BY z.op, z.id, a.id`,
    [kenmerk],
  );
  const rijen = z.array(rijSchema).parse(gevonden);
  if (rijen.length === 0) return null;
  const getoond = rijen.filter(({ plek, hoogstens }) => plek <= hoogstens);
  return { vacatures: getoond.map(toon), meer: rijen.length - getoond.length };
}

function toon({ titel, werkgever, plaats, redenen, ...rij }: Rij): Vacatureregel {
  const delen = [voorMeelezers(werkgever), plaats, urentekst(rij)];
  return {
    titel: voorMeelezers(titel) ?? ZONDER_TITEL,
    details: delen.filter((deel) => deel !== null && deel !== '').join(' · '),
    waarom: waarom(redenen),
  };
}

function waarom(redenen: readonly Attendeerreden[]): string {
  const zin = redenzin(redenen);
  return zin === '' ? '' : `Waarom deze? ${zin}`;
}

function urentekst({ uren_min: min, uren_max: max }: Pick<Rij, 'uren_min' | 'uren_max'>): string {
  if (min === null && max === null) return '';
  if (min === max || min === null || max === null) return `${min ?? max} uur per week`;
  return `${min} tot ${max} uur per week`;
}
