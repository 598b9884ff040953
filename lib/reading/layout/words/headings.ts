/** Words of headings over blocks of figures. Standard terms of dashboards in each language, as of 2026-11. */
import { isTotal } from './rows.ts';

const WHOLE =
  'overview|summary|key metrics|core metrics|key data|key figures|metrics|kpis?|performance|performance overview|data overview|sales overview|business overview|shop overview|store overview|at a glance|' +
  '概览|总览|概况|整体|整体概览|整体数据|核心指标|核心数据|关键指标|关键数据|数据概览|数据总览|经营概况|经营概览|经营数据|交易概览|全店|全店数据|概覽|總覽|概況|整體|核心指標|核心數據|數據概覽|数据|數據|' +
  'ringkasan|ikhtisar|metrik utama|gambaran umum|gambaran keseluruhan|tổng quan|chỉ số chính|ภาพรวม|ตัวชี้วัดหลัก|resumen|resumen general|vista general|métricas clave|métricas principales|' +
  'resumo|visão geral|métricas principais|übersicht|überblick|kennzahlen|vue d.ensemble|aperçu|indicateurs clés|riepilogo|panoramica|metriche principali|概要|サマリー|主要指標|개요|요약|핵심 지표|주요 지표|özet|genel bakış|temel metrikler|ana metrikler|genel performans|performans|podsumowanie|przegląd|kluczowe wskaźniki|najważniejsze wskaźniki|wyniki|обзор|сводка|ключевые показатели|основные показатели|эффективность|overzicht|samenvatting|belangrijkste statistieken|kerncijfers|prestaties|přehled|souhrn|klíčové metriky|klíčové ukazatele|výkon|pangkalahatang-ideya|buod';
const wholeLine = new RegExp(`^(?:${WHOLE})$`, 'iu');

/** Whether a heading says that what stands below is the whole, not a part of it. */
export const isWhole = (text: string): boolean => wholeLine.test(text.trim()) || isTotal(text);

const OTHERS =
  'average|avg|benchmarks?|competitors?|rivals?|industry|market|peers?|similar (?:shops?|stores?|sellers?)|top (?:shops?|stores?|sellers?)|examples?|samples?|demo|forecasts?|predict(?:ed|ion)s?|estimate[ds]?|projected|goals?|targets?|budget|plan(?:ned)?|' +
  '均值|平均|基准|基準|标杆|標桿|竞品|竞对|竞争|競品|競爭|行业|行業|同行|同业|大盘|优秀|示例|样例|演示|范例|预测|预估|預測|預估|目标|目標|预算|計畫|' +
  'rata-rata|purata|pesaing|industri|contoh|prediksi|sasaran|trung bình|đối thủ|ngành|ví dụ|dự đoán|mục tiêu|ค่าเฉลี่ย|คู่แข่ง|ตัวอย่าง|คาดการณ์|เป้าหมาย|promedio|competidores|sector|ejemplo|previsión|objetivo|' +
  'média|concorrentes|setor|exemplo|previsão|meta|durchschnitt|wettbewerber|branche|beispiel|prognose|ziel|moyenne|concurrents|secteur|exemple|prévision|objectif|concorrenti|settore|esempio|previsione|obiettivo|ortalama|rakipler|sektör|örnek|tahmin|hedef|średnia|konkurencja|branża|przykład|prognoza|cel|gemiddelde|concurrenten|branche|voorbeeld|prognose|doel|среднее|конкуренты|отрасль|пример|прогноз|цель|план|průměr|konkurence|odvětví|příklad|prognóza|předpověď|cíl|業界|競合|予測|例|평균|경쟁|업계|예시|예측|목표';
const others = new RegExp(
  `(?:^|[^\\p{L}])(?:${OTHERS})(?:$|[^\\p{L}])|${OTHERS.split('|')
    .filter((word) => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{2,}$/u.test(word))
    .join('|')}`,
  'iu',
);

/** Whether a heading speaks of values that are not the seller's own measured ones. */
export const isOfOthers = (text: string): boolean => others.test(text);
