import { buttonsOf, QuestionQueue, type Question } from '../../../../local/page/shell/question-queue';

const question = (id: string): Question => ({ question: id, title: '', prompt: '', buttons: 'OK', input: false });

function queue(): { asked: QuestionQueue; shown: (string | null)[] } {
  const shown: (string | null)[] = [];
  return { asked: new QuestionQueue((one) => shown.push(one?.question ?? null)), shown };
}

test('questions come one at a time, in order', () => {
  const { asked, shown } = queue();
  for (const id of ['a', 'b', 'c']) asked.ask(question(id));
  expect(shown).toEqual(['a']);
  asked.answer('a');
  asked.answer('b');
  asked.answer('c');
  expect(shown).toEqual(['a', 'b', 'c', null]);
});

test('one that was answered elsewhere goes away, wherever it stands', () => {
  const { asked, shown } = queue();
  for (const id of ['a', 'b', 'c']) asked.ask(question(id));
  asked.remove('b');
  expect(shown).toEqual(['a']);
  asked.remove('a');
  expect(shown).toEqual(['a', 'c']);
  asked.remove('unknown');
  expect(shown).toEqual(['a', 'c']);
});

test('one that comes again after a lost line is asked once', () => {
  const { asked, shown } = queue();
  asked.ask(question('a'));
  asked.ask(question('a'));
  asked.answer('a');
  asked.ask(question('a'));
  expect(shown).toEqual(['a', null]);
});

// developers.google.com/apps-script/reference/base/button-set
test.each([
  ['OK', ['OK']],
  ['OK_CANCEL', ['OK', 'CANCEL']],
  ['YES_NO', ['YES', 'NO']],
  ['YES_NO_CANCEL', ['YES', 'NO', 'CANCEL']],
])('%s has the buttons %j', (set, buttons) => {
  expect(buttonsOf(set)).toEqual(buttons);
});
