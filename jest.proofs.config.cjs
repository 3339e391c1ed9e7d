/** Also what takes long: whole workbooks, every service call, the page and the sidebar in Chromium. */
module.exports = {
  ...require('./jest.config.cjs'),
  testPathIgnorePatterns: ['/node_modules/'],
  // They are slow by nature; on a busy machine several times as slow.
  testTimeout: 180_000,
};
