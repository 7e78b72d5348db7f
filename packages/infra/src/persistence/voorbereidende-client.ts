import pg from 'pg';

/** A text that came by so often is worth a place in the memory of the server. */
const VAAK = 3;
/** Prepared statements of one process; each connection keeps a plan of those that it used. */
const HOOGSTENS = 250;
/** Texts that are counted at most; those with lists of any length would go on for ever. */
const HOOGSTENS_GETELD = 5_000;
/** A longer text is not asked often, and would be kept here as a key. */
const LANGSTE = 8_000;
/** How much a search finds depends on its words, so it is planned for them each time. */
const ZOEKT = /@@|<->|%>|\bI?LIKE\b/iu;

/** Gives texts of statements that come by often a name, the same one on every connection. */
export class Statementnamen {
  readonly #geteld = new Map<string, number>();
  readonly #namen = new Map<string, string>();

  /** @returns the name to prepare it under, or undefined while it is not worth that */
  van(tekst: string): string | undefined {
    const naam = this.#namen.get(tekst);
    if (naam !== undefined || this.#namen.size >= HOOGSTENS || tekst.length > LANGSTE) return naam;
    if (ZOEKT.test(tekst)) return undefined;
    const keer = (this.#geteld.get(tekst) ?? 0) + 1;
    if (keer < VAAK) {
      if (this.#geteld.size >= HOOGSTENS_GETELD) this.#geteld.clear();
      this.#geteld.set(tekst, keer);
      return undefined;
    }
    this.#geteld.delete(tekst);
    const nieuw = `passend_${this.#namen.size + 1}`;
    this.#namen.set(tekst, nieuw);
    return nieuw;
  }
}

/**
 * A client whose statements with parameters are prepared once they come by often, so that the server
 * parses and plans them once for each connection instead of at every request.
 * @param namen shared by all connections of a pool
 */
export function voorbereidendeClient(namen: Statementnamen): typeof pg.Client {
  return class VoorbereidendeClient extends pg.Client {
    #bundelt = false;

    constructor(instellingen?: string | pg.ClientConfig) {
      super(instellingen);
      const kaal = this.query;
      const value = (...vraag: unknown[]): unknown => {
        this.#bundel();
        return Reflect.apply(kaal, this, metNaam(vraag, namen));
      };
      Object.defineProperty(this, 'query', { value });
    }

    /** What is asked before the process turns to something else is written in one go. */
    #bundel(): void {
      if (this.#bundelt) return;
      this.#bundelt = true;
      const { stream } = this.connection;
      stream.cork();
      process.nextTick(() => {
        this.#bundelt = false;
        stream.uncork();
      });
    }
  };
}

/** Only a text with values of its own: what has none is sent as it is, such as COMMIT. */
function metNaam(vraag: unknown[], namen: Statementnamen): unknown[] {
  const [text, values, ...rest] = vraag;
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return vraag;
  const name = namen.van(text);
  return name === undefined ? vraag : [{ name, text, values }, ...rest];
}
