/** Words of bills and of single orders, which list what was bought, also impressions and clicks. Standard terms in the lexicon's languages, as of 2026-11. */
const TERMS =
  'bill(?:ed)? to|invoice(?: (?:no\\.?|number|date|total))?|subtotal|sub-total|(?:items?|merchandise|product) subtotal|shipping (?:fee|cost|address)|delivery address|order total|grand total|payment method|vat|sales tax|tax(?:es)?|total due|amount due|balance due|due date|payment terms|iban|remittance|' +
  '发票(?:号码?|抬头)|收货(?:地址|人|信息)|商品总[价额]|实付款|运费|账单编号|税额|税率|价税合计|应付(?:金额|总额)|付款方式|開立發票|稅額|應付金額|請求書|請求先|小計|消費税|お支払期限|합계금액|공급가액|부가세|세금계산서|' +
  'faktur|ditagihkan kepada|ppn|jatuh tempo|hóa đơn|thuế gtgt|hạn thanh toán|ใบแจ้งหนี้|ภาษีมูลค่าเพิ่ม|ครบกำหนด|factura|facturar a|iva|fecha de vencimiento|importe total|fatura|nota fiscal|vencimento|impostos|' +
  'rechnung(?:snummer|sdatum)?|zwischensumme|mwst\\.?|ust\\.?|fällig(?: am)?|zahlbar bis|facture|facturé à|tva|sous-total|échéance|fattura|intestato a|imponibile|scadenza|' +
  'fatura(?: no)?|kdv|ara toplam|vade(?: tarihi)?|faktura(?: nr)?|nabywca|termin płatności|do zapłaty|suma częściowa|factuur(?:nummer|datum)?|btw|subtotaal|vervaldatum|te betalen|счёт(?:-фактура)?|ндс|промежуточный итог|срок оплаты|к оплате|odběratel|dph|mezisoučet|splatnost|k úhradě';
const term = new RegExp(`^(?:${TERMS})(?![\\p{L}\\p{M}])`, 'iu');

/** The word of a bill that a text starts with; null for all else. */
export const billWordIn = (text: string): string | null => term.exec(text.trim())?.[0].toLowerCase() ?? null;
