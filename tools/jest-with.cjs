/**
 * Jest with variables set, on every system alike: `node tools/jest-with.cjs NAME=VALUE … JEST'S ARGUMENTS …`. A file and not
 * `node -e`: Jest's workers are started with the arguments of their parent, and each would begin the whole run again.
 */
const isSetting = (argument) => /^[A-Z_]+=/.test(argument);
const given = process.argv.slice(2);
for (const setting of given.filter(isSetting)) {
  const [name, value] = setting.split(/=(.*)/s);
  process.env[name] = value;
}
module.exports = require('jest').run(given.filter((argument) => !isSetting(argument)));
