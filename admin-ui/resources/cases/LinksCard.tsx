/** The master case and the duplicates attached to this one; the matter it raises again. */
import { Link, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';
import type { PageCase } from './case-queries.ts';
import { Section } from './Section.tsx';

const SHOWN = new Set(['master', 'duplicate', 'earlier', 'repeat']);

export function LinksCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const label = useLabel();
  // Orders and whistles stand in a panel of their own.
  const links = present.links.filter(({ kind }) => SHOWN.has(kind));
  if (links.length === 0) return null;
  return (
    <Section title={translate('casePage.links')} count={links.length}>
      <List disablePadding>
        {links.map((link, index) => (
          <ListItem key={link.case?.id ?? index} disableGutters sx={{ display: 'block' }}>
            <Typography variant="caption" color="text.secondary" component="p">
              {label(link.label)}
            </Typography>
            {link.case ? (
              <>
                <Link component={RouterLink} to={casePath(link.case.number)}>
                  {link.case.number}
                </Link>
                <Typography variant="body2">
                  {label(link.case.titleLabel)} · {label(link.case.stateLabel)}
                </Typography>
              </>
            ) : (
              <Typography variant="body2" color="text.secondary">
                {translate('casePage.linkHidden')}
              </Typography>
            )}
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
