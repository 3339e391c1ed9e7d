/** What the reps of the sample have written down for each other; the last has no tags, as people forget them. */
import { dayOf } from '../core/days';
import type { SampleCell } from './sample-table';

type SampleTip = readonly [title: string, text: string, kpis: string, stage: string, rep: number, day: number];

// prettier-ignore
const TIPS: readonly SampleTip[] = [
  ['更新の話は60日前に|Renewals 60 days ahead', '満了の60日前に、この1年の使い方を1枚にまとめて持っていく。値段の話はそのあと。|60 days before the end, bring one page on how they used it this year. Talk about the price after that.', '継続率、解約数|Retention rate, Cancellations', '継続|continuing', 0, dayOf(2024, 5, 14)],
  ['初月は使い方を2回聞く|Ask twice in the first month', '納品の1週間後と3週間後に「困っていることはありませんか」とだけ聞く。売り込まない。|One week and three weeks after delivery, ask only what is difficult. Sell nothing.', '初月フォロー率|First-month follow-up', '契約|contract', 3, dayOf(2024, 4, 22)],
  ['断られたら次の時期を聞く|After a no, ask when', '「今はいらない」には「いつごろ見直しますか」と聞き、次回予定日に入れる。|After "not now", ask when they look at it again, and put that into Next.', 'アポ獲得率|Appointment rate', '会話|talk', 1, dayOf(2024, 6, 3)],
  ['見積は2案で|Two quotes', '1案だと他社と比べられる。標準と節約の2案を持っていき、選んでもらう。|One quote is compared with rivals. Bring a standard and a saving one, and let them choose.', '成約率、取引単価|Win rate, Deal size', '商談|deal', 4, dayOf(2024, 3, 18)],
  ['回る順は曜日でなく地区で|Walk by area, not by weekday', '同じ地区の顧客をまとめると、1日に2件多く回れる。|With customers of one area on one day there is time for two more visits.', '訪問件数、訪問カバー率|Visits, Visit coverage', '|', 2, dayOf(2024, 2, 9)],
  ['離れた方には近況だけ|Only a hello to those who left', '半年に1回、近況をうかがうだけの電話をする。戻ってくれた方はこれがきっかけだった。|A call every half year, only to ask how they are. Those who came back did so after one.', '新規獲得数|New customers', '離脱|left', 5, dayOf(2024, 1, 25)],
  ['|', '雨の日は先に電話を。濡れた荷物で伺うより喜ばれる。|On rainy days call first: nobody likes wet parcels.', '|', '|', 6, dayOf(2024, 6, 10)],
];

/** @param say picks the language of `Japanese|English` */
export function sampleTips(reps: readonly string[], say: (pair: string) => string): SampleCell[][] {
  return TIPS.map(([title, text, kpis, stage, rep, day]) => [
    ...[title, text, kpis, stage].map((pair) => say(pair) || null),
    reps[rep] ?? null,
    { day },
  ]);
}
