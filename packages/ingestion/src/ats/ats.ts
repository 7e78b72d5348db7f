/** The systems in which employers keep their vacancies, as far as their boards can be read. */
export const ATS_TYPES = [
  'ashby',
  'greenhouse',
  'homerun',
  'join',
  'lever',
  'personio',
  'recruitee',
  'smartrecruiters',
  'successfactors',
  'teamtailor',
  'workable',
  'workday',
] as const;
export type AtsType = (typeof ATS_TYPES)[number];

/** A board that was recognised: its kind of source, and the address to add it with. */
export interface Ats {
  readonly type: AtsType;
  readonly url: string;
}
