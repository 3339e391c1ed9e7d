/** `npm start` as a process of its own: the address, what is served there, and the end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import WebSocket from 'ws';
import { readWorkbook } from '../../local/files';
import type { ServerMessage } from '../../local/server/wire';
import { root, temporaryFolder } from '../support/cli';
import { setValues } from './server/mutations';

const folder = temporaryFolder();
const input = join(folder, '利用者');
mkdirSync(input);
writeFileSync(join(input, '訪問.csv'), '訪問日,担当者,顧客\n2024/6/3,佐藤,青木商店\n');

interface Opened {
  process: ChildProcess;
  /** Of standard output, once there is one. */
  firstLine: Promise<string>;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

const started = new Set<ChildProcess>();
afterEach(() => {
  for (const process of started) process.kill('SIGKILL');
  started.clear();
});

function open(args: readonly string[], port: string): Opened {
  const child = spawn(process.execPath, [join(root, 'local/bin/kpi.mjs'), 'open', ...args], {
    env: { ...process.env, PORT: port },
  });
  started.add(child);
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const firstLine = new Promise<string>((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout.split('\n')[0]!);
    }),
  );
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { process: child, firstLine, ended };
}

test('a workbook of one’s own is served as it is; what was not saved is written when it is stopped', async () => {
  const opened = open([input], '0');
  const line = await opened.firstLine;
  expect(line).toMatch(/^ルートKPI: http:\/\/127\.0\.0\.1:\d+\/[\w-]{22,}\/$/);
  const address = line.replace('ルートKPI: ', '');
  const page = await fetch(address);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('src="page.js"')]);
  for (const file of ['page.js', 'page.css']) expect((await fetch(new URL(file, address))).status).toBe(200);
  // What goes into the add-on's own pages is no file of the page.
  expect((await fetch(new URL('frame.js', address))).status).toBe(404);

  const { origin } = new URL(address);
  const socket = new WebSocket(new URL('wire', address.replace('http', 'ws')), { origin });
  await new Promise((resolve) => socket.once('open', resolve));
  const next = (type: string) =>
    new Promise<ServerMessage>((resolve) =>
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as ServerMessage;
        if (message.type === type) resolve(message);
      }),
    );
  const [state, menus] = [next('state'), next('menus')];
  socket.send(JSON.stringify({ type: 'hello', tab: 'x' }));
  const { workbook, unsaved } = ((await state) as Extract<ServerMessage, { type: 'state' }>).state;
  expect([Object.values(workbook.sheets).map(({ name }) => name), unsaved]).toEqual([['訪問'], false]);
  expect(JSON.stringify(await menus)).toContain('最新に更新');
  const edited = next('edited');
  const { seq } = (await state) as { seq: number };
  socket.send(JSON.stringify({ type: 'edit', edit: 1, base: seq, mutations: [setValues({ '1:2': '井上薬局' })] }));
  await edited;

  opened.process.kill('SIGINT');
  opened.process.kill('SIGINT');
  const { code, stdout, stderr } = await opened.ended;
  expect([code, stdout]).toEqual([0, `${line}\n`]);
  const [name, ...others] = readdirSync(folder).filter((file) => /^利用者-\d{14}\.xlsx$/.test(file));
  try {
    expect(others).toEqual([]);
    expect(stderr).toMatch(new RegExp(`^保存していない変更を書き出しました: .*${name!}\n$`));
    const written = await readWorkbook(join(folder, name!));
    expect(written.sheets[0]!.cells.find(({ row, column }) => row === 2 && column === 3)?.value).toBe('井上薬局');
    // Beside the user's file, which stays as it was.
    expect(readdirSync(folder).sort()).toEqual(['利用者', name!].sort());
  } finally {
    for (const file of [name, ...others]) if (file) rmSync(join(folder, file));
  }
}, 60_000);

test('without changes it ends quietly', async () => {
  const opened = open([input], '0');
  await opened.firstLine;
  opened.process.kill('SIGTERM');
  expect(await opened.ended).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

test('a port that is taken, one that is none, no such file, no workbook: one sentence', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  writeFileSync(join(folder, 'not.xlsx'), 'hello');
  const cases: [string[], string, string][] = [
    [[input], String(port), `ポート ${port} は使われています。`],
    [[input], '70000', '環境変数 PORT の「70000」はポート番号ではありません。'],
    [[input], 'abc', '環境変数 PORT の「abc」はポート番号ではありません。'],
    [[join(folder, 'nowhere.xlsx')], '0', '見つかりません'],
    [[join(folder, 'not.xlsx')], '0', 'Excel のブックではないため開けません'],
  ];
  try {
    const ends = await Promise.all(cases.map(([args, PORT]) => open(args, PORT).ended));
    ends.forEach(({ code, stdout, stderr }, index) => {
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(cases[index]![2]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    });
  } finally {
    taken.close();
    rmSync(join(folder, 'not.xlsx'));
  }
}, 60_000);
