/** A bare table as copied component kits have it, with badges and a caption, in Spanish; values beside stand in brackets. */
import './page.css';
import { PRODUCTS } from './data.ts';

const euro = (value: number) =>
  value.toLocaleString('es-ES', { style: 'currency', currency: 'EUR', useGrouping: 'always' });
const whole = (value: number) => value.toLocaleString('es-ES', { useGrouping: 'always' });

const rows = PRODUCTS.map(
  ({ name, gmv, share, clicks, orders }) =>
    `<tr class="border-b"><td class="p-4 font-medium">${name} <span class="badge">Activo</span></td><td class="p-4 text-right">${euro(gmv)} (${share} %)</td><td class="p-4 text-right">${whole(clicks)}</td><td class="p-4 text-right">${whole(orders)}</td></tr>`,
).join('');

(document.getElementById('root') as HTMLElement).innerHTML =
  `<main><h2>Rendimiento de productos</h2><p class="muted">8 nov 2026 – 14 nov 2026</p><div class="wrap"><table><caption>Los 3 productos más vendidos de 48.</caption><thead><tr class="border-b"><th class="p-4">Producto</th><th class="p-4">GMV</th><th class="p-4">Clics en productos</th><th class="p-4">Pedidos de SKU</th></tr></thead><tbody>${rows}</tbody></table></div><dl><dt>Artículos vendidos</dt><dd>1.204</dd><dt>Tasa de reembolso</dt><dd>2,4 %</dd><dt>Importe reembolsado</dt><dd>--</dd></dl></main>`;
document.documentElement.setAttribute('data-settled', '');
