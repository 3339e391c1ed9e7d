const everyday = require('./jest.config.cjs');

/** Also what takes long: whole workbooks, every service call, the page and the sidebar in Chromium. */
module.exports = {
  ...everyday,
  testPathIgnorePatterns: ['/node_modules/'],
  // `npm run reliability` ends with its figures.
  ...(process.env.EVERY_CALL !== undefined
    ? { reporters: ['default', '<rootDir>/test/support/reliability-table.cjs'] }
    : {}),
  // They are slow by nature; on a busy machine several times as slow.
  testTimeout: 180_000,
};
