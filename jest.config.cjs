/** Tests run through esbuild: fast, and the same compiler that makes the bundle. Types are checked by `npm run check`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // What takes long has its own command (`npm run proofs`): the everyday run stays under four minutes.
  testPathIgnorePatterns: ['/node_modules/', '\\.proof\\.test\\.ts$'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/', '/dist/', '/\\.cache/'],
  // Jest would leave one core idle, which on two cores is half of them.
  maxWorkers: '100%',
  testTimeout: 90_000,
};
