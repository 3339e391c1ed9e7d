/** What makes whole sheets, broken off or disturbed at its service calls. */
import { describeFaults } from '../../support/fault-suite';
import { SHEETS } from '../../support/faulted-sheets';

describeFaults(SHEETS);
