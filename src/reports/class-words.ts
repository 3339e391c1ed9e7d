/** The classes of the log in the words of a sales office. */
import type { Bilingual } from '../core/language';
import type { Kind, Outcome, Purpose, Reaction } from '../core/tables';

/** '' for what says nothing. */
const NOTHING: Bilingual = { ja: '', en: '' };

export const KIND_WORDS: Readonly<Record<Kind, Bilingual>> = {
  visit: { ja: '訪問', en: 'Visit' },
  call: { ja: '電話', en: 'Call' },
  online: { ja: 'オンライン', en: 'Online' },
  mail: { ja: 'メール', en: 'Mail' },
  other: { ja: 'その他', en: 'Other' },
};
export const PURPOSE_WORDS: Readonly<Record<Purpose, Bilingual>> = {
  none: NOTHING,
  prospecting: { ja: 'アポ取り', en: 'prospecting' },
  follow: { ja: 'フォロー', en: 'follow-up' },
  routine: { ja: '定期', en: 'routine' },
  renewal: { ja: '更新', en: 'renewal' },
  complaint: { ja: 'クレーム', en: 'complaint' },
  other: NOTHING,
};
export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  none: NOTHING,
  absent: { ja: '不在', en: 'absent' },
  refused: { ja: '断り', en: 'refused' },
  talked: { ja: '会話', en: 'talked' },
  appointment: { ja: 'アポ', en: 'appointment' },
  meeting: { ja: '商談', en: 'meeting' },
  quote: { ja: '見積', en: 'quote' },
  won: { ja: '成約', en: 'won' },
  lost: { ja: '失注', en: 'lost' },
  cancelled: { ja: '延期', en: 'put off' },
  other: NOTHING,
};
export const REACTION_WORDS: Readonly<Record<Reaction, Bilingual>> = {
  none: NOTHING,
  warm: { ja: '反応が良い', en: 'warm' },
  neutral: { ja: '反応は普通', en: 'neutral' },
  cool: { ja: '反応が鈍い', en: 'cool' },
  other: NOTHING,
};
