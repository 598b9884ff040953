import { findHeader, type HeaderMatch } from '../metrics/header.ts';

/** Words that make a column the period before. Usual words of exports, unsourced, as of 2026-11. */
export const PREVIOUS_MARK =
  /上期|上周|上週|上月|前期|前週|对比期|對比期|环比期|previous( period| week| month)?|prior( period)?|last (week|period|month)|vorperiode|vorwoche|(período|periodo|semana|mês|mes) (anterior|pasad[oa])|anterior|période précédente|précédente?|sebelumnya|kỳ trước|tuần trước|ก่อนหน้า|이전( 기간)?|지난주/iu;

const LEFT_OVER = /[()（）[\]【】]|^[\s:：_·-]+|[\s:：_·-]+$/gu;

/** The header of a metric's column of the period before. */
export function previousHeader(label: string): string {
  return `${label} (previous)`;
}

/** The metric whose earlier value a column holds; null when the header says nothing of the period before. */
export function readPrevious(header: string): HeaderMatch | null {
  if (!PREVIOUS_MARK.test(header)) return null;
  const rest = header.replace(PREVIOUS_MARK, '').replace(LEFT_OVER, ' ').trim();
  return rest === '' ? null : findHeader(rest);
}
