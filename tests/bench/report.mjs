/** The figures as Markdown. */

/**
 * @typedef {import('./load.mjs').Measurement} Measurement
 * @typedef {import('./servers.mjs').ServerName} ServerName
 * @typedef {import('./workloads.mjs').Workload} Workload
 *
 * @typedef {object} Row
 * @property {Workload} workload
 * @property {Partial<Record<ServerName, readonly Measurement[]>>} rounds
 *
 * @typedef {object} Start
 * @property {number} ms
 * @property {number} cpuMs
 *
 * @typedef {object} Figures
 * @property {readonly Row[]} rows
 * @property {Partial<Record<ServerName, readonly Start[]>>} starts
 * @property {Partial<Record<ServerName, number>>} idle RSS in bytes
 * @property {Partial<Record<ServerName, number>>} loaded RSS in bytes
 * @property {readonly { address: string, what: string, by: Partial<Record<ServerName, import('./page-weight.mjs').Weight>> }[]} weights
 * @property {import('./growth.mjs').Growth} growth
 */

/** What the site promises; see the end of the report. */
const TARGETS = { ofNginx: 0.45, timesNext: 25, startMs: 400, idleMb: 150 };
/** The workloads that the first two targets are about. */
const PRERENDERED = ['page', 'wizard'];
const NONE = '–';

/** @type {Record<ServerName, string>} */
const TITLES = { ours: 'ours', nginx: 'nginx', next: '`next start`' };
const NAMES = /** @type {ServerName[]} */ (Object.keys(TITLES));

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Three digits that mean something. @param {number | undefined} value */
function figure(value) {
  if (value === undefined || Number.isNaN(value)) return NONE;
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 2 });
}

/** @param {number | undefined} bytes */
function megabytes(bytes) {
  return bytes === undefined ? undefined : bytes / 1e6;
}

/** @param {readonly (readonly string[])[]} rows the first is the head; the first column is words, the others figures */
function table([head = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ];
}

/**
 * The quotients of two servers, round by round: what else the machine did in a round, it did to both.
 *
 * @param {Row} row @param {ServerName} other
 */
function quotients({ rounds }, other) {
  const others = rounds[other] ?? [];
  return (rounds.ours ?? []).flatMap(({ perCpuSecond }, round) => {
    const against = others[round]?.perCpuSecond;
    return against === undefined ? [] : [perCpuSecond / against];
  });
}

/** @param {readonly number[]} values @param {(value: number) => string} say */
function withRange(values, say) {
  if (values.length === 0) return NONE;
  const middle = say(median(values));
  if (values.length === 1) return middle;
  return `${middle} (${say(Math.min(...values))} to ${say(Math.max(...values))})`;
}

const percent = (/** @type {number} */ value) => `${figure(value * 100)} %`;
const times = (/** @type {number} */ value) => `${figure(value)} ×`;

/** @param {Figures} figures */
function speedTable({ rows, starts, idle, loaded }) {
  const body = rows.flatMap((row) => {
    const of = (
      /** @type {ServerName} */ name,
      /** @type {(one: Measurement) => number} */ what,
    ) => {
      const all = row.rounds[name];
      return all === undefined ? undefined : median(all.map(what));
    };
    const delays = NAMES.map((name) => {
      const p50 = of(name, (one) => one.p50);
      return p50 === undefined ? NONE : `${figure(p50)} / ${figure(of(name, (one) => one.p99))}`;
    });
    return [
      [
        `**${row.workload.title}**, requests per CPU-second`,
        ...NAMES.map((name) => figure(of(name, (one) => one.perCpuSecond))),
        withRange(quotients(row, 'nginx'), percent),
        withRange(quotients(row, 'next'), times),
      ],
      ['p50 / p99, ms', ...delays, '', ''],
    ];
  });
  const ofStart = (/** @type {ServerName} */ name, /** @type {(one: Start) => number} */ what) => {
    const all = starts[name];
    return all === undefined ? undefined : median(all.map(what));
  };
  /** @type {(title: string, of: (name: ServerName) => number | undefined) => string[]} */
  const plain = (title, of) => {
    const against = (/** @type {ServerName} */ name) => {
      const [mine, other] = [of('ours'), of(name)];
      // What took less than one step of the clock has no quotient.
      return mine === undefined || !other ? NONE : times(mine / other);
    };
    return [title, ...NAMES.map((name) => figure(of(name))), against('nginx'), against('next')];
  };
  return table([
    ['', ...NAMES.map((name) => TITLES[name]), 'ours ÷ nginx', 'ours ÷ `next start`'],
    ...body,
    plain('start to the first 200, ms', (name) => ofStart(name, (one) => one.ms)),
    plain('processor time until then, ms', (name) => ofStart(name, (one) => one.cpuMs)),
    plain('memory idle (RSS), MB', (name) => megabytes(idle[name])),
    plain('memory under load (RSS), the most seen, MB', (name) => megabytes(loaded[name])),
  ]);
}

/** @param {Figures} figures */
function weightTable({ weights }) {
  return table([
    [
      'bytes of the bodies as sent',
      'ours',
      'nginx',
      '`next start`, HTML only',
      '`next start`, with styles and scripts',
      'requests, ours / `next start`',
      'heads, ours / `next start`',
    ],
    ...weights.map(({ address, what, by: { ours, nginx, next } }) => [
      `${what} (${address})`,
      ours ? `${whole(ours.everything)} ${ours.encoding}` : NONE,
      nginx ? `${whole(nginx.everything)} ${nginx.encoding}` : NONE,
      next ? `${whole(next.document)} ${next.encoding}` : NONE,
      next ? whole(next.everything) : NONE,
      `${ours?.requests ?? NONE} / ${next?.requests ?? NONE}`,
      `${ours ? whole(ours.heads) : NONE} / ${next ? whole(next.heads) : NONE}`,
    ]),
  ]);
}

/** What is counted is given in full. @param {number} value */
function whole(value) {
  return value.toLocaleString('en');
}

/** @param {Figures} figures */
function growthTable({ growth, idle }) {
  const more = growth.wizardPages / growth.pages;
  const { build } = growth;
  const twice = (/** @type {number} */ value) => figure(value * (1 + more));
  return table([
    ['', 'today', 'twice the situations (reckoned)'],
    [
      'pages (of them the wizard)',
      `${whole(growth.pages)} (${whole(growth.wizardPages)})`,
      whole(growth.pages + growth.wizardPages),
    ],
    [
      'build, s (of it rendering; packing)',
      build
        ? `${figure(build.all)} (${figure(build.rendering)}; ${figure(build.packing)})`
        : 'not known: the build left no record',
      build ? figure(build.all + (build.rendering + build.packing) * more) : NONE,
    ],
    [
      'the folder site/www, MB (on disk; files)',
      `${figure(growth.folderBytes / 1e6)} (${figure(growth.folderDiskBytes / 1e6)}; ${whole(growth.files)})`,
      `${twice(growth.folderBytes / 1e6)} (${twice(growth.folderDiskBytes / 1e6)}; ${whole(growth.files + 3 * growth.wizardPages)})`,
    ],
    [
      'the pack, MB',
      figure(growth.packBytes / 1e6),
      figure((growth.packBytes + growth.wizardPackBytes) / 1e6),
    ],
    [
      'our server idle (RSS), MB',
      figure(megabytes(idle.ours)),
      figure(megabytes(idle.ours === undefined ? undefined : idle.ours + growth.wizardPackBytes)),
    ],
  ]);
}

/** @param {Figures} figures */
function targetLines({ rows, starts, idle }) {
  /** @type {[string, boolean | undefined][]} */
  const lines = [];
  for (const row of rows.filter(({ workload }) => PRERENDERED.includes(workload.name))) {
    const ofNginx = quotients(row, 'nginx');
    const timesNext = quotients(row, 'next');
    const { title } = row.workload;
    lines.push([
      `${title}: at least ${percent(TARGETS.ofNginx)} of nginx per CPU-second`,
      ofNginx.length > 0 ? median(ofNginx) >= TARGETS.ofNginx : undefined,
    ]);
    lines.push([
      `${title}: at least ${TARGETS.timesNext} times \`next start\` per CPU-second`,
      timesNext.length > 0 ? median(timesNext) >= TARGETS.timesNext : undefined,
    ]);
  }
  lines.push([
    `start in less than ${TARGETS.startMs} ms`,
    starts.ours && median(starts.ours.map(({ ms }) => ms)) < TARGETS.startMs,
  ]);
  lines.push([
    `less than ${TARGETS.idleMb} MB idle`,
    idle.ours === undefined ? undefined : idle.ours / 1e6 < TARGETS.idleMb,
  ]);
  return lines.map(
    ([what, met]) =>
      `- ${met === undefined ? 'not measured' : met ? 'met' : '**missed**'}: ${what}`,
  );
}

/** @param {Figures} figures */
function errorLines({ rows }) {
  const lines = rows.flatMap(({ workload, rounds }) =>
    NAMES.flatMap((name) => {
      const errors = (rounds[name] ?? []).reduce((sum, one) => sum + one.errors, 0);
      return errors > 0 ? [`- ${TITLES[name]}, ${workload.title}: ${whole(errors)}`] : [];
    }),
  );
  return lines.length > 0
    ? ['**Failed requests**, so that their rows mean little:', '', ...lines]
    : ['No request failed.'];
}

/**
 * @param {Figures} figures
 * @param {readonly string[]} conditions what was run, where and how
 * @returns {string}
 */
export function report(figures, conditions) {
  return [
    ...speedTable(figures),
    '',
    ...errorLines(figures),
    '',
    ...weightTable(figures),
    '',
    ...growthTable(figures),
    '',
    'Reckoned: the wizard’s share of rendering, packing, folder and pack a second time. No build of twice the size was made.',
    '',
    'Targets:',
    '',
    ...targetLines(figures),
    '',
    ...conditions.map((line) => `- ${line}`),
  ].join('\n');
}
