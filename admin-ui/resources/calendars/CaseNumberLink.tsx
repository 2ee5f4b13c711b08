/** The number of a case that the reader may open. */
import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';

export function CaseNumberLink({ caseId, number }: { readonly caseId: string; readonly number: string }) {
  return (
    <Link component={RouterLink} to={`/cases/${encodeURIComponent(caseId)}/show`}>
      {number}
    </Link>
  );
}
