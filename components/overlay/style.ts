/**
 * Style of the overlay as text, for its shadow root. The values are those of `components/style/tokens.css`; a test
 * holds them equal. The injected script carries no style file, and `rem` would follow the page.
 */
export const tokens: Record<string, [light: string, dark: string]> = {
  surface: ['#ffffff', '#14191f'],
  hover: ['#eceff2', '#232b34'],
  line: ['#e2e6ea', '#28313a'],
  'line-strong': ['#828c98', '#6b7886'],
  text: ['#182028', '#e6ebf0'],
  'text-2': ['#465261', '#b0bac5'],
  'text-3': ['#5f6b78', '#929eaa'],
  accent: ['#0b6270', '#6cc5d3'],
  band: ['#e4e9ee', '#2b3641'],
  'leak-fg': ['#a2360a', '#f6a27a'],
  'leak-mark': ['#cb4a12', '#ee7c45'],
  'leak-soft': ['#fdf0e9', '#2d1b13'],
  'gain-fg': ['#1a55a6', '#92bdf7'],
  'gain-mark': ['#2c6fd1', '#4f93ee'],
  'gain-soft': ['#e9f1fc', '#15243a'],
  'steady-fg': ['#465261', '#b0bac5'],
  'steady-mark': ['#566371', '#a3afbb'],
  'few-fg': ['#5f3a92', '#d3c1f3'],
  'few-mark': ['#7038a8', '#cdb2f2'],
  'unknown-fg': ['#5f6b78', '#929eaa'],
  'unknown-mark': ['#76828e', '#7f8b98'],
};

const variables = (side: 0 | 1): string =>
  Object.entries(tokens)
    .map(([name, pair]) => `--${name}:${pair[side]};`)
    .join('');

const verdicts = ['leak', 'gain', 'steady', 'few', 'unknown', 'bypassed']
  .map((mark) => {
    const own = mark === 'bypassed' ? 'steady' : mark;
    const soft = own === 'leak' || own === 'gain' ? `${own}-soft` : 'surface';
    return `.v-${mark}{--fg:var(--${own}-fg);--mark:var(--${own}-mark);--soft:var(--${soft})}`;
  })
  .join('');

/**
 * The whole style sheet. `direction`, which `all: initial` leaves as the page has it, is ours: both our languages run from left to
 * right, and a minus or a range of amounts would be turned round otherwise.
 */
export const css = `
.root{${variables(0)}color-scheme:light;direction:ltr;font:13px/20px "Inter","SF Pro Text","Segoe UI","PingFang SC","Microsoft YaHei UI","Noto Sans SC","Noto Sans CJK SC",system-ui,sans-serif;color:var(--text);font-variant-numeric:tabular-nums;text-align:start;letter-spacing:normal}
.root[data-theme=dark]{${variables(1)}color-scheme:dark}
.root:lang(en){font-family:"Inter","SF Pro Text","Segoe UI","Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei UI",sans-serif}
*{box-sizing:border-box}
button{all:unset;box-sizing:border-box;cursor:pointer}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
svg{display:block;flex:none}
[hidden]{display:none!important}
${verdicts}
.ico{width:11px;height:11px;color:var(--mark)}
.mark,.pop,.outline,.notice{position:fixed;left:0;top:0}
.mark{display:inline-flex;align-items:center;gap:4px;height:20px;padding:0 7px 0 5px;border-radius:10px;font-weight:500;font-size:12px;line-height:20px;white-space:nowrap;color:var(--fg);background:var(--soft);box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--mark) 45%,transparent)}
.mark.v-few{line-height:18px;box-shadow:none;border:1px dashed var(--mark)}
.mark.quiet{width:18px;height:18px;padding:0;justify-content:center;background:var(--surface);box-shadow:inset 0 0 0 1px var(--line)}
.mark.quiet.v-leak,.mark.quiet.v-gain{background:var(--soft)}
.mark.quiet span{display:none}
.mark.away{visibility:hidden}
.mark[aria-expanded=true]{box-shadow:inset 0 0 0 1px var(--mark),0 0 0 3px color-mix(in srgb,var(--mark) 22%,transparent)}
.pop{z-index:1;width:304px;max-width:calc(100vw - 16px);background:var(--surface);border-radius:10px;box-shadow:0 0 0 1px rgb(20 30 40/.1),0 2px 6px rgb(20 30 40/.08),0 12px 28px rgb(20 30 40/.14)}
[data-theme=dark] .pop,[data-theme=dark] .notice{box-shadow:0 0 0 1px rgb(255 255 255/.12),0 2px 6px rgb(0 0 0/.4),0 12px 28px rgb(0 0 0/.5)}
.pop>*{padding:10px 12px}
.pop>*+*{border-top:1px solid var(--line)}
.head{display:flex;align-items:center;gap:4px;font-weight:600;font-size:12px;line-height:18px;color:var(--fg)}
.head .step{margin-inline-start:auto;font-weight:400;color:var(--text-3)}
p{margin:4px 0 0}
.strip{position:relative;height:22px;margin-top:4px}
.strip i{position:absolute;top:0;bottom:0}
.strip .band{background:var(--band)}
.strip .base{width:1px;background:var(--line-strong)}
.strip .ci{top:10px;bottom:auto;height:2px;background:var(--mark)}
.v-few .strip .ci{background:repeating-linear-gradient(90deg,var(--mark) 0 3px,transparent 3px 5px)}
.strip .cap{top:7px;bottom:auto;width:1.5px;height:8px;margin-inline-start:-.75px;background:var(--mark)}
.strip .pt{top:7px;bottom:auto;width:8px;height:8px;margin-inline-start:-4px;border-radius:50%;background:var(--mark);box-shadow:0 0 0 1.5px var(--surface)}
.v-few .strip .pt{background:var(--surface);box-shadow:inset 0 0 0 2px var(--mark)}
.ends{display:flex;justify-content:space-between;font-size:11px;line-height:14px;color:var(--text-3)}
.facts{display:grid;grid-template-columns:auto minmax(0,1fr);gap:2px 12px;align-items:baseline}
.facts span{font-size:12px;line-height:18px;color:var(--text-3)}
.facts b{font-weight:600}
.facts i{font-style:normal;font-size:11px;color:var(--text-3);white-space:nowrap}
.btns{display:flex;justify-content:space-between;padding:6px}
.btns button{min-height:28px;padding:4px 6px;border-radius:6px;font-size:12px;line-height:20px;font-weight:500;color:var(--accent)}
.btns button:last-child{color:var(--text-2)}
.btns button:hover,.notice button:hover{background:var(--hover)}
.outline{border:2px solid var(--accent);border-radius:6px;pointer-events:none;transition:opacity .12s}
.notice{left:auto;top:auto;inset-inline-end:16px;bottom:16px;display:flex;gap:8px;align-items:center;max-width:min(360px,calc(100vw - 32px));padding:8px 8px 8px 12px;border-radius:10px;background:var(--surface);box-shadow:0 0 0 1px rgb(20 30 40/.1),0 12px 28px rgb(20 30 40/.14)}
.notice button{padding:6px;border-radius:6px;color:var(--text-2)}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){.mark,.pop,.notice{border:1px solid CanvasText}.strip i{forced-color-adjust:none;background:CanvasText}.strip .band{background:color-mix(in srgb,CanvasText 30%,Canvas)}.v-few .strip .pt{background:Canvas;box-shadow:inset 0 0 0 2px CanvasText}}
@media print{.root{display:none}}
`;
