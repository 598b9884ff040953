/** Vuetify: cards and a data table with its pager, in Brazilian Portuguese. */
import 'vuetify/styles';
import { createApp, h } from 'vue';
import { components, createVuetify } from 'vuetify/dist/vuetify.esm.js';
import { pt } from 'vuetify/locale';
import { campaignsIn } from '../data.ts';

const { VApp, VCard, VCardText, VCardTitle, VDataTable } = components;
const rows = campaignsIn(5.5, 2, 25);
const whole = (value: number) => value.toLocaleString('pt-BR');
const real = (value: number) => value.toLocaleString('pt-BR', { style: 'currency', currency: 'BRL' });

const CARDS = [
  ['Receita bruta', 'R$ 48,2 mil', '▲ 8,4% em relação ao período anterior'],
  ['Itens vendidos', '3.204', '▼ 1,2% em relação ao período anterior'],
  ['Impressões do produto', '1,3 mi', '▲ 0,5% em relação ao período anterior'],
] as const;

const App = {
  mounted: () => setTimeout(() => document.documentElement.setAttribute('data-settled', ''), 150),
  render: () =>
    h(VApp, () =>
      h('main', { style: 'padding:16px;width:1180px' }, [
        h('h2', 'Visão geral'),
        h('p', '8 – 14 de nov. de 2026'),
        h(
          'div',
          { style: 'display:flex;gap:16px;margin:16px 0' },
          CARDS.map(([title, value, change]) =>
            h(VCard, { width: 300 }, () => [
              h(VCardTitle, { class: 'text-body-2' }, () => title),
              h(VCardText, () => [h('div', { class: 'text-h4' }, value), h('div', change)]),
            ]),
          ),
        ),
        h(VDataTable, {
          items: rows.map((row) => ({
            name: row.name,
            cost: real(row.cost),
            impressions: whole(row.impressions),
            conversions: whole(row.conversions),
          })),
          itemsPerPage: 10,
          headers: [
            { title: 'Nome da campanha', key: 'name' },
            { title: 'Custo', key: 'cost', align: 'end' },
            { title: 'Impressões', key: 'impressions', align: 'end' },
            { title: 'Conversões', key: 'conversions', align: 'end' },
          ],
        }),
      ]),
    ),
};

createApp(App)
  .use(createVuetify({ locale: { locale: 'pt', messages: { pt } } }))
  .mount('#root');
