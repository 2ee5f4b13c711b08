/** What can be wrong with an imported calendar: stable codes with the text people read beside the line. */
import type { Label } from '../labels.ts';

/** `error` refuses the file; `note` says what was left out of it. */
interface ProblemDefinition {
  readonly severity: 'error' | 'note';
  readonly message: Label;
}

export const importProblems = {
  WRONG_ENCODING: {
    severity: 'error',
    message: {
      zh: '文件不是 UTF-8 编码（可能是 GBK）：请另存为“CSV UTF-8”后再导入',
      en: 'The file is not UTF-8 (GBK, perhaps): save it as “CSV UTF-8” and import it again',
    },
  },
  TOO_LARGE: { severity: 'error', message: { zh: '文件过大', en: 'The file is too large' } },
  UNKNOWN_FORMAT: {
    severity: 'error',
    message: { zh: '既不是 CSV 也不是 ICS 文件', en: 'Neither a CSV nor an ICS file' },
  },
  NO_DAYS: { severity: 'error', message: { zh: '文件中没有任何日期', en: 'There is no day in the file' } },
  UNKNOWN_HEADER: {
    severity: 'error',
    message: {
      zh: '首行应为 date,kind,name 或 from,to,kind,name（日期,类型,名称）',
      en: 'The first line must be date,kind,name or from,to,kind,name',
    },
  },
  BROKEN_LINE: {
    severity: 'error',
    message: {
      zh: '此行无法读取（引号不成对，或逗号未加引号？）',
      en: 'This line cannot be read (a stray quote, or a comma outside quotes?)',
    },
  },
  BAD_DATE: { severity: 'error', message: { zh: '日期无效', en: 'Not a date' } },
  BAD_RANGE: {
    severity: 'error',
    message: {
      zh: '结束日期早于开始日期，或跨度超过 31 天',
      en: 'The range ends before it begins, or is longer than 31 days',
    },
  },
  UNKNOWN_KIND: {
    severity: 'error',
    message: {
      zh: '类型应为：休、班、停工、临时上班、正常',
      en: 'The kind must be holiday, workday, closure, opening or regular',
    },
  },
  BAD_HOURS: {
    severity: 'error',
    message: { zh: '工作时段应形如 08:00-12:00;14:00-18:00', en: 'Hours must look like 08:00-12:00;14:00-18:00' },
  },
  HOURS_OF_CLOSED_DAY: {
    severity: 'error',
    message: { zh: '只有上班的日子才能填写工作时段', en: 'Only a day that is worked has hours' },
  },
  DAY_TWICE: { severity: 'error', message: { zh: '同一天出现两种安排', en: 'The same day is given two rules' } },
  BROKEN_ICS: { severity: 'error', message: { zh: 'ICS 文件已损坏', en: 'The ICS file is broken' } },
  NOT_ALL_DAY: { severity: 'error', message: { zh: '不是全天事件', en: 'Not an all-day event' } },
  REPEATING: { severity: 'error', message: { zh: '不支持重复事件', en: 'Repeating events are not accepted' } },
  NO_MARKER: {
    severity: 'note',
    message: { zh: '标题中没有“休”或“班”，已略过', en: 'No 休 or 班 in the title: left out' },
  },
  BOTH_MARKERS: {
    severity: 'error',
    message: { zh: '标题中同时出现“休”和“班”，无法判断', en: 'Both 休 and 班 in the title: which of the two?' },
  },
  CANCELLED: { severity: 'note', message: { zh: '事件已取消，已略过', en: 'A cancelled event: left out' } },
  YEAR_INCOMPLETE: {
    severity: 'error',
    message: { zh: '该年度安排不完整，缺少法定节假日', en: 'The year is not complete: a statutory holiday is missing' },
  },
  KNOWN_UNTIL_BACKWARDS: {
    severity: 'error',
    message: { zh: '“已公布至”不得早于现有日期', en: 'The official period cannot become shorter' },
  },
  NOTHING_CHANGES: {
    severity: 'error',
    message: { zh: '与现行日历相同，无需发布', en: 'The same as the calendar in force: nothing to publish' },
  },
} as const satisfies Record<string, ProblemDefinition>;

export type ImportProblemCode = keyof typeof importProblems;

export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** From 1; null when it is about the whole file. */
  readonly line: number | null;
  /** The text found, or the name of what is missing. */
  readonly found: string;
}

export const isBlocking = ({ code }: ImportProblem): boolean => importProblems[code].severity === 'error';
