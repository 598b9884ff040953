/**
 * Words of pages that also speak of revenue, customers and conversion but are no shop's: securities, company accounts,
 * subscriptions, support desks. Standard terms, as of 2026-11.
 */
const TERMS =
  'eps|p/e|p/e ratio|pe ratio|ebitda|ebit|market cap(?:itali[sz]ation)?|net income|net profit|operating income|gross margin|dividend(?: yield)?|52[- ]week (?:high|low|range)|ticker|symbol|portfolio|holdings|free cash flow|balance sheet|cash flow|assets|liabilities|accounts (?:receivable|payable)|net worth|open interest|' +
  'mrr|arr|churn(?: rate)?|net revenue retention|trials?|active subscriptions?|subscribers|active users|dau|mau|open tickets|tickets|csat|first response time|nps|headcount|employees|uptime|applicants|new hires|cost per hire|time to (?:hire|fill)|employee turnover|attrition(?: rate)?|absenteeism(?: rate)?|payroll|vacancies|open positions|' +
  '市值|市盈率|净利润|营业利润|每股收益|股价|资产负债|现金流|股息|持仓|市值|本益比|淨利|每股盈餘|股價|現金流量|持股|時価総額|純利益|営業利益|株価|配当|負債|시가총액|순이익|영업이익|주가|배당|부채|' +
  'laba bersih|kapitalisasi pasar|dividen|saham|lợi nhuận ròng|vốn hóa|cổ tức|cổ phiếu|กำไรสุทธิ|มูลค่าตลาด|เงินปันผล|หุ้น|' +
  'beneficio neto|capitalización(?: bursátil)?|dividendos?|flujo de caja|activos|pasivos|lucro líquido|valor de mercado|fluxo de caixa|ativos|passivos|ações|' +
  'nettogewinn|jahresüberschuss|marktkapitalisierung|dividende|kgv|aktienkurs|bilanz|résultat net|capitalisation(?: boursière)?|dividendes?|trésorerie|utile netto|capitalizzazione|dividendi|flusso di cassa';
const term = new RegExp(`^(?:${TERMS})$`, 'iu');

/** Whether a short text is a term of another trade than selling goods. */
export const isOtherTrade = (text: string): boolean =>
  text.length <= 40 && term.test(text.trim().replace(/[:：]$/, ''));
