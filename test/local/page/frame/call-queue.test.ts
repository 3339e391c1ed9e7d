import { CallQueue } from '../../../../local/page/frame/call-queue';

function queueOf(limit: number): { queue: CallQueue<number>; started: number[] } {
  const started: number[] = [];
  return { queue: new CallQueue<number>(limit, (call) => started.push(call)), started };
}

test('calls wait until the queue is opened', () => {
  const { queue, started } = queueOf(10);
  queue.add(1);
  queue.add(2);
  expect(started).toEqual([]);
  queue.open();
  expect(started).toEqual([1, 2]);
});

// "If you make an 11th call while 10 are still running, the server function will be delayed until one of the 10 spots is freed"
test('the 11th call starts when one of ten has ended, in order', () => {
  const { queue, started } = queueOf(10);
  queue.open();
  for (let call = 1; call <= 13; call += 1) queue.add(call);
  expect(started).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  queue.ended();
  expect(started.slice(10)).toEqual([11]);
  queue.ended();
  queue.ended();
  queue.ended();
  expect(started.slice(10)).toEqual([11, 12, 13]);
});
