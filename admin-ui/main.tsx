import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

// Browser addresses, not hashes: filters and case numbers in a link survive e-mail gateways and audits.
// People without an account load none of the staff application, and staff none of theirs.
const router = createBrowserRouter([
  {
    path: '/citizen/*',
    lazy: async () => ({ Component: (await import('./citizen/CitizenApp.tsx')).CitizenApp }),
    HydrateFallback: () => null,
  },
  { path: '*', lazy: async () => ({ Component: (await import('./App.tsx')).App }), HydrateFallback: () => null },
]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Without it the product works the same, only not without a network.
    navigator.serviceWorker
      .register('/service-worker.js')
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        active?.postMessage({ keep: loaded });
      })
      .catch(() => undefined);
  });
}
