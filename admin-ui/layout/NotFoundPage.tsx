import ExploreOffOutlined from '@mui/icons-material/ExploreOffOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { EmptyState } from '../widgets/EmptyState.tsx';

export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <title>{translate('shell.page.notFoundTitle')}</title>
      <EmptyState
        title={translate('shell.page.notFoundTitle')}
        text={translate('shell.page.notFoundText')}
        icon={<ExploreOffOutlined />}
        action={
          <Button component={Link} to="/" variant="outlined">
            {translate('shell.page.backHome')}
          </Button>
        }
      />
    </>
  );
}
