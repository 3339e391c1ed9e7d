/** The refresh, broken off or disturbed at its service calls. */
import { describeFaults } from '../../support/fault-suite';
import { REFRESHES } from '../../support/faulted-refreshes';

describeFaults(REFRESHES);
