/** Any kana, kanji, Japanese punctuation or full-width form. */
export const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
