/*
 * Starts the shell without a network. Only the page and its own hashed files are kept: never the API, whose answers
 * are personal to the person signed in.
 */
const CACHE = 'gridcase-shell-v1';
const SHELL = '/';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([SHELL, '/icon.svg', '/manifest.webmanifest']))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** The newest page while there is a network, the kept one otherwise: an old page would ask for files that are gone. */
async function page(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(SHELL, response.clone());
    return response;
  } catch {
    return (await cache.match(SHELL)) ?? Response.error();
  }
}

/** What the page had loaded before this worker was there: without it the first visit would leave nothing to start from. */
self.addEventListener('message', (event) => {
  const kept = Array.isArray(event.data?.keep) ? event.data.keep : [];
  const assets = kept.filter((path) => typeof path === 'string' && path.startsWith('/assets/'));
  event.waitUntil(Promise.all(assets.map((path) => asset(new Request(path)).catch(() => undefined))));
});

/** Hashed files never change. Those of older builds are dropped once there are many. */
async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    await cache.put(request, response.clone());
    const keys = (await cache.keys()).filter((key) => new URL(key.url).pathname.startsWith('/assets/'));
    await Promise.all(keys.slice(0, Math.max(0, keys.length - 200)).map((key) => cache.delete(key)));
  }
  return response;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (
    request.mode === 'navigate' &&
    !/^\/(graphql|auth|attachments|documents|verify|metrics|healthz|readyz)/.test(url.pathname)
  ) {
    event.respondWith(page(request));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(asset(request));
  } else if (url.pathname === '/icon.svg' || url.pathname === '/manifest.webmanifest') {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
