import type { CodeList } from './code-list.ts';

/** Codes of institutions, partnerships and what an institution is in them. */
export const actorCodeLists = {
  institutionKind: {
    formal: { pl: 'podmiot', en: 'body' },
    unit: { pl: 'komórka', en: 'unit' },
    team: { pl: 'zespół', en: 'team' },
    collective: { pl: 'zbiorowość', en: 'collective' },
    planned: { pl: 'planowana', en: 'planned' },
  },
  nameKind: {
    official: { pl: 'oficjalna', en: 'official' },
    short: { pl: 'skrócona', en: 'short' },
    abbr: { pl: 'skrót', en: 'abbreviation' },
    variant: { pl: 'wariant', en: 'variant' },
    inflected: { pl: 'forma odmieniona', en: 'inflected form' },
    typo: { pl: 'błąd pisowni', en: 'misspelling' },
    former: { pl: 'dawna', en: 'former' },
  },
  changeKind: {
    rename: { pl: 'zmiana nazwy', en: 'renaming' },
    merge: { pl: 'połączenie', en: 'merger' },
    split: { pl: 'podział', en: 'split' },
    transform: { pl: 'przekształcenie', en: 'transformation' },
    close: { pl: 'likwidacja', en: 'closure' },
  },
  partnershipKind: {
    team: { pl: 'zespół', en: 'team' },
    platform: { pl: 'platforma', en: 'platform' },
    agreement: { pl: 'porozumienie', en: 'agreement' },
    programme: { pl: 'program / projekt', en: 'programme' },
  },
  governance: {
    shared: { pl: 'wspólne', en: 'shared' },
    lead: { pl: 'organizacja wiodąca', en: 'lead organisation' },
    nao: { pl: 'odrębna organizacja zarządzająca siecią', en: 'network administrative organisation' },
    unknown: { pl: 'nieustalone', en: 'unknown' },
  },
  role: {
    leader: { pl: 'lider', en: 'leader' },
    'strategic-partner': { pl: 'partner strategiczny', en: 'strategic partner' },
    cooperant: { pl: 'kooperant', en: 'cooperant' },
    member: { pl: 'członek / uczestnik', en: 'member' },
    party: { pl: 'strona', en: 'party' },
    'institutional-animator': { pl: 'animator instytucjonalny', en: 'institutional animator' },
    animator: { pl: 'animator', en: 'animator' },
    expert: { pl: 'ekspert', en: 'expert' },
    host: { pl: 'gospodarz', en: 'host' },
    promoter: { pl: 'promotor', en: 'promoter' },
    facilitator: { pl: 'prowadzący (superwizor)', en: 'facilitator' },
    organiser: { pl: 'organizator', en: 'organiser' },
    implementer: { pl: 'realizator', en: 'implementer' },
    funder: { pl: 'współfinansujący', en: 'funder' },
    'network-worker': { pl: 'pracownik ds. sieci', en: 'network worker' },
  },
  basis: {
    declared: { pl: 'deklaracja przystąpienia', en: 'declaration of accession' },
    signed: { pl: 'podpis', en: 'signature' },
    listed: { pl: 'wymieniona w źródle', en: 'listed in the source' },
    attended: { pl: 'udział w spotkaniu', en: 'attendance' },
    reported: { pl: 'zgłoszona w ankiecie', en: 'reported in a survey' },
  },
} as const satisfies Readonly<Record<string, CodeList>>;
