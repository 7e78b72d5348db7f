/** Elements whose content is no part of a vacancy text. A form stays: some sites wrap all in one. */
const OVERSLAAN = new Set(
  'script style noscript template svg math iframe object nav footer head select textarea button dialog audio video'.split(
    ' ',
  ),
);
const ALINEA = new Set(
  'p div section article main aside header h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure address fieldset hr body'.split(
    ' ',
  ),
);
const REGEL = new Set('br tr dt dd figcaption summary details legend option'.split(' '));
const CEL = new Set(['td', 'th']);
const NADRUK = new Set('b strong em i u span a font mark small label'.split(' '));

interface Lijst {
  readonly genummerd: boolean;
  nummer: number;
}

/**
 * Collects text from a stream of tags. Blocks become empty lines, list items `- ` or `1. ` lines,
 * cells get a space, and a capital right behind closed emphasis starts a new word.
 */
export class Tekstbouwer {
  private readonly delen: string[] = [];
  private readonly lijsten: Lijst[] = [];
  private overslaan = 0;
  private laatste = '\n';
  /** A bullet was written and waits for its text: blocks may not tear the two apart. */
  private puntWacht = false;
  private naNadruk = false;

  /** @param regeleindenTellen line feeds in the source are real, as it holds no block elements */
  constructor(private readonly regeleindenTellen: boolean) {}

  open(naam: string): void {
    if (OVERSLAAN.has(naam)) this.overslaan += 1;
    if (this.overslaan > 0) return;
    if (naam === 'li') this.openPunt();
    else this.grens(naam);
    if (naam === 'ul' || naam === 'ol') {
      this.lijsten.push({ genummerd: naam === 'ol', nummer: 0 });
    }
  }

  sluit(naam: string): void {
    if (this.overslaan > 0) {
      if (OVERSLAAN.has(naam)) this.overslaan -= 1;
      return;
    }
    if (naam === 'ul' || naam === 'ol') this.lijsten.pop();
    if (naam === 'li') this.puntWacht = false;
    if (NADRUK.has(naam)) this.naNadruk = true;
    else if (naam === 'li') this.voegToe('\n');
    else if (naam !== 'br') this.grens(naam);
  }

  tekst(ruw: string): void {
    if (this.overslaan > 0 || ruw === '') return;
    const tekst = this.regeleindenTellen ? ruw : ruw.replace(/\s+/gu, ' ');
    if (this.naNadruk && /\p{Ll}/u.test(this.laatste) && /^\p{Lu}/u.test(tekst)) this.voegToe(' ');
    this.naNadruk = false;
    if (tekst.trim() !== '') this.puntWacht = false;
    this.voegToe(tekst);
  }

  resultaat(): string {
    return this.delen.join('');
  }

  private grens(naam: string): void {
    if (this.puntWacht) return;
    if (ALINEA.has(naam)) this.voegToe(this.lijsten.length > 0 ? '\n' : '\n\n');
    else if (REGEL.has(naam)) this.voegToe('\n');
    else if (CEL.has(naam)) this.voegToe(' ');
  }

  private openPunt(): void {
    const lijst = this.lijsten.at(-1);
    if (lijst !== undefined) lijst.nummer += 1;
    if (this.laatste !== '\n') this.voegToe('\n');
    this.voegToe(lijst?.genummerd === true ? `${lijst.nummer}. ` : '- ');
    this.puntWacht = true;
  }

  private voegToe(deel: string): void {
    this.delen.push(deel);
    this.laatste = deel.at(-1) ?? this.laatste;
  }
}
