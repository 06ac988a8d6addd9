/**
 * Which way dependencies point: render → core ← aggregate, and within core from the documents and totals
 * down to text and numbers. `pnpm check:dependencies` holds it.
 */
/** Folders of core from the ground up: a folder may import what stands before it. */
const core = [
  ['schema-type', 'text', 'decimal', 'calendar', 'findings', 'shapes'],
  ['themes', 'units'],
  ['templates', 'rules', 'submissions'],
  ['approval', 'roll-up'],
  ['documents', 'programmes'],
  ['schemas', 'testing'],
];

const layers = core.slice(0, -1).map((folders, level) => ({
  name: `core-layer-${level + 1}`,
  comment: `${folders.join(', ')} know nothing of the folders above them`,
  severity: 'error',
  from: { path: `^packages/core/src/(${folders.join('|')})/`, pathNot: '\\.(test|cases)\\.ts$' },
  to: {
    path: `^packages/core/src/(${core
      .slice(level + 1)
      .flat()
      .join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^packages' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { path: '^packages/(render|aggregate)' },
    },
    {
      name: 'render-on-core-only',
      severity: 'error',
      from: { path: '^packages/render/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/aggregate' },
    },
    {
      name: 'aggregate-on-core-only',
      severity: 'error',
      from: { path: '^packages/aggregate/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/render' },
    },
    {
      name: 'no-platform',
      comment: 'The packages run in Node, a browser and a worker: no built-in module of one of them.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: '\\.(test|cases)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-sources',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: '\\.(test|cases)\\.ts$' },
      to: { path: '\\.(test|cases)\\.ts$' },
    },
    ...layers,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@llw/source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
