/** What a whole page stands in: shells, scaled boards, dark themes, components. */

/** A page from its styles, as the content of `body`. */
type Frame = (content: string, css: string) => string;

const styled = (css: string, content: string): string => `<style>${css}</style>${content}`;

const MENU =
  '<aside style="width:200px;flex:none;background:#001529;color:#fff"><ul><li>Dashboard</li><li>Reports <sup>3</sup></li><li>Inbox 12</li></ul></aside>';
const BAR =
  '<header style="position:sticky;top:0;z-index:5;height:48px;background:#fff;border-bottom:1px solid #eee">Console · 2 new</header>';

export const FRAMES: Readonly<Record<string, Frame>> = {
  plain: (content, css) => styled(css, content),
  // big screens are drawn for one size and scaled to the screen that shows them
  'scaled down': (content, css) =>
    styled(
      css,
      `<div style="transform:scale(.6);transform-origin:top left;width:1240px" class="scaled">${content}</div>`,
    ),
  'scaled up': (content, css) =>
    styled(
      css,
      `<div style="transform:scale(1.7);transform-origin:top left;width:1240px" class="scaled">${content}</div>`,
    ),
  'zoomed out': (content, css) => styled(`${css}html{zoom:.75}`, content),
  'zoomed in': (content, css) => styled(`${css}html{zoom:1.5}`, content),
  dark: (content, css) =>
    styled(
      `${css}body{background:#14161a;color:#e8e8e8}.card,.clone,.stick-top,.stick-bottom{background:#1d2026}`,
      content,
    ),
  serif: (content, css) => styled(`${css}body{font-family:Georgia,"Times New Roman",serif}`, content),
  monospace: (content, css) => styled(`${css}body{font-family:"DejaVu Sans Mono",monospace}`, content),
  narrow: (content, css) => styled(`${css}body{width:430px}`, content),
  'large letters': (content, css) => styled(`${css}body{font-size:19px}.title,.sub,.muted{font-size:16px}`, content),
  'spaced letters': (content, css) => styled(`${css}body{letter-spacing:.03em}`, content),
  'a shell with a menu, its main part scrolls': (content, css) =>
    styled(
      css,
      `<div style="display:flex;height:600px;width:1500px">${MENU}<main style="flex:1;overflow:auto;position:relative">${BAR}${content}</main></div>`,
    ),
  // micro frontends draw each application into a shadow root of its own
  'a shadow root': (content, css) =>
    styled(
      css,
      `<app-host style="display:block"><template shadowrootmode="open">${styled(css, content)}</template></app-host>`,
    ),
};
