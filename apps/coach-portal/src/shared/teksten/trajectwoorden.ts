import { OORDEELROUTES, type Oordeelroute } from '@passend/domain';

/** The name of an activity: of a usual one by its code, else as somebody wrote it. */
export function activiteitNaam(_code: string | null, naam: string): string {
  return naam;
}

type Routewoorden = Readonly<Record<'bijWie' | 'duur', string>>;

/** Whom an opinion of somebody else is asked of, and how long that takes. */
export function oordeelwoorden(code: Oordeelroute['code']): Routewoorden | undefined {
  return OORDEELROUTES.find((een) => een.code === code);
}
