/** Headers of every answer. The policy allows what the UI needs: its own files, map workers, inline styles of Emotion. */
import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';

const common = {
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  permissionsPolicy: { geolocation: ['self'], camera: ['self'], microphone: [], payment: [] },
  // Set by the reverse proxy that ends TLS; over plain HTTP on one machine it would do nothing.
  strictTransportSecurity: false,
};

const pages = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // Emotion writes style elements at run time.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});

/** A file from outside may never run as part of our pages. */
const files = secureHeaders({
  ...common,
  contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'none'"] },
});

export function securityHeaders(): MiddlewareHandler {
  return (c, next) => (/^\/(?:attachments|documents)\//.test(c.req.path) ? files(c, next) : pages(c, next));
}
