import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door on this machine to a server, that a test can shut as if the server had gone. */
export class Poort {
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #nummer = 0;

  private constructor(private readonly doel: { readonly host: string; readonly port: number }) {}

  static async naar(host: string, port: number): Promise<Poort> {
    const poort = new Poort({ host, port });
    await poort.open();
    return poort;
  }

  /** The number stays the same when the door is shut and opened again. */
  get nummer(): number {
    return this.#nummer;
  }

  async open(): Promise<void> {
    if (this.#server !== null) return;
    const server = createServer((binnen) => this.#verbind(binnen));
    await new Promise<void>((klaar) => server.listen(this.#nummer, '127.0.0.1', klaar));
    const adres = server.address();
    if (adres === null || typeof adres === 'string') throw new Error('The door has no number.');
    this.#nummer = adres.port;
    this.#server = server;
  }

  async sluit(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const dicht = new Promise<void>((klaar) => server.close(() => klaar()));
    for (const socket of this.#sockets) socket.destroy();
    await dicht;
  }

  #verbind(binnen: Socket): void {
    const buiten = connect(this.doel);
    for (const [een, ander] of [
      [binnen, buiten],
      [buiten, binnen],
    ] as const) {
      this.#sockets.add(een);
      een.on('error', () => ander.destroy());
      een.on('close', () => {
        this.#sockets.delete(een);
        ander.destroy();
      });
      een.pipe(ander);
    }
  }
}
