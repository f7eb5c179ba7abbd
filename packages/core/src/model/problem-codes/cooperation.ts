import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with partnerships, memberships, events and ties. */
export const cooperation = {
  'E-PLANNED-USED': {
    message: {
      pl: '{value} jest tylko planowane; nie może być podstawą faktu.',
      en: '{value} is only planned; it cannot carry an actual fact.',
    },
    hint: {
      pl: 'Oznacz ten wiersz jako planned albo popraw status {value}.',
      en: 'Mark this row planned, or correct the status of {value}.',
    },
  },
  'E-MEMBER-OUTSIDE': {
    message: {
      pl: 'Członkostwo {time} wykracza poza okres {value} ({other}).',
      en: 'Membership {time} lies outside {value} ({other}).',
    },
    hint: { pl: 'Popraw okres członkostwa albo okres {value}.', en: 'Correct the time of the membership or of {value}.' },
  },
  'W-MEMBER-OUTSIDE': {
    message: {
      pl: 'Członkostwo {time} może wykraczać poza okres {value} ({other}).',
      en: 'Membership {time} may lie outside {value} ({other}).',
    },
  },
  'E-SPELL-OVERLAP': {
    message: { pl: 'Nakłada się na wiersz {other}; połącz okresy.', en: 'Overlaps row {other}; join them into one spell.' },
    hint: {
      pl: 'Zostaw jeden wiersz o łącznym okresie; zachowano wcześniejszy.',
      en: 'Keep one row with the joint time; the earlier row was kept.',
    },
  },
  'E-MEMBER-FROM-ATTENDANCE': {
    message: { pl: 'Udział w spotkaniu nie oznacza członkostwa.', en: 'Attendance is not membership here.' },
    hint: {
      pl: 'Przenieś wiersz do participations albo włącz attendanceIsMembership we właściwościach zbioru.',
      en: 'Move the row to participations, or set attendanceIsMembership in the properties of the data set.',
    },
  },
  'W-LEADER-MANY': {
    message: { pl: '{partnership} ma kilku liderów w dniu {day}.', en: '{partnership} has several leaders on {day}.' },
  },
  'W-MEMBERS-UNNAMED': {
    message: { pl: 'Brak wymienionych członków: {value}.', en: 'No named member of {value}.' },
  },
  'W-PARTNERSHIP-NO-PLACE': {
    message: {
      pl: 'Brak obszaru dla {value}; przyjęto {county}, siedzibę lidera lub większości członków.',
      en: '{value} has no place; counted in {county}, the home of its leader or of most members.',
    },
  },
  'W-PARTNERSHIP-NO-COUNTY': {
    message: {
      pl: 'Brak obszaru dla {value}, a z członków nie wynika powiat; nie wejdzie do widoków powiatów.',
      en: '{value} has no place and its members share no county; missing from county views.',
    },
  },
  'E-AGREEMENT-PARTIES': {
    message: { pl: 'Porozumienie wymaga co najmniej dwóch stron.', en: 'An agreement needs two parties.' },
    hint: {
      pl: 'Dopisz strony w tabeli memberships albo oznacz porozumienie jako planned.',
      en: 'Add its parties to memberships, or mark the agreement planned.',
    },
  },
  'E-TIE-SELF': {
    message: { pl: 'Instytucja nie może być powiązana sama ze sobą.', en: 'A body cannot be tied to itself.' },
    hint: { pl: 'Popraw kolumnę from albo to.', en: 'Correct the column from or to.' },
  },
  'E-TIE-STRENGTH': {
    message: {
      pl: 'Siła powiązania musi być liczbą dodatnią, a jest {value}.',
      en: 'The strength of a tie is a positive number, not {value}.',
    },
    hint: {
      pl: 'Większa liczba to bliższa współpraca; puste pole znaczy 1.',
      en: 'A larger number is closer cooperation; an empty cell counts 1.',
    },
  },
  'W-TIE-DUPLICATE': {
    message: { pl: 'Powtarza wiersz {other}.', en: 'Repeats row {other}.' },
  },
  'W-CONFLICT': {
    message: {
      pl: 'Sprzeczne z wierszem {other}; wskaż właściwy w kolumnie altOf.',
      en: 'Contradicts row {other}; choose one with altOf.',
    },
  },
} as const satisfies ProblemTexts;
