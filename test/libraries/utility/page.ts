/** Cards of utility classes without any semantic name, in Japanese; a menu, a chart and help text beside them. */
import './page.css';

const CARDS = [
  ['流通取引総額', '¥4,820,110', '12.4%', 'up', '前期間比'],
  ['商品インプレッション数', '128.4万', '3.1%', 'down', '前期間比'],
  ['商品クリック数', '38,204', '0.6%', 'up', '前期間比'],
  ['カート追加数', '2,911', '41.0%', 'down', '前期間比'],
  ['SKU注文数', '1,204', '5.5%', 'down', '前期間比'],
] as const;

const card = ([label, value, change, direction, versus]: (typeof CARDS)[number]) =>
  `<div class="rounded-xl border p-6"><div class="flex items-center justify-between"><span class="text-sm text-slate-500">${label}</span><span class="h-4 w-4"></span></div><div class="mt-2 text-3xl font-bold">${value}</div><p class="mt-1 text-xs"><svg class="${direction === 'up' ? 'lucide-trending-up' : 'lucide-trending-down'}" width="12" height="12" viewBox="0 0 12 12"><path d="M1 9 5 5l2 2 4-4" stroke="currentColor" fill="none"/></svg><span>${change}</span><span class="text-slate-400"> ${versus}</span></p></div>`;

(document.getElementById('root') as HTMLElement).innerHTML =
  `<div class="flex"><aside class="p-6"><a>ホーム</a><a>注文 <em>24</em></a><a>商品管理</a><a>広告</a></aside><main class="p-6"><div class="flex justify-between"><h1>概要</h1><button>2026年11月8日〜2026年11月14日</button></div><div class="grid">${CARDS.map(card).join('')}</div><p class="text-xs">例:カート追加率が2.3%の場合、1,000クリックのうち23回です。</p></main></div>`;
document.documentElement.setAttribute('data-settled', '');
