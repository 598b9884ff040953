/** What every stand-in page needs: its language, its parameters, and the signs of coming to rest. */
import { useEffect, useState } from 'react';

export type Words<T> = { en: T; zh: T };

/** `?lang=` wins over the document's language. */
export function pageLanguage(): 'en' | 'zh' {
  const asked = new URL(location.href).searchParams.get('lang') ?? document.documentElement.lang;
  return asked.startsWith('zh') ? 'zh' : 'en';
}

export function parameter(name: string): string | null {
  return new URL(location.href).searchParams.get(name);
}

/** Tests wait for this mark in place of a pause. */
export function markSettled(settled: boolean): void {
  document.documentElement.toggleAttribute('data-settled', settled);
}

/** False for the first milliseconds after each change of `key`: the time in which the page shows skeletons. */
export function useLoaded(key: string, milliseconds: number): boolean {
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(key), milliseconds);
    return () => clearTimeout(timer);
  }, [key, milliseconds]);
  return loaded === key;
}

/** Runs from 0 to `value`, as animated counters do; the last frame is `value` itself. */
export function useCountUp(value: number, milliseconds: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    let frame = 0;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, (now - start) / milliseconds);
      setShown(part === 1 ? value : value * (1 - (1 - part) ** 3));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value, milliseconds]);
  return shown;
}

/** The current path, following pushState navigation inside the page. */
export function usePath(): [string, (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return [
    path,
    (to) => {
      history.pushState(null, '', `${to}${location.search}`);
      setPath(to);
    },
  ];
}
