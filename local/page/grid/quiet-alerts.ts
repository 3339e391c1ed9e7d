/** Univer's own popup over error cells says no more than the error's name; ours says why. The other popups stay. */
import { CellAlertManagerService } from '@univerjs/sheets-ui';

const ERROR_ALERT = 'SHEET_FORMULA_ALERT';

export class QuietAlerts extends CellAlertManagerService {
  override showAlert(alert: Parameters<CellAlertManagerService['showAlert']>[0]): void {
    if (alert.key !== ERROR_ALERT) super.showAlert(alert);
  }
}
