/** A passkey belongs to a name: browsers make none for a bare address, and old ones none at all. */
export function passkeyKan(plaats: Pick<Location, 'hostname'> = window.location): boolean {
  return 'PublicKeyCredential' in window && !isKaalAdres(plaats.hostname);
}

/** `127.0.0.1` and `[::1]`, not `localhost` and `passend.example`. */
export function isKaalAdres(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host);
}

/**
 * The same page under a name, where passkeys do work: on this machine `localhost` is one. Null for any
 * other address, which has no name that we know.
 */
export function metNaam(adres: string = window.location.href): string | null {
  const url = new URL(adres);
  if (url.protocol !== 'http:' || url.hostname !== '127.0.0.1') return null;
  url.hostname = 'localhost';
  return url.href;
}
