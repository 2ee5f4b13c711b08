/**
 * What gates a landing gives the same verdict twice; everywhere else each run looks at other cases. A counterexample that
 * is found becomes an example of its property.
 */
import * as fc from 'fast-check';
import { currentEnvironment } from '#platform/config.ts';

if (currentEnvironment()['CI'] !== undefined) fc.configureGlobal({ seed: 350_500 });
