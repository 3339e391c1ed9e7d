/**
 * The sentences of データ確認 by finding. `{name}` is filled from the finding's values. That a row was left out is said by
 * its severity, not here.
 */
import type { Bilingual } from '../core/language';
import type { NameKind } from '../intake/answers';
import type { FindingCode } from '../intake/findings';
import type { LikenessReason } from '../intake/likeness';
import { CHECK_TEXTS } from './check-texts';
import { type FindingText, question } from './finding-text';
import { READING_TEXTS } from './reading-texts';

export const FINDING_TEXTS: Readonly<Record<FindingCode, FindingText>> = { ...READING_TEXTS, ...CHECK_TEXTS };

/** Why two names may be one. */
export const PROPOSAL_REASONS: Readonly<Record<LikenessReason, Bilingual>> = {
  case: { ja: '大文字・小文字や記号だけがちがいます。', en: 'They differ in capitals or punctuation only.' },
  kanji: {
    ja: '漢字の字体や数字の書き方だけがちがいます。',
    en: 'They differ in the form of a kanji or numeral only.',
  },
  kana: { ja: '読みが同じです。', en: 'They sound the same.' },
  title: { ja: '敬称や役職だけがちがいます。', en: 'They differ in a title only.' },
  'legal-form': {
    ja: '会社の種類(株式会社など)の位置や有無だけがちがいます。',
    en: 'They differ in the legal form only.',
  },
  surname: { ja: '片方は姓だけです。', en: 'One is the surname only.' },
  branch: { ja: '支店や営業所の名前だけがちがいます。', en: 'They differ in the branch only.' },
  spelling: { ja: '書き方がよく似ています。', en: 'They are spelled very much alike.' },
  phone: { ja: '電話番号が同じです。', en: 'They have the same telephone number.' },
};

/** `why` is the reason of the proposal. */
export const PROPOSAL_TEXTS: Readonly<Record<NameKind, Pick<FindingText, 'title' | 'todo'>>> = {
  customer: question(
    ['似ている顧客名', 'Customer names that look alike'],
    [
      '別の顧客として数えています。同じ顧客なら回答で「同じ」、ちがうなら「別」を選んで更新してください。',
      'Counted as two customers. Choose "Same" or "Different" as the answer and refresh.',
    ],
  ),
  rep: question(
    ['似ている担当者名', 'Rep names that look alike'],
    [
      '別の担当者として数えています。同じ人なら回答で「同じ」、ちがうなら「別」を選んで更新してください。',
      'Counted as two reps. Choose "Same" or "Different" as the answer and refresh.',
    ],
  ),
};
