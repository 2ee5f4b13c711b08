import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { renderServerConfig } from '#temporal-config/temporal-server.ts';

const folder = resolve(import.meta.dirname, '../../../temporal-config');
const port = z.number().int().min(1).max(32_767);
const rpc = z.object({ rpc: z.object({ grpcPort: port, membershipPort: port }) });
const serverConfig = z.object({
  persistence: z.object({
    numHistoryShards: z.number(),
    datastores: z.object({ default: z.object({ sql: z.object({ pluginName: z.string(), password: z.string() }) }) }),
  }),
  services: z.object({ frontend: rpc, matching: rpc, history: rpc, worker: rpc }),
});

describe('deployment files', () => {
  it('fills in a server configuration with ports that Temporal can store, each one different', async () => {
    // A password that YAML would read as something else.
    const postgres = { host: '127.0.0.1', port: 5432, user: 'postgres', password: 'yes: "no" #1' };
    const config = serverConfig.parse(parse(await renderServerConfig(postgres, 20_001)));
    expect(config.persistence.datastores.default.sql).toEqual({
      pluginName: 'postgres12_pgx',
      password: postgres.password,
    });
    const ports = Object.values(config.services).flatMap((service) => Object.values(service.rpc));
    expect(new Set(ports).size).toBe(8);
  });

  const yamlFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  it.each(yamlFiles)('%s is YAML without mistakes', (name) => {
    const documents = parseAllDocuments(readFileSync(join(folder, name), 'utf8'));
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(document.errors).toEqual([]);
  });

  it.each(['GRIDCASE_PAYLOAD_KEYS', 'GRIDCASE_PERSONAL_KEYS', 'GRIDCASE_IDENTITY_KEYS'])(
    'containers share %s, or each would make its own',
    (name) => {
      for (const file of ['docker-compose.yaml', 'kubernetes/settings.yaml']) {
        expect([file, readFileSync(join(folder, file), 'utf8').includes(name)]).toEqual([file, true]);
      }
    },
  );

  it.each(['start', 'dev', 'worker', 'api'])(
    'npm run %s takes the shell away, which would keep a SIGTERM to itself',
    (name) => {
      const { scripts } = z
        .object({ scripts: z.record(z.string(), z.string()) })
        .parse(JSON.parse(readFileSync(resolve(folder, '../package.json'), 'utf8')));
      expect(scripts[name]).toMatch(/^exec node /);
    },
  );

  const manifests = readdirSync(join(folder, 'kubernetes')).filter((name) => name !== 'kustomization.yaml');
  it.each(manifests)('kubernetes/%s is applied and complete', (name) => {
    const listed = z.object({ resources: z.array(z.string()) });
    const kustomization = listed.parse(parse(readFileSync(join(folder, 'kubernetes', 'kustomization.yaml'), 'utf8')));
    expect(kustomization.resources).toContain(name);
    const object = z.object({ apiVersion: z.string(), kind: z.string(), metadata: z.object({ name: z.string() }) });
    for (const document of parseAllDocuments(readFileSync(join(folder, 'kubernetes', name), 'utf8'))) {
      object.parse(document.toJS());
    }
  });
});
