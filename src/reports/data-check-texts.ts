/**
 * The sentences of データ確認 by finding. `{name}` is filled from the finding's values. That a row was left out is said by
 * its severity, not here.
 */
import type { Bilingual } from '../core/language';
import type { NameKind } from '../intake/answers';
import type { FindingCode } from '../intake/findings';
import type { LikenessReason } from '../intake/likeness';
import { CHECK_TEXTS } from './check-texts';
import { CONTRACT_TEXTS } from './contract-texts';
import { type FindingText, question } from './finding-text';
import { NAME_TEXTS } from './name-texts';
import { READING_TEXTS } from './reading-texts';

export const FINDING_TEXTS: Readonly<Record<FindingCode, FindingText>> = {
  ...READING_TEXTS,
  ...CONTRACT_TEXTS,
  ...NAME_TEXTS,
  ...CHECK_TEXTS,
};

/** Why two names may be one. */
export const PROPOSAL_REASONS: Readonly<Record<LikenessReason, Bilingual>> = {
  'same-name': {
    ja: '同じ名前に、ちがう顧客番号が付いています。',
    en: 'The same name has different customer numbers.',
  },
  case: { ja: '大文字・小文字や記号だけがちがいます。', en: 'They differ in capitals or punctuation only.' },
  kanji: {
    ja: '漢字の字体や数字の書き方だけがちがいます。',
    en: 'They differ in the form of a kanji or numeral only.',
  },
  kana: { ja: '読みが同じです。', en: 'They sound the same.' },
  title: {
    ja: '敬称や役職、(仮)のような書き足しだけがちがいます。',
    en: 'They differ in a title or a remark only.',
  },
  'legal-form': {
    ja: '会社の種類(株式会社など)の位置や有無だけがちがいます。',
    en: 'They differ in the legal form only.',
  },
  surname: { ja: '片方は姓だけです。', en: 'One is the surname only.' },
  branch: { ja: '支店や営業所の名前だけがちがいます。', en: 'They differ in the branch only.' },
  spelling: { ja: '書き方がよく似ています。', en: 'They are spelled very much alike.' },
  phone: { ja: '電話番号が同じです。', en: 'They have the same telephone number.' },
};

/** Of three names or more. */
export const GROUP_TODO: Readonly<Record<NameKind, Bilingual>> = {
  customer: {
    ja: '別々の顧客として数えています。すべて同じなら「同じ」、すべてちがうなら「別」、まじっていれば「一部だけ同じ」を選んで更新してください。「一部だけ同じ」なら、次に2つずつ聞きます。',
    en: 'Counted as separate customers. Choose "Same" if all are one, "Different" if none are, else "Some are the same", and refresh: then they are asked about in pairs.',
  },
  rep: {
    ja: '別々の担当者として数えています。すべて同じ人なら「同じ」、すべてちがうなら「別」、まじっていれば「一部だけ同じ」を選んで更新してください。「一部だけ同じ」なら、次に2つずつ聞きます。',
    en: 'Counted as separate reps. Choose "Same" if all are one, "Different" if none are, else "Some are the same", and refresh: then they are asked about in pairs.',
  },
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
