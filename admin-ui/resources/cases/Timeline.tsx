/** Who did what, when, in which unit. The engine's own acts are drawn apart from people's. */
import { useState } from 'react';
import { Box, List, ListItem, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { posts } from '#domain/organisation.ts';
import { useFormats, useLabel, useLanguage } from '../../i18n/use-language.ts';
import type { PageCase, PageEvent } from './case-queries.ts';
import { Section } from './Section.tsx';
import { groupByDay, matchesFilter, type TimelineFilter, timelineFilters } from './timeline-groups.ts';

export function Timeline({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [filter, setFilter] = useState<TimelineFilter>('essential');
  const events = present.events.filter((event) => matchesFilter(event, filter));
  const filters = (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={filter}
      aria-label={translate('casePage.timelineFilter')}
      onChange={(_, value: TimelineFilter | null) => value && setFilter(value)}
    >
      {timelineFilters.map((name) => (
        <ToggleButton key={name} value={name} sx={{ px: 1.25, minHeight: 36 }}>
          {translate(`casePage.timeline.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
  return (
    <Section title={translate('casePage.timelineTitle')} actions={filters}>
      {events.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('casePage.timelineEmpty')}
        </Typography>
      )}
      {groupByDay(events, formats.day).map(({ day, events: ofDay }) => (
        <Box key={day} sx={{ '& + &': { mt: 2 } }}>
          <Typography variant="caption" component="h3" color="text.secondary" sx={{ fontWeight: 600 }}>
            {day}
          </Typography>
          <List disablePadding>
            {ofDay.map((event) => (
              <TimelineEntry key={event.seq} event={event} />
            ))}
          </List>
        </Box>
      ))}
    </Section>
  );
}

/** Whoever stood in is named with the holder of the post. */
function actedBy({ actor, onBehalfOf }: PageEvent, translate: ReturnType<typeof useTranslate>): string | undefined {
  if (!actor || !onBehalfOf) return actor?.displayName;
  return translate('delegations.onBehalf', { actor: actor.displayName, holder: onBehalfOf.displayName });
}

/** An account may be named after its unit and post. */
const withoutRepeats = ([name, ...rest]: readonly (string | null | undefined)[]) => [
  name,
  ...rest.filter((part) => part && name?.includes(part) !== true),
];

const line = {
  alignItems: 'stretch',
  gap: 1.5,
  py: 0,
  pb: 1.5,
  position: 'relative',
  '&:not(:last-child)::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: 5,
    top: 18,
    bottom: -4,
    width: '1px',
    bgcolor: 'divider',
  },
} as const;

function TimelineEntry({ event }: { readonly event: PageEvent }) {
  const translate = useTranslate();
  const label = useLabel();
  const language = useLanguage();
  const formats = useFormats();
  const isEngine = event.actor === null;
  const post = event.post !== null && event.post in posts ? posts[event.post as keyof typeof posts][language] : null;
  const who = isEngine
    ? [translate(`casePage.engine.${event.engineReason ?? 'party'}`, { _: translate('casePage.engine.clock') })]
    : withoutRepeats([actedBy(event, translate), event.unit && label(event.unit.name), post]);
  return (
    <ListItem disableGutters sx={line}>
      <Box
        aria-hidden
        sx={{
          flex: 'none',
          mt: '7px',
          width: 11,
          height: 11,
          borderRadius: isEngine ? 0.25 : '50%',
          border: 2,
          borderColor: isEngine ? 'text.disabled' : 'primary.main',
          bgcolor: 'background.paper',
          zIndex: 1,
        }}
      />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography
          variant="body2"
          sx={{ fontWeight: isEngine ? 400 : 600, fontStyle: isEngine ? 'italic' : undefined }}
        >
          {label(event.summary)}
        </Typography>
        {event.reason && (
          <Typography
            component="blockquote"
            variant="body2"
            sx={{ m: 0, my: 0.5, pl: 1.25, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
          >
            {event.reason}
          </Typography>
        )}
        <Typography variant="caption" color="text.secondary" component="p">
          <time dateTime={event.at}>{formats.instant(event.at)}</time>
          {' · '}
          {who.filter(Boolean).join(' · ')}
        </Typography>
      </Box>
    </ListItem>
  );
}
