/** The findings of the reading in words: what 状態 and 契約期間 of contracts say, or leave open. */
import type { FindingCode } from '../intake/findings';
import { type FindingText, text } from './finding-text';

export const CONTRACT_TEXTS = {
  'ended-before-end': text(
    ['終わったはずの契約', 'Contracts said to be over'],
    [
      '状態では終わっていますが、終わりの日({end})はまだ先です。',
      'The state says that it is over, but it ends on {end}, which is still to come.',
    ],
    [
      '{end}までは契約中としています。もう終わったのなら、終わった日を「解約日」に入れてください。',
      'Counted as under contract up to {end}. If it is over already, please enter the day under "Cancelled".',
    ],
  ),
  'running-after-end': text(
    ['終わりの日を過ぎた契約', 'Contracts past their end'],
    [
      '状態では続いていますが、終わりの日({end})を過ぎています。',
      'The state says that it goes on, but it ended on {end}.',
    ],
    [
      '{end}で終わったとして数えました。続いているなら、終わりの日を直すか、「自動更新」に「あり」と入れてください。',
      'Counted as ended on {end}. If it goes on, please correct the end, or enter "yes" under "Auto-renew".',
    ],
  ),
  'paused-contract': text(
    ['休止中の契約', 'Paused contracts'],
    ['休止と書かれていますが、終わりの日はありません。', 'It says that it is paused, and nothing says that it ended.'],
    [
      '続いている契約として、金額も数えています。終わったのなら終わった日を、請求を止めているなら休止に入った日を「終了日」に入れてください。',
      'Counted as going on, with its amount. If it is over, or nothing is billed, please enter the last day under "End".',
    ],
  ),
  'unknown-state': text(
    ['知らない契約の状態', 'Unknown states of contracts'],
    ['この言葉が、続いているのか終わったのかわかりません。', 'It is not clear whether this means that it goes on.'],
    [
      '日付だけで数えました。契約中・解約・満了・休止のどれかに直してください。',
      'Only the days were followed. Please write active, cancelled, expired or suspended.',
    ],
  ),
  'unreadable-term': text(
    ['読めない契約期間', 'Contract terms that cannot be read'],
    ['契約期間として読めません。', 'This cannot be read as the term of a contract.'],
    [
      '空欄と同じに扱いました。2024/4/1〜2026/3/31 や 2年 のように書いてください。',
      'Taken as blank. Please write it like 2024/4/1 to 2026/3/31, or 2 years.',
    ],
  ),
  'end-from-term': text(
    ['契約期間からの満了日', 'Expiry days by the contract term'],
    ['満了日の列がないか、空欄です。', 'There is no expiry day.'],
    ['契約期間の終わりを満了日としました。', 'The end of the contract term was taken for it.'],
  ),
  'ended-with-term': text(
    ['契約期間で終わったとした契約', 'Contracts taken to have ended with their term'],
    ['状態では終わっていますが、終わりの日がありません。', 'The state says that it is over, and no column says when.'],
    [
      '契約期間の終わり、{end}までとしました。ちがうときは、終わった日を「解約日」に入れてください。',
      'Taken as ended with its term, on {end}. If that is wrong, please enter the day under "Cancelled".',
    ],
  ),
  'term-over': text(
    ['更新したかどうかわからない契約', 'Contracts perhaps not renewed'],
    [
      '契約期間は{end}に過ぎましたが、更新したかどうかがわかりません。',
      'Its term was over on {end}, and nothing says whether it was renewed.',
    ],
    [
      '続いている契約として数えました。終わったのなら、終わった日を「終了日」に入れてください。自動更新なら「自動更新」に「あり」と入れてください。',
      'Counted as going on. If it is over, please enter the last day under "End"; if it renews by itself, "yes" under "Auto-renew".',
    ],
  ),
  'start-from-term': text(
    ['契約期間からの開始日', 'Starts by the contract term'],
    ['開始日の列がないか、空欄です。', 'There is no start.'],
    ['契約期間の始まりを開始日としました。', 'The beginning of the contract term was taken for it.'],
  ),
} satisfies Partial<Record<FindingCode, FindingText>>;
