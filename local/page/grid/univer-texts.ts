/** Where Univer's words are not those of Google Sheets, or no Japanese. */
import type { ILanguagePack } from '@univerjs/core';

const japanese = {
  'sheets-ui': {
    sheetConfig: {
      copy: 'コピーを作成',
      hide: 'シートを非表示',
      unhide: '非表示のシート',
    },
    rightClick: {
      copySpecial: '特殊コピー',
      pasteSpecial: '特殊貼り付け',
      pasteValue: '値のみ貼り付け',
      pasteFormat: '書式のみ貼り付け',
      pasteColWidth: '列幅のみ貼り付け',
      pasteBesidesBorder: '枠線以外を貼り付け',
      clearSelection: '削除(値・書式)',
      clearContent: '値を削除',
      clearFormat: '書式を削除',
      clearAll: '値と書式を削除',
      insertRowBefore: '上に行を挿入',
      insertColumnBefore: '左に列を挿入',
      insertRowsAbove: '上に',
      insertRowsAboveSuffix: '行を挿入',
      insertRowsAfter: '下に',
      insertRowsAfterSuffix: '行を挿入',
      insertColsLeft: '左に',
      insertColsLeftSuffix: '列を挿入',
      insertColsRight: '右に',
      insertColsRightSuffix: '列を挿入',
      moveLeft: 'セルを左に詰める',
      moveUp: 'セルを上に詰める',
      moveRight: 'セルを右にずらす',
      moveDown: 'セルを下にずらす',
    },
  },
  'sheets-formula-ui': { insert: { common: '関数' } },
  'sheets-note-ui': {
    rightClick: { addNote: 'メモを挿入', deleteNote: 'メモを削除', toggleNote: 'メモの表示/非表示' },
  },
};

const english = {
  'sheets-formula-ui': { insert: { common: 'Functions' } },
};

export const texts = (isJapanese: boolean): ILanguagePack => (isJapanese ? japanese : english);
