import type { XmlUitslag } from '../xml/lees-xml.js';
import type { Verzamelaar } from './verzamelaar.js';

/** Reports why the reading of an XML document ended early. */
export function meldXmlEinde(xml: XmlUitslag, uit: Verzamelaar): void {
  if (xml.einde === 'doctype') {
    uit.fout(
      'document',
      'doctype',
      'De feed heeft een DOCTYPE en wordt daarom niet gelezen. Vraag de bron om hem weg te laten.',
    );
  } else if (xml.einde === 'te_diep') {
    uit.fout(
      'document',
      'te_diep',
      'De feed is dieper genest dan 512 niveaus; de rest is niet gelezen.',
    );
  } else if (xml.wortel === null) {
    uit.fout('document', 'geen_xml', 'Dit is geen XML. Controleer het adres van de feed.');
  } else if (!xml.compleet) {
    uit.fout(
      'document',
      'afgebroken',
      'De feed is halverwege afgebroken. Wat er niet in staat, blijft gewoon open.',
    );
  }
}
