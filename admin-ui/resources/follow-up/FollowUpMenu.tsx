/** 发起关联事项: what a person may open about a case, as links to the form of each. */
import { useId, useState } from 'react';
import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { useLabel } from '../../i18n/use-language.ts';
import { followUpPath, followUpsOf, useFollowUps } from './follow-ups.ts';

interface FollowUpMenuProps {
  readonly caseId: string;
  /** In a long list nobody asks the server about every row: only once the menu is opened. */
  readonly isLazy?: boolean;
}

export function FollowUpMenu({ caseId, isLazy = false }: FollowUpMenuProps) {
  const translate = useTranslate();
  const label = useLabel();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data } = useFollowUps(caseId, !isLazy || anchor !== null);
  const offered = data ? followUpsOf(data) : [];
  if (!isLazy && offered.length === 0) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        id={`${id}-button`}
        variant={isLazy ? 'text' : 'outlined'}
        endIcon={<ExpandMoreOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : `${id}-menu`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minHeight: 44, whiteSpace: 'nowrap' }}
      >
        {translate('followUp.begin')}
      </Button>
      <Menu
        id={`${id}-menu`}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': `${id}-button` } }}
      >
        {data && offered.length === 0 && <MenuItem onClick={close}>{translate('followUp.none')}</MenuItem>}
        {!data && <MenuItem disabled>{translate('shell.page.loading')}</MenuItem>}
        {offered.map((one) => (
          <MenuItem
            key={`${one.process.id}/${one.entry}`}
            component={RouterLink}
            to={followUpPath(caseId, one)}
            sx={{ minHeight: 44 }}
          >
            <ListItemText primary={label(one.label)} secondary={label(one.process.title)} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
