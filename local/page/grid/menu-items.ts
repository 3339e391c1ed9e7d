/** Which of Univer's menu items are not offered: Sheets has them not, or they would do nothing here. */
import type { MenuConfig } from '@univerjs/ui';

const HIDDEN = [
  // Protection is a matter of Google accounts.
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  // One list of functions is enough; it leads to all of them.
  ...[
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((category) => `formula-ui.operation.insert-function.${category}`),
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
];

export const menu: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
