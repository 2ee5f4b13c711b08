import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { formValidators } from './admin-ui/forms/validators-plugin.ts';

/** Builds `admin-ui/` into `dist/`, which the API process serves. `npm run dev` proxies the API to a running one. */
export default defineConfig(({ mode }) => {
  const environment = loadEnv(mode, import.meta.dirname, 'GRIDCASE_');
  const api = `http://127.0.0.1:${environment['GRIDCASE_PORT'] ?? '8080'}`;
  return {
    root: 'admin-ui',
    plugins: [react(), formValidators()],
    server: {
      proxy: Object.fromEntries(['/graphql', '/auth', '/attachments'].map((path) => [path, { target: api }])),
    },
    build: {
      outDir: '../dist',
      emptyOutDir: true,
      target: 'es2024',
      // The map library is one large chunk by nature and is loaded only by the pages that draw a map.
      chunkSizeWarningLimit: 1200,
    },
  };
});
