/** Tabulator in Italian: rows of plain elements, a frozen name, columns in groups, and a line of sums without a name far below. */
import 'tabulator-tables/dist/css/tabulator.min.css';
import { TabulatorFull } from 'tabulator-tables';
import { ROWS } from './data.ts';

const euro = (value: number) =>
  value.toLocaleString('it-IT', { style: 'currency', currency: 'EUR', useGrouping: 'always' });
const whole = (value: number) => value.toLocaleString('it-IT', { useGrouping: 'always' });

const number = (title: string, field: string, print: (value: number) => string) => {
  const printed = (cell: { getValue(): unknown }) => print(Number(cell.getValue()));
  return { title, field, width: 180, formatter: printed, bottomCalc: 'sum', bottomCalcFormatter: printed };
};

(document.getElementById('root') as HTMLElement).innerHTML =
  '<main style="width:900px"><p>Dal 08/11/2026 al 14/11/2026</p><div id="grid"></div></main>';
const grid = new TabulatorFull('#grid', {
  data: ROWS,
  height: 420,
  columns: [
    { title: 'Campagna', field: 'name', frozen: true, width: 200, headerFilter: 'input' },
    { title: 'Spesa', columns: [number('Costo', 'cost', euro)] },
    {
      title: 'Rendimento',
      columns: [number('Impression', 'impressions', whole), number('Clic (destinazione)', 'clicks', whole)],
    },
  ],
});
grid.on('tableBuilt', () => document.documentElement.setAttribute('data-settled', ''));
