import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', 'test/fixtures/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.cjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Names of the platform stay in the folders that may use them; everything else is pure.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/sheets/**', 'src/actions/**', 'src/rpc/**', 'src/main.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'SpreadsheetApp',
          'Utilities',
          'Session',
          'HtmlService',
          'LockService',
          'CacheService',
          'PropertiesService',
        ],
        ...['Logger', 'console', 'setTimeout', 'fetch', 'process', 'require', 'Intl'],
      ],
    },
  },
);
