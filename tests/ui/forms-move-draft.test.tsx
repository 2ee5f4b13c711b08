import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { findForm } from '#forms/registry.ts';
import type { FormSchema } from '#forms/form-schema.ts';
import { moveDraft } from '#forms/move-draft.ts';
import { MoveDraftDialog } from '../../admin-ui/forms/MoveDraftDialog.tsx';
import type { Matter } from '../../admin-ui/resources/new-case/matters.ts';
import { searchMatters } from '../../admin-ui/lists/search-matters.ts';
import { mattersOf, neededFor } from '../../admin-ui/resources/new-case/matters.ts';
import { emptyNewCase, formOfDraft, openInputOf } from '../../admin-ui/resources/new-case/new-case-draft.ts';
import { pendingMove, withMove } from '../../admin-ui/resources/new-case/version-move.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const first = findForm('petition-appeal@1')!.schema;
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('no such field or matter');
  return value;
}
const request = known(first.properties['request']);
const petitionerName = known(first.properties['petitionerName']);
const facts = known(first.properties['facts']);
/** The next version: who came has another name, the request is a choice, facts are gone. */
const second: FormSchema = {
  ...first,
  'x-sections': [{ key: 'all', label: { zh: '全部', en: 'All' }, fields: ['personName', 'request'] }],
  required: [],
  properties: {
    personName: { ...petitionerName, 'x-was': 'petitionerName' },
    request: { ...request, enum: ['land'], 'x-enum-labels': { land: { zh: '征地', en: 'Land' } } },
  },
};
const typed = { petitionerName: '林阿妹', request: '请求足额发放补偿款', facts: '补偿款只发放一半' };

describe('a newer version of the form', () => {
  test('shows what becomes of every value, and leaves the choice to the person', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    renderIn(
      'zh',
      <MoveDraftDialog
        moved={moveDraft(first, second, typed)}
        mayStay
        onMove={() => chosen.push('move')}
        onStay={() => chosen.push('stay')}
        onClose={() => chosen.push('close')}
      />,
    );
    const dialog = screen.getByRole('dialog', { name: '表单已更新' });
    for (const value of Object.values(typed)) expect(within(dialog).getByText(value)).toBeDefined();
    expect(dialog.textContent).toContain('有 2 项内容新版本没有对应的位置');
    const line = within(dialog).getByText('补偿款只发放一半').closest('li');
    expect(line?.textContent).toContain(facts['x-label'].zh);
    expect(line?.textContent).toContain('未转入');
    await user.click(within(dialog).getByRole('button', { name: '按原版本办完' }));
    await user.click(within(dialog).getByRole('button', { name: '移到新版本' }));
    expect(chosen).toEqual(['stay', 'move']);
  });

  test('where the old version takes no new cases, staying is not offered', () => {
    const moved = moveDraft(first, second, typed);
    const ignore = () => undefined;
    renderIn('en', <MoveDraftDialog moved={moved} mayStay={false} onMove={ignore} onStay={ignore} onClose={ignore} />);
    expect(screen.queryByRole('button', { name: 'Finish on the old version' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Go on with the new version' })).toBeDefined();
  });
});

const offered = (version: number, name = 'register') => ({
  id: 'petition.appeal',
  version,
  intake: { kind: 'division' },
  matter: { leadLabel: { zh: '信访局', en: 'Petitions office' } },
  entries: [{ name, openable: true }],
});

describe('the draft of a new case', () => {
  const division = { code: '350502', name: '鲤城区', level: 'county' };
  const draft = {
    ...emptyNewCase,
    process: 'petition.appeal@1',
    entry: 'register',
    divisions: [division],
    forms: { 'petition-appeal@1': { ...typed, attachments: ['f1'] } },
  };
  const appeal = known(mattersOf([offered(1)])[0]);

  test('takes its files along, and repeated after a lost answer it is the same request', () => {
    const sent = openInputOf(draft);
    expect(sent).toMatchObject({ divisionCode: '350502', attachmentIds: ['f1'], process: 'petition.appeal@1' });
    expect(openInputOf({ ...draft, unanswered: sent })).toBe(sent);
    const corrected = { ...draft, unanswered: sent, forms: { 'petition-appeal@1': typed } };
    expect(openInputOf(corrected).requestId).not.toBe(sent.requestId);
  });

  test('stays on the version it was begun on until the person moves it', () => {
    expect(pendingMove(draft, [appeal])).toBeNull();
    const next: Matter = {
      ...appeal,
      process: 'petition.appeal@2',
      version: 2,
      entries: [{ name: 'register', label: appeal.title, form: 'petition-suggestion@1' }],
    };
    const move = pendingMove(draft, [next])!;
    expect(move).toMatchObject({ mayStay: true, form: 'petition-suggestion@1' });
    expect(formOfDraft(draft)).toBe('petition-appeal@1');
    const moved = withMove(draft, move);
    expect(moved).toMatchObject({ process: 'petition.appeal@2', movedFrom: 'petition-appeal@1' });
    expect(moved.forms['petition-appeal@1']).toEqual(draft.forms['petition-appeal@1']);
    expect(moved.forms['petition-suggestion@1']).toMatchObject({ petitionerName: '林阿妹' });
  });

  test('only what the server opens to the person, and this page knows, is offered', () => {
    expect(mattersOf([offered(99), { ...offered(1), intake: { kind: 'place' } }, offered(1, 'gone')])).toEqual([]);
    expect(appeal).toMatchObject({ process: 'petition.appeal@1', lead: { zh: '信访局' } });
    expect(searchMatters([appeal], '信访局 申诉')).toHaveLength(1);
    expect(searchMatters([appeal], '校车')).toEqual([]);
    expect(neededFor('petition-appeal@1', 'zh')).toMatchObject({ files: ['材料附件'] });
    expect(neededFor('petition-appeal@1', 'zh').fields).not.toContain('来访人数');
  });
});
