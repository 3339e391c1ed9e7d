/** Compiles one file for Jest with esbuild. */
const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');
const { version } = require('esbuild/package.json');

module.exports = {
  process(source, path) {
    const { code, map } = transformSync(source, {
      sourcefile: path,
      loader: /\.[cm]?ts$/.test(path) ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
    });
    return { code, map: JSON.parse(map) };
  },
  getCacheKey(source, path) {
    return createHash('sha1').update(version).update(path).update(source).digest('hex');
  },
};
