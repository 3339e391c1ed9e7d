/** What the sheet 通話の状況 says, in both languages. */
import type { Bilingual } from '../core/language';
import type { CallResult } from '../daily/call-record';

export const TEXT = {
  title: { ja: 'ルートKPI 通話の状況', en: 'Route KPI call review' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   {from} からの90日   つながった率 = こちらからかけて相手が出た割合、◎の接続率 = ◎の時間での同じ割合。偶然の幅は95%',
    en: '{asOf}   90 days from {from}   Connected = share of calls made that were answered (Conn. in ◎: in the good hours). Chance range: 95%',
  },
  note: {
    ja: '担当者は名前の順で、順位ではありません。灰色は件数が少なく、まだ何も言えない数字です。かけ方を一緒に見直すための表です',
    en: 'Reps stand in the order of their names, not by rank. Grey: too few calls to say anything. Meant for looking at ways of calling together',
  },
  byRep: { ja: '担当者ごと(いちばん上はチーム全体)', en: 'By rep (the whole team on top)' },
  team: { ja: 'チーム全体', en: 'Whole team' },
  noRep: { ja: '担当者なし', en: 'No rep' },
  nothing: { ja: 'この90日の通話はありません。', en: 'There are no calls in these 90 days.' },
  hours: {
    ja: '時間帯ごと(チーム全体、この1年にこちらからかけた通話)',
    en: 'By hour (whole team, calls made in the last year)',
  },
  bestHours: {
    ja: '◎ つながりやすい時間: {hours}。ほかの時間との差は、偶然の幅を超えています。',
    en: '◎ Good hours: {hours}. The difference to the other hours is beyond chance.',
  },
  noBestHours: {
    ja: 'どの時間がつながりやすいかは、まだ言えません(差は偶然の範囲です。n={n})。',
    en: 'No hour can be called better yet: the differences are within chance (n={n}).',
  },
  unmatched: { ja: '顧客と結び付いていない番号(記録のすべて)', en: 'Numbers of no customer (whole log)' },
  allMatched: {
    ja: '番号のある通話は、すべて顧客と結び付いています。',
    en: 'Every call with a number belongs to a customer.',
  },
  withoutNumber: {
    ja: '番号なし・非通知の通話が {count} 件あります。相手がわからないので、顧客と結び付けられません。',
    en: '{count} calls bear no number (blank or withheld): nothing can link them to a customer.',
  },
  more: { ja: 'ほかに {count} 件の番号があります。', en: '{count} further numbers.' },
  unknown: { ja: '顧客の表に番号を足すと結び付きます', en: 'Add it to the customers table to link it' },
  shared: {
    ja: '何社かが同じ番号です。顧客の表を確かめてください',
    en: 'Several customers have it. Please check the customers table',
  },
  hoursFormat: { ja: '#,##0.0"時間"', en: '#,##0.0" h"' },
  hour: { ja: '{hour}時台', en: '{hour}:00' },
  best: { ja: '◎ つながりやすい', en: '◎ Good hour' },
} satisfies Record<string, Bilingual>;

export const RESULT_TEXT: Readonly<Record<CallResult, Bilingual>> = {
  absent: { ja: '不在', en: 'Absent' },
  refused: { ja: '断り', en: 'Refused' },
  talked: { ja: '会話', en: 'Talked' },
  agreed: { ja: 'アポ・商談', en: 'Agreed' },
  other: { ja: 'ほか', en: 'Other' },
};

export const HEADERS = {
  rep: { ja: '担当者', en: 'Rep' },
  calls: { ja: '通話', en: 'Calls' },
  out: { ja: '発信', en: 'Out' },
  in: { ja: '着信', en: 'In' },
  connected: { ja: 'つながった率', en: 'Connected' },
  range: { ja: '偶然の幅', en: 'Chance range' },
  n: { ja: 'n', en: 'n' },
  length: { ja: '通話(分)', en: 'Minutes' },
  total: { ja: '合計時間', en: 'Talk time' },
  agreed: { ja: 'アポ以上の率', en: 'Agreed' },
  usual: { ja: 'よくかける時間', en: 'Usual hours' },
  inBest: { ja: '◎の時間に', en: 'In ◎ hours' },
  ownInBest: { ja: '◎の接続率', en: 'Conn. in ◎' },
  hour: { ja: '時間', en: 'Hour' },
  mark: { ja: '見立て', en: 'Verdict' },
  phone: { ja: '番号', en: 'Number' },
  last: { ja: '最後の通話', en: 'Last call' },
  what: { ja: '次の一手', en: 'What to do' },
} satisfies Record<string, Bilingual>;
