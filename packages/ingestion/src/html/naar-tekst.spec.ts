import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import fc from 'fast-check';
import { naarRegel, naarTekst } from './naar-tekst.js';

describe('naarTekst', () => {
  it.each([
    [
      'paragraphs and headings',
      '<h2>Intro</h2><p>Werk jij graag buiten?</p><p>Dan ben je hier goed.</p>',
      'Intro\n\nWerk jij graag buiten?\n\nDan ben je hier goed.',
    ],
    [
      'lists',
      '<p>Taken:</p><ul><li>tillen</li><li><p>lopen</p></li></ul><p>Klaar.</p>',
      'Taken:\n\n- tillen\n- lopen\n\nKlaar.',
    ],
    ['numbered lists', '<ol><li>bellen</li><li>mailen</li></ol>', '1. bellen\n2. mailen'],
    ['line breaks', 'Regel een<br/>Regel twee', 'Regel een\nRegel twee'],
    [
      'tables',
      '<table><tr><td>Uren</td><td>32</td></tr><tr><td>Loon</td><td>schaal 8</td></tr></table>',
      'Uren 32\n\nLoon schaal 8',
    ],
    [
      'a heading glued by emphasis',
      '<strong>Intro</strong>Werk jij graag?',
      'Intro Werk jij graag?',
    ],
    [
      'a heading glued by the source',
      'IntroWerk jij graag buiten?',
      'Intro\nWerk jij graag buiten?',
    ],
    ['a glued sentence', 'Dit ga je doen.Wij bieden veel.', 'Dit ga je doen. Wij bieden veel.'],
    [
      'names with inner capitals',
      'Kennis van JavaScript, LinkedIn en PowerPoint.',
      'Kennis van JavaScript, LinkedIn en PowerPoint.',
    ],
    ['escaped HTML', '&lt;p&gt;Een&lt;/p&gt;&lt;p&gt;Twee&lt;/p&gt;', 'Een\n\nTwee'],
    [
      'doubly escaped HTML',
      '&amp;lt;p&amp;gt;Een &amp;amp;amp; twee&amp;lt;/p&amp;gt;',
      'Een & twee',
    ],
    [
      'HTML packed inside HTML',
      '<div>&lt;p&gt;Een&lt;/p&gt;&lt;p&gt;Twee&lt;/p&gt;</div>',
      'Een\n\nTwee',
    ],
    ['entities', '<p>Caf&eacute; &amp; bar&nbsp;&euro;&nbsp;14,-</p>', 'Café & bar € 14,-'],
    [
      'scripts, styles, menus and footers',
      '<nav>Menu</nav><style>p{}</style><script>var x="<p>"</script><p>Tekst</p><footer>Contact</footer>',
      'Tekst',
    ],
    ['editor comments', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p>Tekst</p>', 'Tekst'],
    [
      'Markdown',
      '## Taken\n\n* **Koken** en _serveren_\n* [Afwassen](https://x.example)\n',
      'Taken\n\n- Koken en serveren\n- Afwassen',
    ],
    [
      'plain text with its line feeds',
      'Regel een\n\nRegel twee\n- punt',
      'Regel een\n\nRegel twee\n- punt',
    ],
    ['bullets of any kind', 'Taken\n• tillen\n· lopen', 'Taken\n- tillen\n- lopen'],
    [
      'menu lines around the text',
      'Home > Vacatures > Kok\nJe kookt voor 80 gasten.\nDeel deze vacature\nFacebook\n© 2026 De Pollepel',
      'Je kookt voor 80 gasten.',
    ],
    [
      'a comparison sign in text',
      'Temperatuur < 5 graden en gewicht > 20 kg',
      'Temperatuur < 5 graden en gewicht > 20 kg',
    ],
    [
      'an address in a sentence',
      'Mail naar info@bedrijf.Nl of kijk op www.werk.Example, ook.',
      'Mail naar info@bedrijf.Nl of kijk op www.werk.Example, ook.',
    ],
  ])('reads %s', (_naam, bron, verwacht) => {
    expect(naarTekst(bron)).toBe(verwacht);
  });

  it('never glues two words that stood in different elements', () => {
    const blok = fc.constantFrom('p', 'div', 'li', 'h3', 'td', 'tr', 'section', 'dt', 'blockquote');
    // Begins with a letter that no menu word begins with: lines of a menu are left out.
    const woord = fc.stringMatching(/^q[a-z]{1,7}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(blok, woord), { minLength: 1, maxLength: 12 }), (delen) => {
        const html = delen.map(([tag, tekst]) => `<${tag}>${tekst}</${tag}>`).join('');
        const woorden = naarTekst(html)
          .replace(/^(?:- |\d+\. )/gmu, '')
          .split(/\s+/u);
        expect(woorden).toEqual(delen.map(([, tekst]) => tekst));
      }),
      { numRuns: 100 },
    );
  });

  it('is settled: reading its own result changes nothing in plain sentences', () => {
    const zin = fc
      .array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 2, maxLength: 9 })
      .map((w) => `De ${w.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(zin, { maxLength: 6 }), (zinnen) => {
        const eens = naarTekst(zinnen.map((z) => `<p>${z}</p>`).join(''));
        expect(naarTekst(eens)).toBe(eens);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no tag whatever is thrown at it', () => {
    const stuk = fc.constantFrom(
      '<',
      '>',
      '<b',
      '</',
      '&lt;',
      '&amp;lt;',
      'script',
      '<script>',
      '"',
      '<img src=x onerror=alert(1)>',
      ' ',
      'tekst',
      '<!--',
      '<svg/onload=x>',
      '\n',
      '&#60;',
      '&#x3c;',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 14 }), (delen) => {
        expect(naarTekst(delen.join(''))).not.toMatch(/<[a-z/!]/iu);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['nested elements', '<div>'.repeat(50_000)],
    ['closing tags that match nothing', `${'<div>'.repeat(400)}${'</x>'.repeat(20_000)}`],
    ['unclosed tags', '<a '.repeat(20_000)],
    ['entities', '&amp;'.repeat(20_000)],
    ['spaces', `a${' '.repeat(50_000)}b`],
    ['stars and brackets', `## x\n${'*[_`'.repeat(12_000)}`],
    ['line feeds', '\n'.repeat(50_000)],
  ])('takes time that grows with its length on %s', (_naam, bron) => {
    expect(groei(naarTekst, bron)).toBeLessThan(HOOGSTE_GROEI);
  });
});

it('naarRegel gives one line', () => {
  expect(naarRegel(' <b>Kok</b>&nbsp;&amp; <br>bediening ')).toBe('Kok & bediening');
});
