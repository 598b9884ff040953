/** A translated sentence whose `<b>` and `<i>` parts are set off. Only these two are known; anything else is text. */
export function Rich({ children: text }: { children: string }) {
  return text.split(/(<b>.*?<\/b>|<i>.*?<\/i>)/u).map((part, index) => {
    const key = `${index}${part}`;
    if (part.startsWith('<b>')) return <b key={key}>{part.slice(3, -4)}</b>;
    if (part.startsWith('<i>')) return <i key={key}>{part.slice(3, -4)}</i>;
    return part;
  });
}
