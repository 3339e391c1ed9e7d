/** Tests run through esbuild: fast, and the same compiler that makes the bundle. Types are checked by `npm run check`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/', '/dist/', '/\\.cache/'],
  testTimeout: 30_000,
};
