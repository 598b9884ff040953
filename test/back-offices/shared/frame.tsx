import type { ReactNode } from 'react';

export interface NavItem {
  label: string;
  active?: boolean;
  badge?: string | null;
  onClick?: (() => void) | undefined;
}

/** The shell that all back offices share: brand, search, account, side navigation with badges. */
export function Frame({
  brand,
  account,
  accountNote,
  nav,
  children,
}: {
  brand: string;
  account: string;
  accountNote: string;
  nav: readonly NavItem[];
  children: ReactNode;
}) {
  return (
    <div className="frame">
      <header className="frame-head">
        <span className="frame-brand">{brand}</span>
        <input className="frame-search" aria-label="Search" defaultValue="" />
        <span className="frame-account">
          <span className="headerShopName userName">{account}</span>
          <small>{accountNote}</small>
        </span>
        <span className="frame-avatar" />
      </header>
      <nav className="frame-nav">
        {nav.map((item) => (
          <a
            key={item.label}
            href="#!"
            aria-current={item.active ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              item.onClick?.();
            }}
          >
            {item.label}
            {item.badge && <i>{item.badge}</i>}
          </a>
        ))}
      </nav>
      <div>{children}</div>
    </div>
  );
}
