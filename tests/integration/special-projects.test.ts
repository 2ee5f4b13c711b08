/**
 * Every special project (重点专项) has a case type that is opened, handled and closed through the API, by the people whose
 * tasks it makes and with the forms it asks for. Nobody is told what to do but by the case itself: whoever a task waits
 * for takes the step that leads to an end.
 */
import { describe, expect, inject, test } from 'vitest';
import { servedBy } from '#domain/catalogue/served-by.ts';
import { specialProjects } from '#domain/catalogue/special-projects.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { CaseDriver } from '#tests/support/case-driver.ts';

const url = inject('productUrl');
/**
 * What waits for days by law or practice: the notice of a franchise (特许经营办法), the display of a selection (公示). Their
 * whole way is gone with the waiting skipped (skipped-waiting.test.ts); another type serves rows 20 to 22 here.
 */
const waiting: ReadonlySet<string> = new Set([
  'project.ppp-datacentre',
  'project.cloud-ppp',
  'project.tech-upgrade-subsidy',
  'project.iot-demo',
  'project.software-award',
]);

/** Incidents lie at a point of the map and have their own story (api-story.test.ts). */
const types = specialProjects.flatMap((project) =>
  servedBy(project, listLatestDefinitions())
    .filter(({ id, intake }) => intake?.kind === 'division' && !waiting.has(id))
    .map((definition) => [project.row, project.title.zh, definition.id, definition] as const),
);

describe.each(types)('%i %s: %s', (_row, _title, _id, definition) => {
  test('is opened, handled and closed', { timeout: 120_000 }, async () => {
    const driver = new CaseDriver(url, definition);
    const opened = await driver.open();
    expect(opened.unit.level).toBe(driver.level);
    const closed = await driver.drive();
    expect(closed).toMatchObject({ phase: 'final' });
    expect(driver.way.length).toBeGreaterThan(1);
    expect(closed.clocks.filter(({ status }) => status === 'running')).toEqual([]);
  });
});
