/** AG Grid Community: a pinned column, a pinned total row, virtual rows, in German. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { campaignsIn, totalOf } from '../data.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const rows = campaignsIn(0.9, 2, 40);
const whole = ({ value }: { value: number }) => value.toLocaleString('de-DE');
const euro = ({ value }: { value: number }) => value.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' });
const percent = ({ value }: { value: number }) =>
  value.toLocaleString('de-DE', { style: 'percent', minimumFractionDigits: 2 });

const root = document.getElementById('root') as HTMLElement;
root.innerHTML =
  '<main style="padding:16px;font-family:Arial,sans-serif;width:1180px"><h1>Kampagnen</h1><p>8.–14. November 2026</p><div id="grid" style="height:460px"></div></main>';

createGrid(document.getElementById('grid') as HTMLElement, {
  rowData: rows.map((row) => ({ ...row, ctr: row.clicks / row.impressions })),
  pinnedBottomRowData: [
    { ...totalOf(rows, 2), name: 'Gesamt', ctr: totalOf(rows, 2).clicks / totalOf(rows, 2).impressions },
  ],
  pagination: true,
  paginationPageSize: 20,
  localeText: { page: 'Seite', to: 'bis', of: 'von', pageSizeSelectorLabel: 'Pro Seite:' },
  columnDefs: [
    { field: 'name', headerName: 'Kampagnenname', pinned: 'left', width: 220 },
    { field: 'cost', headerName: 'Kosten', valueFormatter: euro, width: 180, type: 'rightAligned' },
    { field: 'impressions', headerName: 'Impressionen', valueFormatter: whole, width: 180, type: 'rightAligned' },
    { field: 'clicks', headerName: 'Klicks (Ziel)', valueFormatter: whole, width: 180, type: 'rightAligned' },
    { field: 'ctr', headerName: 'CTR (Ziel)', valueFormatter: percent, width: 170, type: 'rightAligned' },
    { field: 'conversions', headerName: 'Conversions', valueFormatter: whole, width: 170, type: 'rightAligned' },
  ],
  onFirstDataRendered: () => document.documentElement.setAttribute('data-settled', ''),
});
