import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';

describe('configuration', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'gridcase-config-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('names every bad variable in one error', () => {
    const load = () =>
      loadConfig({
        GRIDCASE_PORT: 'many',
        DATABASE_URL: 'http://x',
        GRIDCASE_PAYLOAD_KEYS: 'short',
        GRIDCASE_LOG_LEVEL: 'loud',
      });
    for (const name of ['GRIDCASE_PORT', 'DATABASE_URL', 'GRIDCASE_PAYLOAD_KEYS', 'GRIDCASE_LOG_LEVEL']) {
      expect(load).toThrow(name);
    }
  });

  it('takes an empty variable for an absent one', () => {
    const config = loadConfig({
      GRIDCASE_DATA_DIR: dataDir,
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
      GRIDCASE_PORT: '',
    });
    expect(config.databaseUrl).toBeUndefined();
    expect(config.temporal.address).toBeUndefined();
    expect(config.port).toBe(8080);
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig({ GRIDCASE_DATA_DIR: dataDir });
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.temporal)).toBe(true);
  });

  it('makes keys once, readable by the owner alone', () => {
    const first = loadConfig({ GRIDCASE_DATA_DIR: dataDir });
    const second = loadConfig({ GRIDCASE_DATA_DIR: dataDir });
    expect(second.keys.payload[0].secret).toEqual(first.keys.payload[0].secret);
    expect(second.keys.personal[0].secret).not.toEqual(first.keys.payload[0].secret);
    expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  it('does not write keys where the environment gives them', () => {
    const key = `a:${Buffer.alloc(32, 1).toString('base64')}`;
    loadConfig({ GRIDCASE_DATA_DIR: dataDir, GRIDCASE_PAYLOAD_KEYS: key, GRIDCASE_PERSONAL_KEYS: key });
    expect(() => readFileSync(join(dataDir, 'keys.json'))).toThrow('ENOENT');
  });

  it('reads an external Temporal with TLS and API key as every Temporal tool does', () => {
    const { temporal } = loadConfig({
      GRIDCASE_DATA_DIR: dataDir,
      TEMPORAL_ADDRESS: 'city.example:7233',
      TEMPORAL_NAMESPACE: 'quanzhou',
      TEMPORAL_API_KEY: 'key',
    });
    expect(temporal).toMatchObject({ address: 'city.example:7233', namespace: 'quanzhou', apiKey: 'key' });
    expect(temporal.tls).toBeDefined();
  });
});
