/**
 * The ranks of architecture: a folder imports itself and lower ranks, never a peer or a higher one. The list is the rule;
 * `core` stands at the bottom, `main` on top. `i18n` holds sentences and is used from `reports` upwards.
 */
const RANKS = [
  ['core'],
  ['intake'],
  ['kpis'],
  ['goals', 'daily', 'sample', 'i18n'],
  ['review'],
  ['reports'],
  ['sheets'],
  ['functions', 'actions', 'rpc'],
];
const folder = (name) => `^src/${name}/`;

module.exports = {
  forbidden: [
    // (The emulation of the platform is left out: its classes refer to one another as Google's do.)
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    ...RANKS.flatMap((peers, rank) =>
      peers.map((name) => ({
        name: `${name}-imports-lower-ranks-only`,
        severity: 'error',
        from: { path: folder(name) },
        to: {
          path: [
            '^src/main\\.ts$',
            ...RANKS.slice(rank)
              .flat()
              .filter((other) => other !== name)
              .map(folder),
          ],
          ...(rank >= RANKS.findIndex((group) => group.includes('reports')) ? { pathNot: folder('i18n') } : {}),
        },
      })),
    ),
    {
      name: 'sidebar-imports-types-only',
      severity: 'error',
      from: {
        path: folder('sidebar'),
        pathNot: ['import', 'goals', 'customer'].map((part) => folder(`sidebar/${part}`)),
      },
      to: { path: '^src/(?!sidebar/)', dependencyTypesNot: ['type-only'] },
    },
    {
      // A file is planned in the browser, as a whole: its rows are not sent there and back to be judged.
      name: 'sidebar-import-uses-pure-code-only',
      severity: 'error',
      from: { path: folder('sidebar/import') },
      to: { path: '^src/(?!sidebar/|core/|intake/)', dependencyTypesNot: ['type-only'] },
    },
    {
      // Customers are found while somebody types, by the same folding of names and numbers as in the reading of the sheets.
      name: 'sidebar-customer-uses-pure-code-only',
      severity: 'error',
      from: { path: folder('sidebar/customer') },
      to: {
        path: '^src/(?!sidebar/)',
        pathNot: '^src/intake/(kana|names|phone|text)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      // A moved slider is answered at once: the arithmetic of goals runs in the browser, over figures that the script measured.
      name: 'sidebar-goals-use-pure-code-only',
      severity: 'error',
      from: { path: folder('sidebar/goals') },
      to: {
        path: '^src/(?!sidebar/|core/)',
        pathNot: [
          '^src/goals/(chance|daily-breakdown|levers|levers-of-targets|policy-bounds|projection|projection-types|reached|rep-shares|rep-targets|required|season|target-types|target-value)\\.ts$',
          '^src/intake/money\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'product-does-not-know-the-local-runtime',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|tools|test)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
