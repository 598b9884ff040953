/** Styles of the shapes that the grammar draws. */
export const CSS = `
*{box-sizing:border-box}[dir="rtl"] .scaled{transform-origin:top right!important}body{margin:0;padding:16px;font:14px/1.5 Arial,"Noto Sans CJK SC","Noto Sans Thai",sans-serif;width:1240px}
.cards{display:flex;flex-wrap:wrap;gap:12px}.card{width:230px;padding:12px;border:1px solid #ddd;border-radius:6px;text-align:left;background:#fff;font:inherit}
.foot-only{border:0}.title{color:#666;font-size:13px}.value{font-size:22px;font-weight:600;white-space:nowrap}.block{display:block}.foot,.sub,.muted{font-size:12px;color:#888}
.side{display:flex;justify-content:space-between}.aside{text-align:right;font-size:12px;color:#888}.aside span+span{margin-left:4px}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.rounded-lg{border:1px solid #ddd;padding:12px}.text-2xl{font-size:24px;margin:0;font-weight:600}.text-sm,.text-xs{font-size:12px;margin:0;color:#777}.mt-1{display:flex;gap:8px;align-items:baseline}
.between{display:flex;justify-content:space-between;width:420px}.dl{display:grid;grid-template-columns:220px 1fr}.dl dd{margin:0}.plain{list-style:none;padding:0}.kv th{text-align:left;font-weight:400;padding-right:30px}
.two{display:grid;grid-template-columns:240px auto;justify-content:start}.strip{display:grid;gap:4px 16px}.abs{position:relative}.abs>div{position:absolute}
.q{margin-left:4px;color:#999}.tip{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}
.pct::after{content:"%"}.wan::after{content:"万"}.roll{white-space:nowrap;direction:ltr;display:inline-block}.roll i{font-style:normal;display:inline-block}.skeleton{display:inline-block;width:90px;height:16px;background:#eee}.icon{display:inline-block;width:8px;height:8px}
.tri{display:inline-block;border-left:4px solid transparent;border-right:4px solid transparent}
.t{border-collapse:collapse}.t th,.t td{padding:8px 12px;border-bottom:1px solid #eee;text-align:left}.fixed{table-layout:fixed}.num{text-align:right}.scroll{overflow:auto;max-width:1100px}
.gr{display:flex}.gc{width:160px;padding:8px}.gr>.gc:first-child{width:220px}.head{font-weight:600}.cg{display:grid}.cg>div{padding:8px;border-bottom:1px solid #eee}
.vt{position:relative;width:1180px}.ph{position:relative;height:44px}.pb{position:relative}.pr{position:absolute;left:0;right:0;top:0;height:56px}.pc{position:absolute;top:0;padding:8px}
.panels{display:flex}.pin{width:220px;flex:none}.grow{flex:1}.line{display:flex}.h44{height:44px;padding:8px}.h56{height:56px;padding:8px;overflow:hidden}.line.h44,.line.h56{padding:0}.w160{width:160px;flex:none;padding:8px}
.over{position:relative}.clone{position:absolute;left:0;top:0;background:#fff}.switch{display:inline-block;width:26px;height:14px;border-radius:7px;background:#0a8}.sorter{margin-left:4px}
.side{gap:14px}.badge{background:#e33;color:#fff;border-radius:8px;padding:0 5px;font-style:normal;font-size:11px}.pg{border:1px solid #ccc;padding:0 7px;margin-left:4px}.chip{border:1px solid #ccc;border-radius:10px;padding:0 8px;margin-right:6px}.no{margin-right:6px}.dot{display:inline-block;width:7px;height:7px;border-radius:50%;background:#08c;margin-right:4px}
section.block-of{margin:18px 0}.stick-top{position:sticky;top:0;background:#fff}.stick-bottom{position:sticky;bottom:0;background:#fff}.funnel{width:640px}.stage{display:flex;justify-content:space-between;margin:0 auto;padding:8px 14px;background:#eef3ff}.rate{text-align:center;color:#888;font-size:12px}.banner{padding:12px;background:#fff4e0}
`;
