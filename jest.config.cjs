/** Tests run through esbuild: fast, and the same compiler that makes the bundle. Types are checked by `npm run check`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/', '/dist/', '/\\.cache/'],
  // Jest would leave one core idle, which on two cores is half of them.
  maxWorkers: '100%',
  testTimeout: 30_000,
};
