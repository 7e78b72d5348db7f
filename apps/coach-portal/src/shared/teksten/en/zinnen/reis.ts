const AFSTAND = /^(\d+) km hemelsbreed van (.*); de grens is (\d+) km\. (.*)$/u;
const HOE: readonly (readonly [nederlands: string, engels: string])[] = [
  ['met de auto', 'by car'],
  ['met het ov', 'by public transport'],
  ['fietsen', 'by bike'],
];

/** The sentence of the API about distance and travel time in English; null when it is another one. */
export function reisZin(tekst: string): string | null {
  const [, km, plaats, grens, reis = ''] = AFSTAND.exec(tekst) ?? [];
  if (km === undefined) return null;
  return `${km} km from ${plaats} as the crow flies; the limit is ${grens} km. ${reistijd(reis)}`;
}

function reistijd(zin: string): string {
  if (!zin.startsWith('Geschat: ')) return 'Ask how the client can get here.';
  return HOE.reduce((rest, [nederlands, engels]) => rest.replaceAll(nederlands, engels), zin)
    .replace('Geschat: ', 'Estimated: ')
    .replace(' of ±', ' or ±');
}
