/** MUI: paper cards over a Data Grid with pagination, in Indonesian. */
import { Box, Card, CardContent, Chip, Typography } from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { idID } from '@mui/x-data-grid/locales';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { campaignsIn } from '../data.ts';

const rows = campaignsIn(15_800, 0, 34);
const whole = (value: number) => value.toLocaleString('id-ID');

const CARDS: [label: string, value: string, change: string][] = [
  ['GMV', 'Rp 1,2 M', '+12,4%'],
  ['Produk terjual', '18,4 rb', '-3,1%'],
  ['Tayangan produk', '2,35 jt', '+0,8%'],
];

function App() {
  useEffect(() => document.documentElement.setAttribute('data-settled', ''), []);
  return (
    <Box sx={{ p: 3, width: 1240 }}>
      <Typography variant="h5">Ringkasan</Typography>
      <Chip label="8 Nov 2026 - 14 Nov 2026" />
      <Box sx={{ display: 'flex', gap: 2, my: 2 }}>
        {CARDS.map(([label, value, change]) => (
          <Card key={label} variant="outlined" sx={{ minWidth: 240 }}>
            <CardContent>
              <Typography color="text.secondary" gutterBottom>
                {label}
              </Typography>
              <Typography variant="h4" component="div">
                {value}
              </Typography>
              <Typography variant="body2">{change} vs periode sebelumnya</Typography>
            </CardContent>
          </Card>
        ))}
      </Box>
      <DataGrid
        rows={rows}
        checkboxSelection
        disableRowSelectionOnClick
        initialState={{ pagination: { paginationModel: { pageSize: 10 } } }}
        pageSizeOptions={[10, 25]}
        localeText={idID.components.MuiDataGrid.defaultProps.localeText}
        columns={[
          { field: 'name', headerName: 'Nama kampanye', width: 240 },
          {
            field: 'cost',
            headerName: 'Biaya',
            type: 'number',
            width: 170,
            valueFormatter: (value: number) => `Rp ${whole(value)}`,
          },
          {
            field: 'impressions',
            headerName: 'Impresi',
            type: 'number',
            width: 150,
            valueFormatter: (value: number) => whole(value),
          },
          {
            field: 'clicks',
            headerName: 'Klik (tujuan)',
            type: 'number',
            width: 150,
            valueFormatter: (value: number) => whole(value),
          },
          {
            field: 'conversions',
            headerName: 'Konversi',
            type: 'number',
            width: 150,
            valueFormatter: (value: number) => whole(value),
          },
        ]}
      />
    </Box>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
