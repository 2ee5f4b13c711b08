import { Box, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { ChoiceField } from '../../widgets/ChoiceField.tsx';
import {
  ALL_POSTS,
  ownPosts,
  postKey,
  REASON_LENGTH,
  unitOfDraft,
  withPerson,
  type Absentee,
  type DelegationDraft,
  type DraftField,
  type PostOfPerson,
} from './delegation-draft.ts';
import { useDelegates } from './use-delegations.ts';

interface FieldsProps {
  readonly draft: DelegationDraft;
  readonly people: readonly Absentee[];
  readonly userId: string;
  readonly missing: readonly DraftField[];
  readonly onChange: (draft: DelegationDraft) => void;
}

export function DelegateFields(props: FieldsProps) {
  const { draft, people, missing, onChange } = props;
  const translate = useTranslate();
  const person = people.find(({ id }) => id === draft.fromUserId);
  return (
    <Stack spacing={2.5} sx={{ pt: 1 }}>
      {people.length > 1 ? <WhoField {...props} /> : null}
      <PostField {...props} person={person} />
      <StandInField {...props} person={person} />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(['from', 'until'] as const).map((name) => (
          <TextField
            key={name}
            type="datetime-local"
            required
            label={translate(`delegations.dialog.${name}`)}
            value={draft[name]}
            error={missing.includes(name)}
            helperText={translate(`delegations.dialog.${missing.includes(name) ? 'missing' : `${name}Help`}`)}
            onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      </Box>
      <TextField
        multiline
        minRows={2}
        label={translate('delegations.dialog.reason')}
        value={draft.reason}
        helperText={translate('delegations.dialog.reasonHelp')}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: REASON_LENGTH } }}
      />
    </Stack>
  );
}

function WhoField({ draft, people, userId, missing, onChange }: FieldsProps) {
  const translate = useTranslate();
  const nameOf = ({ id, name }: Absentee) => (id === userId ? translate('delegations.dialog.me', { name }) : name);
  const isMissing = missing.includes('fromUserId');
  return (
    <ChoiceField
      label={translate('delegations.dialog.who')}
      choices={people}
      value={draft.fromUserId}
      onChange={(person) => onChange(withPerson(draft, person ?? undefined))}
      idOf={({ id }) => id}
      nameOf={nameOf}
      isMissing={isMissing}
      help={isMissing ? translate('delegations.dialog.missing') : undefined}
    />
  );
}

type PersonFieldProps = FieldsProps & { readonly person: Absentee | undefined };

function PostField({ draft, person, missing, onChange }: PersonFieldProps) {
  const translate = useTranslate();
  const label = useLabel();
  const posts = person?.posts ?? [];
  return (
    <TextField
      select
      required
      label={translate('delegations.dialog.posts')}
      value={draft.post}
      error={missing.includes('post')}
      helperText={missing.includes('post') ? translate('delegations.dialog.missing') : undefined}
      onChange={(event) => onChange({ ...draft, post: event.target.value, toUserId: '' })}
    >
      {ownPosts(person).length > 1 ? (
        <MenuItem value={ALL_POSTS}>{translate('delegations.dialog.allPosts')}</MenuItem>
      ) : null}
      {posts.map((held) => (
        <MenuItem key={postKey(held)} value={postKey(held)}>
          {label(held.unit.name)} · {label(held.postLabel)}
          {held.onBehalfOf ? translate('delegations.standingIn', { name: held.onBehalfOf.displayName }) : null}
        </MenuItem>
      ))}
    </TextField>
  );
}

function StandInField({ draft, person, missing, onChange }: PersonFieldProps) {
  const translate = useTranslate();
  const label = useLabel();
  const delegates = useDelegates(unitOfDraft(draft, person));
  const colleagues = colleaguesIn(delegates.data ?? [], draft.fromUserId);
  const isMissing = missing.includes('toUserId');
  const help = delegates.data && colleagues.length === 0 ? 'noColleagues' : isMissing ? 'missing' : 'toHelp';
  return (
    <ChoiceField
      label={translate('delegations.dialog.to')}
      choices={colleagues}
      isLoading={delegates.isLoading}
      value={draft.toUserId}
      onChange={(colleague) => onChange({ ...draft, toUserId: colleague?.id ?? '' })}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      noteOf={({ posts }) => posts.map(({ postLabel }) => label(postLabel)).join(' · ')}
      groupOf={({ posts }) => (posts[0] ? label(posts[0].unit.name) : '')}
      none={translate('delegations.dialog.noColleagues')}
      isMissing={isMissing}
      help={translate(`delegations.dialog.${help}`)}
    />
  );
}

/** Each colleague once, in the order of the units; nobody stands in for himself. */
function colleaguesIn(delegates: readonly PostOfPerson[], absentId: string): readonly Absentee[] {
  const others = delegates.filter(({ user }) => user.id !== absentId);
  return [...Map.groupBy(others, ({ user }) => user.id)].map(([id, posts]) => ({
    id,
    name: posts[0]?.user.displayName ?? '',
    posts,
  }));
}
