/** How much of the end of a long name stays visible: names of campaigns differ at their ends. */
const TAIL = 9;

/** A name on one line. Too long a one is cut in its middle; the whole name is its title. */
export function LongName({ children: name }: { children: string }) {
  const letters = [...name];
  if (letters.length < 2 * TAIL)
    return (
      <bdi className="cut" title={name}>
        {name}
      </bdi>
    );
  return (
    <bdi className="mid" title={name}>
      <span>{letters.slice(0, -TAIL).join('')}</span>
      <span>{letters.slice(-TAIL).join('')}</span>
    </bdi>
  );
}
