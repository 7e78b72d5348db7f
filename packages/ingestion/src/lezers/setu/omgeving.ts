import type { XmlElement } from '../../xml/lees-xml.js';
import type { Vlak } from '../../xml/vlak.js';

/** Kinds of the one slot for working conditions in HR-XML; only `Physical` speaks of the body. */
type Soort = 'Physical' | 'overig';

/**
 * What a document says about the conditions of the workplace.
 * @param soort the physical ones, or all others
 */
export function omgevingVan(vlak: Vlak, soort: Soort): readonly string[] {
  return vlak.alle('environmentconsideration').flatMap((element) => {
    const eigen = (element.attributen.get('typeConsideration') ?? '').replace(/^x:/u, '');
    const isFysiek = /^physical$/iu.test(eigen);
    const tekst = isFysiek === (soort === 'Physical') ? alleTekst(element) : '';
    return tekst === '' ? [] : [tekst];
  });
}

/** Some write the words in the element, others in a description below it. */
function alleTekst(element: XmlElement): string {
  const onder = element.kinderen.map((kind) => kind.tekst);
  return [element.tekst, ...onder].filter((deel) => deel !== '').join('\n');
}
