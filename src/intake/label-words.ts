/**
 * The default label dictionary: words → classes, Japanese and English. A class's own name always counts as one of its
 * words. Compared as `labelKey` makes them, so width, case and spaces do not matter here.
 */
// prettier-ignore
export const DEFAULT_WORDS = {
  kind: {
    visit: [
      '訪問', '往訪', '客先訪問', '対面', '外回り', '巡回', '定期訪問', '新規訪問', '飛び込み', '飛込', '飛込み', '同行', '同行訪問', '商談訪問', 'on-site',
      'onsite', 'in person', 'field visit', 'face to face', 'site visit',
    ],
    call: [
      '電話', '架電', 'TEL', '℡', '☎', 'テレアポ', '通話', '電話連絡', '電話対応', '発信', '受電', '入電', 'phone', 'phone call',
      'telephone', 'cold call',
    ],
    online: [
      'オンライン', 'オンライン商談', 'オンライン会議', 'Web会議', 'ウェブ会議', 'Web商談', 'Web', 'WEB面談', 'リモート', 'Zoom', 'Teams',
      'Google Meet', 'Meet', 'ビデオ会議', 'テレビ会議', 'video', 'video call', 'video meeting', 'web meeting',
      'online meeting', 'remote', 'virtual',
    ],
    mail: ['メール', 'Eメール', '電子メール', 'mail', 'email', 'e-mail'],
    other: [
      'その他', '他', '来店', '来社', '展示会', 'セミナー', 'イベント', 'FAX', 'ファックス', '手紙', '郵送', 'DM', 'LINE', 'チャット', 'SNS',
      'letter', 'fax', 'chat', 'exhibition', 'trade show', 'event', 'seminar', 'others', 'misc',
    ],
  },
  purpose: {
    none: ['なし', '無し', '-', '―', 'ー', '未設定', '未入力', 'n/a', 'no purpose'],
    prospecting: [
      'アポ取り', 'アポ', 'アポイント', 'アポ獲得', 'アポとり', '新規', '新規開拓', '開拓', '新規営業', '新規訪問', '飛び込み', '飛込', '飛込み', '飛び込み営業',
      'テレアポ', '初回訪問', '初訪', '見込み開拓', 'prospect', 'cold call', 'new business', 'new', 'appointment setting',
      'acquisition', 'lead generation',
    ],
    follow: [
      'フォロー', 'フォローアップ', '提案', '運用支援', 'アフターフォロー', '活用支援', '導入支援', '導入後フォロー', '顧客フォロー', '既存フォロー', 'サポート', '商談',
      '追加提案', 'follow up', 'follow-up', 'followup', 'proposal', 'support', 'onboarding', 'customer success',
      'check-in', 'check in', 'upsell', 'cross-sell', 'demo',
    ],
    routine: [
      '定期', '定期訪問', '定期巡回', '巡回', 'ルート', 'ルート訪問', 'ルート営業', '補充', '商品補充', '配送', '配達', '納品', '集金', '回収', '点検', '定期点検',
      '検針', '棚卸', '挨拶', 'ご挨拶', '挨拶回り', '御用聞き', 'ご用聞き', '御用聞', 'regular', 'regular visit', 'routine visit', 'delivery', 'restock',
      'restocking', 'replenishment', 'refill', 'collection', 'inspection',
    ],
    renewal: ['更新', '契約更新', '更新案内', '更新手続き', '更新手続', '更新商談', '継続', '契約継続', '継続提案', 'renew', 'contract renewal'],
    complaint: [
      'クレーム', 'クレーム対応', '苦情', '苦情対応', '不具合対応', '不具合', 'トラブル対応', 'トラブル', 'お詫び', '謝罪', 'complaints', 'claim',
      'trouble', 'issue', 'apology',
    ],
    other: ['その他', '他', 'others', 'misc'],
  },
  outcome: {
    none: [
      'なし', '無し', '-', '―', 'ー', '完了', '済', '済み', '実施', '実施済', '実施済み', '対応済', '対応済み', '訪問済', '訪問済み', 'done',
      'complete', 'completed', 'n/a',
    ],
    absent: [
      '不在', '留守', '担当者不在', '担当不在', '会えず', '面会できず', '不通', '留守電', '留守番電話', '応答なし', '無応答', '話中', '不応答', '不在着信', '不出', '呼出のみ', '切断', '放棄呼', 'no answer', 'not in', 'out',
      'away', 'voicemail', 'busy', 'missed', 'missed call', 'abandoned', 'unanswered', 'not home', 'no one there',
    ],
    refused: [
      '門前払い', '門前払', '断り', 'お断り', '断られた', '拒否', '受付拒否', '受付断り', '受付ブロック', '受付突破できず', 'ガチャ切り', 'NG', 'アポNG',
      'rejected', 'refusal', 'turned away', 'declined', 'not interested',
    ],
    talked: [
      '会話', '面談', '面会', '立ち話', '会えた', '対話', '情報交換', 'ヒアリング', '挨拶のみ', '応答', '応答あり', '応答済み', '通話', '通話あり', '接触', '担当者接触', 'talk',
      'spoke', 'conversation', 'contacted', 'reached', 'connected', 'answered',
    ],
    appointment: [
      'アポ獲得', 'アポ', 'アポ取得', 'アポイント', 'アポイント獲得', 'アポ取れた', 'アポOK', 'アポ有', 'アポあり', '約束', '面談設定', '日程確定',
      'appointment set', 'appointment made', 'appt', 'meeting set', 'meeting booked', 'booked',
    ],
    meeting: [
      '商談', '商談中', '商談実施', '商談化', '提案', '提案済', '提案済み', 'プレゼン', 'デモ', 'デモ実施', 'met', 'sales meeting', 'presentation',
      'pitch', 'pitched', 'demo', 'proposal', 'proposed',
    ],
    quote: [
      '見積', '見積り', '見積もり', '見積提出', '見積書提出', '見積依頼', 'お見積り', 'お見積もり', 'お見積', 'quotation', 'estimate', 'quoted',
      'quote sent',
    ],
    won: [
      '受注', '成約', '契約', '契約締結', '獲得', '受注獲得', '成立', '購入', '更新成約', '注文', 'win', 'closed won', 'closed-won', 'deal',
      'order', 'ordered', 'sold', 'signed', 'contracted',
    ],
    lost: [
      '失注', '不成立', '他決', '他社決定', '競合負け', '見送り', '不成約', '敗注', 'lose', 'loss', 'closed lost', 'closed-lost',
      'lost to competitor',
    ],
    cancelled: [
      '中止', '延期', 'キャンセル', '取消', '取り消し', '取りやめ', '取止め', 'リスケ', '先方都合中止', '予定変更', '未実施', 'canceled', 'cancel',
      'postponed', 'rescheduled', 'called off',
    ],
    other: ['その他', '他', 'others', 'misc'],
  },
  reaction: {
    none: ['なし', '無し', '-', '―', 'ー', '未入力', '不明', 'n/a', 'unknown'],
    warm: [
      '良い', '良', '好反応', '好感触', '良好', '◎', '○', '〇', '◯', 'とても良い', '非常に良い', '大変良い', 'よい', '良かった', '前向き', '興味あり',
      '関心あり', '高い', '高', '好意的', 'A', 'good', 'very good', 'great', 'positive', 'hot', 'interested', 'high',
    ],
    neutral: [
      '普通', 'ふつう', '中', '並', 'まあまあ', '可もなく不可もなく', '△', 'B', 'ok', 'okay', 'normal', 'average', 'medium', 'so-so',
      'fair',
    ],
    cool: [
      '鈍い', '悪い', '悪', '冷たい', '低い', '低', '否定的', '消極的', '反応なし', '興味なし', '関心なし', 'よくない', '良くない', 'いまいち', 'イマイチ', '微妙',
      '×', '✕', '✖', 'C', 'bad', 'poor', 'cold', 'negative', 'low', 'not interested',
    ],
    other: ['その他', '他', 'others', 'misc'],
  },
  cycle: {
    monthly: [
      '月額', '毎月', '月次', '月払い', '月払', '月', '月々', '月々払い', '月極', '月額制', '月額払い', '月契約', '毎月払い', '毎月請求', '1か月', '1ヶ月',
      '1カ月', '1ヵ月', 'サブスク', 'サブスクリプション', 'MRR', 'month', 'per month', '/month', 'every month', 'mo', 'subscription',
    ],
    yearly: [
      '年額', '年払い', '年払', '年次', '毎年', '年', '年間', '年間払い', '年契約', '年間契約', '年一括', '年一括払い', '年1回', '12か月', '12ヶ月', '12カ月',
      '12ヵ月', '1年', 'annual', 'annually', 'year', 'per year', '/year', 'every year', 'ARR', 'once a year',
    ],
    once: [
      '一括', '一括払い', '一括払', '一時金', '1回払い', '一回払い', '買い切り', '買切', '買切り', '売り切り', '売切り', '初期費用', 'one time', 'one-time',
      'onetime', 'lump sum', 'upfront', 'full payment',
    ],
    single: [
      'スポット', '都度', '都度払い', '都度請求', '単発', '単発払い', '随時', 'spot', 'one-off', 'one off', 'ad hoc', 'ad-hoc',
      'per order', 'pay per use',
    ],
  },
  autoRenew: {
    yes: [
      'あり', '有', '有り', '有効', 'する', '○', '〇', '◯', '◎', 'o', 'はい', 'y', 'true', '1', '自動', '自動更新', '自動更新あり', '自動更新有',
      '自動更新有り', '自動更新する', '更新する', '更新あり', '対象', '✓', '✔', '☑', '✅', 'レ', 'オン', 'on', 'auto', 'automatic',
      'auto-renew', 'auto renew', 'autorenew', 'enabled',
    ],
    no: [
      'なし', '無', '無し', '無効', 'しない', '×', '✕', '✖', '✗', 'x', 'いいえ', 'n', 'false', '0', '手動', '自動更新なし', '自動更新無し',
      '自動更新しない', '更新しない', '更新なし', '非更新', '対象外', '都度', '-', '―', 'ー', 'オフ', 'off', 'manual', 'none', 'disabled', '☐',
    ],
  },
  state: {
    running: [
      '契約中', '利用中', '継続', '継続中', '有効', '有効中', '稼働', '稼働中', '稼動中', '取引中', '提供中', '運用中', '契約済', '契約済み', '更新', '更新済', '更新済み',
      '自動更新', '自動更新中', '更新予定', '更新待ち', '解約予定', '解約予告', '終了予定', '満了予定', '新規', '既存', 'アクティブ', 'active', 'current',
      'live', 'ongoing', 'in force', 'renewed', 'valid', 'open', 'in use',
    ],
    ended: [
      '解約', '解約済', '解約済み', '中途解約', '途中解約', '満了', '満了済', '満了済み', '期間満了', '契約満了', '終了', '終了済', '終了済み', '契約終了', '利用終了', '取引終了',
      '退会', '退会済', '退会済み', '失効', 'キャンセル', 'キャンセル済', 'キャンセル済み', '離脱', '閉店', '廃業', '倒産', 'cancelled', 'canceled', 'terminated',
      'expired', 'closed', 'churned', 'inactive', 'lapsed', 'left',
    ],
    paused: [
      '休止', '休止中', '停止', '停止中', '一時停止', '利用停止', '中断', '中断中', '休眠', '休眠中', '保留', '保留中', 'suspended', 'on hold', 'frozen',
      'dormant',
    ],
  },
  prospect: {
    none: ['なし', '無し', '-', '―', 'ー', '未設定', '未入力', '不明', 'n/a', 'unknown'],
    now: ['今すぐ', '今', 'いますぐ', '即', '至急', '当月', '今月', '来月', 'ホット', 'now', 'soon', 'immediate', 'immediately', 'hot', 'this month'],
    later: [
      'これから', '今後', 'そのうち', '将来', '長期', '中長期', '来期', '来年', '来年度', '情報収集', 'later', 'not yet', 'someday', 'future',
      'long term', 'long-term', 'nurture', 'nurturing', 'next year',
    ],
    other: ['その他', '他', 'others', 'misc'],
  },
  stage: {
    none: ['なし', '無し', '-', '―', 'ー', '未設定', '未入力', '自動', 'n/a', 'auto'],
    contact: ['接触', '接触済み', '初回接触', 'アプローチ', 'アプローチ中', '未商談', 'リード', 'contacted', 'approach', 'lead'],
    talk: ['会話', '会話済み', 'ヒアリング', '関係構築', 'talked', 'conversation'],
    prospect: ['見込み', '見込', '見込み客', '見込客', '見込み顧客', 'アポ', 'アポ獲得', 'prospects', 'qualified'],
    deal: ['商談', '商談中', '提案', '提案中', '見積', '見積中', '見積提出', '交渉', '交渉中', 'in deal', 'negotiation', 'proposal', 'quote'],
    contract: ['契約', '契約済み', '新規契約', '成約', '受注', 'contracted', 'signed', 'won', 'new', 'new customer'],
    continuing: ['継続', '継続中', '契約中', '既存', '既存客', '既存顧客', '更新', 'continued', 'stays', 'ongoing', 'existing', 'customer'],
    left: ['離脱', '解約', '解約済み', '休眠', '失注', '取引終了', '終了', 'lost', 'churned', 'former', 'cancelled'],
  },
  direction: {
    unknown: ['-', '―', 'ー', '不明', '内線', 'internal', 'n/a'],
    in: [
      '着信', '受信', '受電', '入電', '受', '着', '外線着信', '着信応答', '着信済み', '不在着信', '不在', '応答', 'inbound', 'incoming', 'received',
      'answered', 'missed', 'missed call',
    ],
    out: ['発信', '架電', '発', '外線発信', '発信済み', '発信のみ', 'outbound', 'outgoing', 'dialed', 'dialled', 'made', 'placed'],
  },
} as const;
