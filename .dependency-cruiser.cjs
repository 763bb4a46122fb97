/**
 * Who may import whom. Every rule is a pattern over folder names, so a new folder is guarded from
 * its first file. Imports point one way:
 * main -> app -> pages -> features -> (api, charts, maps, ui) -> i18n -> domain.
 */

/** A folder of src may import only the listed ones (and itself). */
function mayImportOnly(folder, allowed, comment) {
  const open = [folder, ...allowed].join('|');
  return {
    name: `${folder}-imports`,
    comment,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: '^(src|mocks|test|scripts)/', pathNot: `^src/(${open})/` },
  };
}

/** A library that only one folder may know, so that it can be replaced there. */
function onlyIn(library, folders, comment) {
  return {
    name: `only-${folders.split('|')[0]}-imports-${library}`,
    comment,
    severity: 'error',
    from: { pathNot: `^(${folders})/` },
    to: { path: `(^|/)node_modules/${library}(/|$)` },
  };
}

const layers = [
  mayImportOnly('domain', [], 'domain is pure: pass what it needs as an argument.'),
  mayImportOnly('i18n', ['domain'], 'Words and formats only: move a rule to src/domain.'),
  mayImportOnly(
    'ui',
    ['i18n', 'domain'],
    'ui has no domain words: pass them as props, or move the part to its feature.',
  ),
  mayImportOnly(
    'api',
    ['domain'],
    'api fetches and converts: put the thinking in src/domain or a feature.',
  ),
  mayImportOnly(
    'charts',
    ['domain', 'i18n', 'ui'],
    'Charts are given data: let the feature ask src/api.',
  ),
  mayImportOnly(
    'maps',
    ['domain', 'i18n', 'ui'],
    'Maps are given data: let the feature ask src/api.',
  ),
  mayImportOnly(
    'features',
    ['api', 'charts', 'maps', 'ui', 'i18n', 'domain'],
    'A feature does not know its page: take what it needs as props.',
  ),
  mayImportOnly(
    'pages',
    ['features', 'api', 'ui', 'i18n', 'domain'],
    'A page lists panels: put the drawing into a feature. src/api serves only to prefetch.',
  ),
  mayImportOnly(
    'app',
    ['pages', 'api', 'charts', 'ui', 'i18n', 'domain'],
    'app only composes: put it in a page or a feature.',
  ),
];

const features = [
  {
    name: 'no-feature-imports-another',
    comment:
      'Let the page put them together; move a shared noun to src/domain, a shared part to src/ui.',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'a-feature-is-its-index',
    comment:
      'From outside, import the feature by its folder, or by a subfolder what only another page needs: export it from the index.ts there.',
    severity: 'error',
    from: { pathNot: '^src/features/' },
    to: {
      path: '^src/features/[^/]+/',
      pathNot: ['^src/features/[^/]+/index\\.ts$', '^src/features/[^/]+/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'no-page-imports-another',
    comment: 'Move the shared part to a feature or to src/ui.',
    severity: 'error',
    from: { path: '^src/pages/([^/]+)/' },
    to: { path: '^src/pages/[^/]+/', pathNot: '^src/pages/$1/' },
  },
];

const libraries = [
  onlyIn('recharts', 'src/charts', 'Add the chart to src/charts and use it from there.'),
  onlyIn('maplibre-gl', 'src/maps', 'Add the map part to src/maps and use it from there.'),
  onlyIn('msw', 'mocks|test', 'Only the mock world knows msw: add a handler in mocks/.'),
  {
    name: 'domain-knows-no-library',
    comment: 'domain is plain TypeScript: convert at the boundary, in src/api or a view.',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
  },
];

const mocks = [
  {
    name: 'mocks-only-behind-the-demo-flag',
    comment: 'Only main.tsx starts the mock API, by `if (__DEMO__) await import(…)`.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/main\\.tsx$|\\.test\\.tsx?$' },
    to: { path: '^mocks/' },
  },
  {
    name: 'mocks-never-in-the-product',
    comment: 'A static import would ship the mock world: use `if (__DEMO__) await import(…)`.',
    severity: 'error',
    from: { path: '^src/main\\.tsx$' },
    to: { path: '^mocks/', dynamic: false },
  },
  {
    name: 'mocks-know-contract-and-domain',
    comment: 'A server knows the contract and the rules only: move the rest to src/domain.',
    severity: 'error',
    from: { path: '^mocks/', pathNot: '\\.test\\.ts$' },
    to: { path: '^(src|test|scripts)/', pathNot: '^src/(api|domain)/' },
  },
  {
    name: 'src-never-imports-tests-or-scripts',
    comment: 'Move the part to src, where it is used.',
    severity: 'error',
    from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^(test|scripts)/' },
  },
];

const graph = [
  {
    name: 'no-cycles',
    comment: 'Move what both need into a third file, lower in the order of imports.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'The import leads nowhere: check its spelling, or add the package to package.json.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker|worker&url)$|^geojson$' },
  },
];

module.exports = {
  forbidden: [...layers, ...features, ...libraries, ...mocks, ...graph],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are imports too: a type from a higher folder is as wrong as a value.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
