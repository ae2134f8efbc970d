import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Who may import whom: each room names the rooms that it must not reach into. */
const ROOMS = [
  'model',
  'provenance',
  'graph',
  'load',
  'search',
  'diagrams',
  'exports',
  'browser',
  'offline',
  'portable',
  'handbook',
  'components',
  'layouts',
  'pages',
];
const MAY_IMPORT = {
  model: [],
  provenance: ['model'],
  graph: ['model', 'provenance'],
  load: ['model', 'provenance'],
  search: ['model', 'provenance', 'graph', 'browser'],
  diagrams: ['model', 'provenance', 'graph', 'browser'],
  browser: [],
  exports: ['model', 'provenance', 'graph'],
  offline: [],
  portable: ['browser'],
  handbook: ['model', 'provenance', 'graph'],
};

const directions = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx,astro}`],
  ignores: ['**/*.test.ts', 'src/search/search-index-integration.ts', 'src/diagrams/*.astro'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ROOMS.filter((other) => other !== room && !allowed.includes(other)).map(
              (other) => `**/${other}/**`,
            ),
            message: `${room}/ may import ${allowed.join(', ') || 'no other room'} only: see "How the rooms fit" in README.md.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'dist-portable/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  ...directions,
  {
    files: ['src/diagrams/svg/**/*.tsx', 'src/search/client/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style'], JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'The Content Security Policy refuses style attributes; markup never comes from text.',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,astro,js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
