/** A line chart in SVG with axis ticks: numbers that belong to no metric. */
export function Trend({ title, height }: { title: string; height: number }) {
  const points = [44, 52, 47, 61, 58, 40, 37];
  const days = ['11-08', '11-09', '11-10', '11-11', '11-12', '11-13', '11-14'];
  const width = 1120;
  const x = (index: number) => 50 + (index * (width - 80)) / (points.length - 1);
  const y = (value: number) => height - 24 - (value / 70) * (height - 40);
  return (
    <figure className="trend" style={{ margin: '18px 0 0' }}>
      <figcaption className="muted">{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} preserveAspectRatio="none" role="img">
        <title>{title}</title>
        {[0, 20, 40, 60].map((tick) => (
          <g key={tick}>
            <line x1="46" x2={width - 20} y1={y(tick)} y2={y(tick)} stroke="#f2f3f5" />
            <text x="4" y={y(tick) + 4}>
              {tick === 0 ? '0' : `${tick}K`}
            </text>
          </g>
        ))}
        <polyline
          points={points.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
          fill="none"
          stroke="var(--brand)"
          strokeWidth="2"
        />
        {days.map((day, index) => (
          <text key={day} x={x(index) - 14} y={height - 4}>
            {day}
          </text>
        ))}
      </svg>
    </figure>
  );
}
