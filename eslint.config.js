import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['bench/quotes/*.mjs', 'dist/', 'dist-*/', 'coverage/', 'fixtures/', 'node_modules/', 'out/'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    rules: {
      // Tables and token lists are indexed within bounds that the compiler cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'The order would depend on the locale: compare code units.' },
        { object: 'Math', property: 'random', message: 'The same bytes must give the same summary: pass a seed.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='RegExp']",
          message: 'User text never becomes a pattern; write patterns as literals, where they are checked.',
        },
      ],
      eqeqeq: 'error',
      complexity: ['error', 20],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      // Readability is a matter of taste here; speed is not.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
      'regexp/require-unicode-regexp': 'off',
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-unused-capturing-group': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/**/*.train.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'console', message: 'Only src/cli talks.' }],
    },
  },
  {
    // Longer patterns are put together from named parts here; tests/patterns.test.ts checks what comes out.
    files: ['src/text/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Written by scripts, as long as what they hold.
    files: ['**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**/*.ts', '**/*.train.ts', 'bench/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' },
  },
)
