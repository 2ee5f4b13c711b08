/** What the page shows in a moment takes longer on a busy machine. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 30_000 });
