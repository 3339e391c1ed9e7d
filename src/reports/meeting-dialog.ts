/** The window from which 会議資料 is copied as text. */
import type { Bilingual, Language } from '../core/language';

export const DIALOG_TITLE: Bilingual = { ja: '会議資料をコピー', en: 'Copy the meeting page' };
/** Pixels. */
export const DIALOG_SIZE = { width: 640, height: 520 } as const;

const TEXT = {
  note: {
    ja: 'チャットやメールに貼り付けられます。コピーするまで、どこにも送られません。',
    en: 'To be pasted into a chat or a mail. Nothing is sent anywhere until you copy it.',
  },
  copy: { ja: 'コピーする', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  byHand: {
    ja: '選んであります。Ctrl+C(Mac は ⌘+C)でコピーしてください。',
    en: 'It is selected: press Ctrl+C (⌘+C on a Mac).',
  },
} satisfies Record<string, Bilingual>;

/**
 * A page of its own. What people typed stands in a text area only, escaped: it is never part of the page's code. Copying
 * is what the button's click does in the browser; where the browser does not allow it, the text is left selected.
 */
export function meetingDialog(text: string, language: Language): string {
  const say = (words: Bilingual): string => escaped(words[language]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<style>
body { margin: 16px; font: 14px/1.5 "Hiragino Sans", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif; color: #222; }
p { margin: 0 0 8px; }
textarea { box-sizing: border-box; width: 100%; height: 380px; padding: 8px; font: inherit; font-size: 13px; }
button { min-height: 44px; padding: 0 24px; border: 0; border-radius: 4px; background: #1f4e79; color: #fff; font: inherit; }
button:focus-visible, textarea:focus-visible { outline: 3px solid #e69f00; outline-offset: 2px; }
</style>
</head>
<body>
<p id="note">${say(TEXT.note)}</p>
<textarea id="text" readonly aria-labelledby="note">
${escaped(text)}</textarea>
<p><button id="copy" type="button">${say(TEXT.copy)}</button> <span id="said" role="status"></span></p>
<script>
document.getElementById('copy').addEventListener('click', function () {
  var text = document.getElementById('text');
  text.focus();
  text.select();
  var isCopied = false;
  try { isCopied = document.execCommand('copy'); } catch (error) { isCopied = false; }
  var said = isCopied ? 'copied' : 'byHand';
  document.getElementById('said').textContent = document.getElementById(said).textContent;
});
</script>
<span id="copied" hidden>${say(TEXT.copied)}</span>
<span id="byHand" hidden>${say(TEXT.byHand)}</span>
</body>
</html>`;
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
