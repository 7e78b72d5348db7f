import { ontleed } from './ontleed.js';

/** Decodes entities once. A literal `<` is protected, so that nothing is taken for a tag. */
export function naarOngecodeerd(tekst: string): string {
  const delen: string[] = [];
  ontleed(tekst.replace(/</gu, '&lt;'), { ontext: (deel) => delen.push(deel) });
  return delen.join('');
}
