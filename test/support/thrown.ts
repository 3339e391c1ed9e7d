import { UserFacingError } from '../../src/core/errors';

/** The mistake that an action reports to the user; fails if it reports none. */
export function thrownBy(action: () => unknown): Pick<UserFacingError, 'code' | 'params'> {
  try {
    action();
  } catch (error) {
    if (error instanceof UserFacingError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('nothing was thrown');
}
