/** What the sidebar writes beside goals, imports and visits, broken off or disturbed at its service calls. */
import { describeFaults } from '../../support/fault-suite';
import { FROM_THE_SIDEBAR } from '../../support/faulted-sidebar';

describeFaults(FROM_THE_SIDEBAR);
