/** A passkey belongs to a name: browsers make none for a bare address, and old ones none at all. */
export function passkeyKan(plaats: Pick<Location, 'hostname'> = window.location): boolean {
  return 'PublicKeyCredential' in window && !isKaalAdres(plaats.hostname);
}

/** `127.0.0.1` and `[::1]`, not `localhost` and `passend.example`. */
export function isKaalAdres(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host);
}
