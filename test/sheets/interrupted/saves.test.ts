/** Everything else that writes into the workbook, broken off or disturbed at its service calls. */
import { describeFaults } from '../../support/fault-suite';
import { SAVES } from '../../support/faulted-actions';

describeFaults(SAVES);
