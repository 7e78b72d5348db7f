// The service worker. It keeps the frame of the portal, so that it opens without a connection and
// quickly on a slow one. It keeps nothing of a person: whatever the API says is never stored here.
const VOORRAAD = 'passend-schil-__VERSIE__';
const PAGINA = '__PAGINA__';
const BESTANDEN = ['__BESTANDEN__'];

self.addEventListener('install', (gebeurtenis) => {
  gebeurtenis.waitUntil(caches.open(VOORRAAD).then((voorraad) => voorraad.addAll(BESTANDEN)));
});

// Only when no window of the older version is open any more: those still need their own files.
self.addEventListener('activate', (gebeurtenis) => {
  const ruimOp = async () => {
    const namen = await caches.keys();
    await Promise.all(namen.filter((naam) => naam !== VOORRAAD).map((naam) => caches.delete(naam)));
    await self.clients.claim();
  };
  gebeurtenis.waitUntil(ruimOp());
});

self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis;
  const adres = new URL(request.url);
  if (request.method !== 'GET' || adres.origin !== self.location.origin) return;
  if (/^\/api(?:\/|$)/iu.test(adres.pathname)) return;
  if (request.mode === 'navigate') gebeurtenis.respondWith(pagina(request));
  else if (BESTANDEN.includes(adres.pathname)) gebeurtenis.respondWith(bestand(request));
});

/** The newest page; the kept one when the server cannot be reached. */
async function pagina(request) {
  try {
    return await fetch(request);
  } catch (fout) {
    const bewaard = await caches.match(PAGINA);
    if (bewaard === undefined) throw fout;
    return bewaard;
  }
}

/** A file of the frame: its name changes with its content, so the kept one is the right one. */
async function bestand(request) {
  return (await caches.match(request)) ?? fetch(request);
}
