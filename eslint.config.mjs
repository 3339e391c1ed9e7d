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
    // Text of people's is never code: what makes code or HTML of a text is not used at all.
    files: ['src/**/*.{ts,tsx}', 'local/**/*.ts'],
    rules: {
      'no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'createContextualFragment'].map((property) => ({
          property,
          message: 'Text is set as text: textContent, or an element of its own.',
        })),
        ...['write', 'writeln'].map((property) => ({ object: 'document', property })),
        ...['createTemplate', 'createTemplateFromFile'].map((property) => ({ object: 'HtmlService', property })),
      ],
      'no-restricted-syntax': [
        'error',
        'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
        'JSXAttribute[name.name="srcDoc"]',
      ],
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
