/** The start script talks to Passend as any administrator does: over the API, signed in. */
export class ApiClient {
  /** @param {string} address */
  constructor(address) {
    this.address = address;
    this.cookie = '';
  }

  /** @param {string} path
   * @param {{method?: string, body?: unknown}} [options] */
  async call(path, { method = 'GET', body } = {}) {
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: {
        origin: this.address,
        cookie: this.cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0];
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return text ? JSON.parse(text) : null;
  }

  /** True when the API answers and has taken in the market; the worker may still be starting. */
  async hasMarket() {
    try {
      const { onderdelen } = await (await fetch(`${this.address}/api/health`)).json();
      return onderdelen.some(({ naam, status }) => naam === 'marktindex' && status === 'op');
    } catch {
      return false;
    }
  }
}
