import type {
  CardScene,
  Label,
  ListGroup,
  Scene,
  SceneLink,
  SceneNode,
  SceneTable,
  Shape,
  SourceRef,
  TimelineScene,
} from '#explorer/scene/scene';

interface Group {
  readonly group: string;
  readonly label: string;
  readonly shape: Shape;
  readonly fill: string;
  readonly code: string;
  readonly codeFill: string;
  readonly names: readonly string[];
}

const groups: readonly Group[] = [
  {
    group: 'SOC',
    label: 'Pomoc społeczna',
    shape: 'circle',
    fill: '#c53829',
    code: 'PS',
    codeFill: '#ffffff',
    names: ['Miejski Ośrodek Pomocy Społecznej w Sieradzu', 'Powiatowe Centrum Pomocy Rodzinie w Sieradzu'],
  },
  {
    group: 'GOV',
    label: 'Samorząd, urząd',
    shape: 'circle',
    fill: '#6aa300',
    code: 'SA',
    codeFill: '#000000',
    names: ['Urząd Miasta Sieradza'],
  },
  {
    group: 'EDU',
    label: 'Edukacja',
    shape: 'square',
    fill: '#488bfb',
    code: 'ED',
    codeFill: '#000000',
    names: [
      'Poradnia Psychologiczno-Pedagogiczna',
      'Szkoła Podstawowa nr 1',
      'Szkoła Podstawowa nr 4',
      'Specjalny Ośrodek Szkolno-Wychowawczy',
    ],
  },
  {
    group: 'JUS',
    label: 'Sądy, kuratela',
    shape: 'diamond',
    fill: '#a77600',
    code: 'KU',
    codeFill: '#000000',
    names: ['Zespół Kuratorskiej Służby Sądowej do wykonywania orzeczeń w sprawach rodzinnych i nieletnich', 'Sąd Rejonowy w Sieradzu'],
  },
  {
    group: 'POL',
    label: 'Policja',
    shape: 'diamond',
    fill: '#4b65d9',
    code: 'PO',
    codeFill: '#ffffff',
    names: ['Komenda Powiatowa Policji w Sieradzu'],
  },
  {
    group: 'CHI',
    label: 'Dzieci i młodzież',
    shape: 'triangle',
    fill: '#b25200',
    code: 'DZ',
    codeFill: '#ffffff',
    names: ['Placówka „Słoneczko”', 'Fundacja „Dary Losu”'],
  },
];

const institutions = groups.flatMap((group, slot) => group.names.map((name) => ({ ...group, slot, name })));

/** A county of twelve institutions, a team, a meeting and a planned agreement, made by hand: every kind of mark is in it. */
export function sampleScene(width = 760, height = 520): Scene {
  const nodes = nodesIn(width, height);
  return {
    version: 1,
    view: 'network',
    lang: 'pl',
    counties: ['1014'],
    date: '2019-10-23',
    box: { width, height },
    title: 'Powiat sieradzki',
    sentence:
      'Powiat sieradzki, 23.10.2019: 12 instytucji z 6 obszarów; lider: Miejski Ośrodek Pomocy Społecznej w Sieradzu. Możliwe dalsze: 2 (brak danych po 23.10.2019).',
    facts: [
      {
        id: 'policy',
        label: 'zasada',
        value: 'tylko udokumentowane',
        explanation: 'Coś trwa tylko tak długo, jak mówią o tym dokumenty. Po ostatnim z nich stan jest nieustalony.',
      },
      { id: 'sources', label: 'źródła', value: '3', explanation: 'Dokumenty, z których pochodzi to, co widać.' },
      { id: 'n', label: 'n', value: '12 instytucji', explanation: 'Tyle instytucji jest na rysunku.' },
    ],
    notices: [
      { id: 'attendance', tone: 'quiet', text: 'Obecność na spotkaniu 23.09.2019 nie oznacza członkostwa w zespole.' },
      {
        id: 'hidden',
        tone: 'warning',
        text: 'Filtry ukrywają 2 grupy.',
        action: { label: 'Pokaż wszystkie', request: { type: 'filter', groups: [] } },
      },
    ],
    sources,
    nodes,
    links: linksOf(nodes),
    labels: labelsOf(nodes),
    legend: [
      ...groups.map(({ group, label, shape, fill, code, codeFill, names }) => ({
        id: group,
        kind: 'group' as const,
        label,
        count: names.length,
        group,
        on: group !== 'POL',
        shape,
        fill,
        code,
        codeFill,
        dash: [],
        presence: 'in' as const,
        r: 10,
      })),
      {
        id: 'team',
        kind: 'hub',
        label: 'zespół',
        count: null,
        group: '',
        on: true,
        shape: 'hexagon',
        fill: '',
        code: '9',
        codeFill: '',
        dash: [],
        presence: 'in',
        r: 10,
      },
      {
        id: 'membership',
        kind: 'link',
        label: 'członkostwo',
        count: null,
        group: '',
        on: true,
        shape: 'line',
        fill: '#57606a',
        code: '',
        codeFill: '',
        dash: [],
        presence: 'in',
        r: 0,
      },
      {
        id: 'meeting',
        kind: 'link',
        label: 'obecność na spotkaniu',
        count: null,
        group: '',
        on: true,
        shape: 'arc',
        fill: '#57606a',
        code: '',
        codeFill: '',
        dash: [1, 4],
        presence: 'in',
        r: 0,
      },
      {
        id: 'maybe',
        kind: 'presence',
        label: 'możliwe: brak pewności, czy w tym dniu',
        count: null,
        group: '',
        on: true,
        shape: 'circle',
        fill: '#57606a',
        code: '',
        codeFill: '',
        dash: [],
        presence: 'maybe',
        r: 8,
      },
    ],
    groups: listGroups(),
    table: sampleTable,
    timeline: sampleTimeline,
    card: sampleCard,
  };
}

function nodesIn(width: number, height: number): readonly SceneNode[] {
  const middle = { x: width / 2, y: height / 2 };
  const small = width < 600;
  const placed = institutions.map(({ name, shape, fill, code, codeFill, slot }, i): SceneNode => {
    const angle = (i / institutions.length) * 2 * Math.PI - Math.PI / 2;
    const reach = (i % 2 === 0 ? 0.4 : 0.3) * Math.min(width, height);
    const presence = i === 8 ? 'maybe' : i === 11 ? 'ghost' : 'in';
    const r = small ? 7 : i === 0 ? 18 : 13;
    return {
      id: `i${String(i).padStart(2, '0')}`,
      kind: 'institution',
      hub: '',
      x: middle.x + Math.cos(angle) * reach * (small ? 0.95 : 1.35),
      y: middle.y + Math.sin(angle) * reach,
      r,
      shape,
      fill,
      outline: '',
      code,
      codeFill,
      lead: i === 0,
      presence,
      confidence: i === 10 ? 'planned' : 'documented',
      group: slot,
      name: `${name}, ${groups[slot]?.label.toLowerCase()}, ${i === 0 ? 'lider, ' : ''}3 powiązania`,
      codeBeside: small,
      row: `r${i}`,
    };
  });
  const hub = {
    kind: 'hub',
    shape: 'hexagon',
    fill: '',
    outline: '',
    codeFill: '',
    lead: false,
    group: -1,
    codeBeside: false,
    row: '',
  } as const;
  return [
    {
      ...hub,
      id: 'h1',
      hub: 'team',
      x: middle.x - 46,
      y: middle.y + 4,
      r: 11,
      code: '9',
      presence: 'in',
      confidence: 'documented',
      name: 'Zespół partnerski, zespół, 9 członków',
    },
    {
      ...hub,
      id: 'h2',
      hub: 'meeting',
      x: middle.x + 74,
      y: middle.y + 30,
      r: 8,
      code: '5',
      presence: 'in',
      confidence: 'documented',
      name: 'Spotkanie 23.09.2019, 5 uczestników',
    },
    {
      ...hub,
      id: 'h3',
      hub: 'agreement',
      x: middle.x + 60,
      y: middle.y - 70,
      r: 8,
      code: '3',
      presence: 'maybe',
      confidence: 'planned',
      name: 'Porozumienie planowane na 10.12.2013',
    },
    ...placed,
  ];
}

function linksOf(nodes: readonly SceneNode[]): readonly SceneLink[] {
  const spoke = (from: string, to: string, rest: Partial<SceneLink>): SceneLink => ({
    id: `${from}~${to}`,
    from,
    to,
    kind: 'membership',
    shape: 'line',
    dash: [],
    width: 1.5,
    colour: '#848d97',
    presence: 'in',
    confidence: 'documented',
    name: `${from} – ${to}`,
    row: '',
    ...rest,
  });
  const ids = nodes.filter(({ kind }) => kind === 'institution').map(({ id }) => id);
  return [
    ...ids.slice(0, 9).map((id) => spoke('h1', id, id === 'i08' ? { presence: 'maybe', dash: [6, 2, 1, 2] } : {})),
    ...ids.slice(4, 9).map((id) => spoke('h2', id, { kind: 'meeting', shape: 'arc', dash: [1, 4] })),
    ...['i00', 'i01', 'i10'].map((id) => spoke('h3', id, { kind: 'agreement', confidence: 'planned', dash: [1, 3] })),
    spoke('i00', 'i02', { kind: 'tie', width: 2.5, colour: '#57606a' }),
  ];
}

function labelsOf(nodes: readonly SceneNode[]): readonly Label[] {
  const short = [
    'MOPS',
    'PCPR',
    'Urząd Miasta',
    'PPP',
    'SP 1',
    'SP 4',
    'SOSW',
    'Kuratorzy',
    'Sąd Rejonowy',
    'Policja',
    'Słoneczko',
    'Dary Losu',
  ];
  return nodes
    .filter(({ kind }) => kind === 'institution')
    .map(({ id, x, y, r, presence }, i) => ({
      id,
      node: id,
      text: short[i] ?? '',
      x: x + r + 6,
      y: y + 4,
      size: 12,
      anchor: 'start',
      presence,
    }));
}

function listGroups(): readonly ListGroup[] {
  return groups.map(({ names, ...group }) => ({
    ...group,
    items: names.map((name, i) => ({
      id: `i${String(institutions.findIndex((one) => one.name === name)).padStart(2, '0')}`,
      name,
      label: name,
      roles: group.code === 'PS' && i === 0 ? ['lider'] : ['członek'],
      since: 'od 23.10.2019',
      presence: name.startsWith('Sąd') ? 'maybe' : 'in',
      confidence: name.startsWith('Placówka') ? 'inferred' : 'documented',
      status: name.startsWith('Fundacja') ? 'na spotkaniu 23.09.2019; członkostwa nie udokumentowano' : '',
      home: name.startsWith('Fundacja') ? 'powiat łódzki wschodni' : '',
      spark: [null, 0, 2, 3, 3, 8 - i],
      sources: [1, 2],
      row: `r${i}`,
    })),
  }));
}

const sources: readonly SourceRef[] = [
  {
    id: 's1',
    number: 1,
    title: 'Porozumienie o współpracy na rzecz rodzin w powiecie sieradzkim',
    publisher: 'Regionalne Centrum Polityki Społecznej w Łodzi',
    published: '23.10.2019',
    href: 'https://example.org/porozumienie',
    note: 'Lista członków w załączniku.',
  },
  { id: 's2', number: 2, title: 'Lista obecności ze spotkania', publisher: 'MOPS w Sieradzu', published: '23.09.2019', href: '', note: '' },
];

export const sampleTable: SceneTable = {
  caption: 'Powiat sieradzki, 23.10.2019: 12 instytucji z 6 obszarów.',
  columns: [
    { id: 'institution', label: 'Instytucja', numeric: false },
    { id: 'group', label: 'Obszar', numeric: false },
    { id: 'since', label: 'Od', numeric: false },
    { id: 'degree', label: 'Powiązania', numeric: true },
  ],
  rows: institutions.map(({ name, label }, i) => ({
    id: `r${i}`,
    opens: `i${String(i).padStart(2, '0')}`,
    cells: [
      { text: name, sort: name },
      { text: label, sort: label },
      { text: i === 11 ? '' : '23.10.2019', sort: '2019-10-23' },
      i === 11 ? { text: 'nieokreślone: brak powiązań', sort: NaN } : { text: String((i * 5) % 12), sort: (i * 5) % 12 },
    ],
  })),
};

const mark = { openStart: false, openEnd: false, confidence: 'documented', row: '' } as const;

/** Eight years with crowded and empty stretches, unknown ends, a planned signing and a gap without data. */
export const sampleTimeline: TimelineScene = {
  from: '2013-11-18',
  to: '2021-10-29',
  states: [
    { date: '2013-11-18', label: '18.11.2013', changes: '2 zmiany', at: 0 },
    { date: '2018-08-08', label: '08.08.2018', changes: '1 zmiana', at: 0.594 },
    { date: '2019-09-23', label: '23.09.2019', changes: '14 zmian', at: 0.735 },
    { date: '2019-10-23', label: '23.10.2019', changes: '17 zmian', at: 0.746 },
    { date: '2021-10-27', label: '27.10.2021', changes: '3 zmiany', at: 0.999 },
    { date: '2021-10-29', label: '29.10.2021', changes: '1 zmiana', at: 1 },
  ],
  current: 3,
  at: 0.746,
  dateLabel: '23.10.2019',
  ticks: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year, i) => ({ at: (i + 0.12) / 7.95, label: String(year) })),
  lanes: [
    {
      id: 'agreements',
      label: 'Porozumienia',
      marks: [
        {
          ...mark,
          id: 'a1',
          shape: 'diamond',
          start: 0.008,
          end: 0.008,
          confidence: 'planned',
          date: '2013-12-10',
          name: 'Planowane podpisanie porozumienia, 10.12.2013',
          title: 'Planowane podpisanie',
        },
        {
          ...mark,
          id: 'a2',
          shape: 'diamond',
          start: 0.594,
          end: 0.594,
          date: '2018-08-08',
          name: 'Porozumienie, 08.08.2018',
          title: 'Porozumienie',
        },
      ],
    },
    {
      id: 'meetings',
      label: 'Spotkania',
      marks: [
        { ...mark, id: 'm1', shape: 'circle', start: 0, end: 0, date: '2013-11-18', name: 'Spotkanie, 18.11.2013', title: 'Spotkanie' },
        {
          ...mark,
          id: 'm2',
          shape: 'circle',
          start: 0.735,
          end: 0.735,
          date: '2019-09-23',
          name: 'Spotkanie, 23.09.2019',
          title: 'Spotkanie',
        },
        {
          ...mark,
          id: 'm3',
          shape: 'circle',
          start: 0.746,
          end: 0.746,
          date: '2019-10-23',
          name: 'Spotkanie, 23.10.2019',
          title: 'Spotkanie',
        },
        { ...mark, id: 'm4', shape: 'circle', start: 1, end: 1, date: '2021-10-29', name: 'Wizyta studyjna, 29.10.2021', title: 'Wizyta' },
      ],
    },
    {
      id: 'teams',
      label: 'Zespoły',
      marks: [
        {
          ...mark,
          id: 't1',
          shape: 'bar',
          start: 0.746,
          end: 1,
          openEnd: true,
          date: '2019-10-23',
          name: 'Zespół partnerski, od 23.10.2019, brak danych o końcu',
          title: 'Zespół partnerski',
        },
        {
          ...mark,
          id: 't2',
          shape: 'bar',
          start: 0.6,
          end: 0.75,
          openStart: true,
          date: '2018-09-01',
          name: 'Platforma współpracy',
          title: 'Platforma',
        },
      ],
    },
    {
      id: 'nodata',
      label: 'Brak danych',
      marks: [
        {
          ...mark,
          id: 'n1',
          shape: 'hatch',
          start: 0.01,
          end: 0.594,
          date: '2013-12-10',
          name: 'Brak danych od 10.12.2013 do 08.08.2018',
          title: 'Brak danych',
        },
      ],
    },
  ],
  table: {
    caption: 'Oś czasu powiatu sieradzkiego',
    columns: [
      { id: 'date', label: 'Data', numeric: false },
      { id: 'title', label: 'Tytuł', numeric: false },
    ],
    rows: [
      {
        id: 'e1',
        opens: 'm2',
        cells: [
          { text: '23.09.2019', sort: '2019-09-23' },
          { text: 'Spotkanie', sort: 'spotkanie' },
        ],
      },
    ],
  },
};

export const sampleCard: CardScene = {
  id: 'i00',
  kind: 'institution',
  name: 'Miejski Ośrodek Pomocy Społecznej w Sieradzu',
  subtitle: 'pomoc społeczna · samorząd gminny · Sieradz',
  shape: 'circle',
  fill: '#c53829',
  code: 'PS',
  codeFill: '#ffffff',
  identity: [
    { label: 'Inne nazwy', text: 'MOPS; MOPS w Sieradzu', opens: '', marks: [], note: '', sources: [1] },
    { label: 'Sektor', text: 'samorząd', opens: '', marks: ['wywnioskowane'], note: 'Z ustawy o pomocy społecznej.', sources: [] },
  ],
  sections: [
    {
      id: 'memberships',
      title: 'Partnerstwa',
      lines: [
        { label: 'lider', text: 'Zespół partnerski powiatu sieradzkiego', opens: 'h1', marks: [], note: 'od 23.10.2019', sources: [1] },
        { label: 'członek', text: 'Porozumienie planowane na 10.12.2013', opens: 'h3', marks: ['planowane'], note: '', sources: [1, 2] },
      ],
    },
    {
      id: 'meetings',
      title: 'Spotkania',
      lines: [
        { label: '23.09.2019', text: 'Spotkanie robocze', opens: 'h2', marks: [], note: 'Reprezentowana przez 2 osoby.', sources: [2] },
      ],
    },
  ],
  metrics: [
    { id: 'degree', label: 'Stopień', value: '16', why: '', definition: 'Z iloma instytucjami współpracuje.' },
    {
      id: 'local-clustering',
      label: 'Lokalna klasteryzacja',
      value: '1',
      why: 'z konstrukcji',
      definition: 'Jaka część par partnerów instytucji współpracuje także ze sobą.',
    },
    {
      id: 'burt-constraint',
      label: 'Ograniczenie (Burt)',
      value: '',
      why: 'mniej niż dwóch partnerów',
      definition: 'Na ile partnerzy instytucji są powiązani między sobą.',
    },
  ],
  evidence: sources.map((source) => ({ ...source, supports: ['lider zespołu partnerskiego'] })),
  table: {
    caption: 'Miejski Ośrodek Pomocy Społecznej w Sieradzu',
    columns: [
      { id: 'key', label: 'Cecha', numeric: false },
      { id: 'value', label: 'Wartość', numeric: false },
    ],
    rows: [
      {
        id: 'k1',
        opens: '',
        cells: [
          { text: 'Sektor', sort: 'Sektor' },
          { text: 'samorząd', sort: 'samorząd' },
        ],
      },
    ],
  },
};
