import { type Dingsoort, TRAJECTOVERGANGEN } from '@passend/domain';

/** The other ways to work that go step by step. */
export type Routesoort = Extract<
  Dingsoort,
  'scholing' | 'eigen_bedrijf' | 'deskundigenoordeel' | 'second_opinion'
>;

/** The steps that the table of this kind allows from a state. */
export function volgendeStappen(soort: Routesoort, staat: string): readonly string[] {
  const tabel: Readonly<Record<string, Readonly<Record<string, string>>>> =
    TRAJECTOVERGANGEN[soort];
  return Object.keys(tabel[staat] ?? {}).map((daad) => daad.split(':')[1] ?? '');
}
