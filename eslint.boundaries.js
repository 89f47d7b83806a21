/**
 * The boundary table: which room may import what. Types count as imports.
 * Each row: [files of the room, patterns it may never import, why].
 */
const node = ['node:*', 'fs', 'path', 'os', 'worker_threads']
const rooms = [
  [
    ['shared/**'],
    ['**/electron/**', '**/renderer/**', 'electron', ...node, 'react', 'sql.js', 'cytoscape'],
    'shared imports nothing but itself',
  ],
  [
    ['electron/core/**'],
    [
      'electron',
      ...node,
      'sql.js',
      '**/store/**',
      '**/engine/**',
      '**/renderer/**',
      '**/export/**',
    ],
    'core is pure',
  ],
  ...[
    'articles',
    'sentences',
    'annotate',
    'mentions',
    'events',
    'resolve',
    'graph',
    'gazetteer',
  ].map((stage) => [
    [`electron/core/${stage}/**`],
    [
      'articles',
      'sentences',
      'annotate',
      'mentions',
      'events',
      'resolve',
      'graph',
      ...(stage === 'gazetteer' ? [] : []),
    ]
      .filter((other) => other !== stage)
      .map((other) => `**/${other}/**`)
      .concat(['electron', ...node, 'sql.js', '**/store/**', '**/engine/**', '**/renderer/**']),
    'a stage imports shared, the gazetteer and its own folder only',
  ]),
  [
    ['electron/store/**'],
    ['electron', '**/core/**', '**/engine/**', '**/app/**', '**/renderer/**'],
    'store knows shared and sql.js',
  ],
  [
    ['electron/export/**'],
    ['electron', '**/core/**', '**/store/**', '**/engine/**', ...node],
    'export turns a graph into text or bytes',
  ],
  [
    ['electron/engine/**'],
    ['electron', 'worker_threads', 'node:worker_threads', '**/app/**', '**/renderer/**'],
    'engine has no electron and no threads',
  ],
  [
    ['electron/{worker,cli}/**'],
    ['electron', '**/app/**', '**/core/**', '**/store/**', '**/renderer/**'],
    'worker and cli are thin doors to the engine',
  ],
  [
    ['electron/{app,preload}/**'],
    ['**/core/**', '**/store/**', '**/export/**', '**/renderer/**'],
    'app and preload talk to the engine by its client',
  ],
  [
    ['renderer/{state,view-model}/**'],
    [
      '**/electron/**',
      'electron',
      '**/ipc/client*',
      'cytoscape',
      '**/panels/**',
      '**/ui/**',
      '**/graph/**',
    ],
    'state and view-model are pure',
  ],
  [
    ['renderer/graph/**'],
    ['**/electron/**', 'electron', '**/ipc/client*', '**/state/**', '**/panels/**'],
    'graph owns cytoscape only',
  ],
  [
    ['renderer/views/**'],
    [
      '**/electron/**',
      'electron',
      ...node,
      '**/ipc/**',
      '**/state/**',
      '**/panels/**',
      'cytoscape',
    ],
    'views take props only',
  ],
  [
    ['renderer/{panels,ui}/**'],
    ['**/electron/**', 'electron', ...node],
    'the renderer never imports electron',
  ],
  [
    ['renderer/ui/**'],
    ['**/state/**', '**/panels/**', '**/graph/**', '**/ipc/**', '**/electron/**', 'electron'],
    'ui knows nothing of the app',
  ],
]

export const boundaries = rooms.map(([files, patterns, message]) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx', 'electron/core/pipeline.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
  },
}))
