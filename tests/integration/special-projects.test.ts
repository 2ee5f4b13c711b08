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
 * A franchise is announced for twenty working days at least (特许经营办法), which no test can wait for: its whole way is
 * told at the kernel's own time (tests/unit/project), and another type serves each of the two projects here.
 */
const announced: ReadonlySet<string> = new Set(['project.ppp-datacentre', 'project.cloud-ppp']);

/** Incidents lie at a point of the map and have their own story (api-story.test.ts). */
const types = specialProjects.flatMap((project) =>
  servedBy(project, listLatestDefinitions())
    .filter(({ id, intake }) => intake?.kind === 'division' && !announced.has(id))
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
