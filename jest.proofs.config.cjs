/** Also what takes long: whole workbooks, every service call, the page and the sidebar in Chromium. */
module.exports = { ...require('./jest.config.cjs'), testPathIgnorePatterns: ['/node_modules/'] };
