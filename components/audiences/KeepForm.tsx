interface KeepFormProps {
  label: string;
  /** What the button says. */
  action: string;
  primary?: boolean;
  name: string;
  ready: boolean;
  onName(name: string): void;
  onKeep(): void;
}

/** A name and a button that keeps something under it. */
export function KeepForm({ label, action, primary = false, name, ready, onName, onKeep }: KeepFormProps) {
  return (
    <form
      className="row keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onKeep();
      }}
    >
      <input
        type="text"
        className="grow"
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={100}
        onChange={({ target }) => onName(target.value)}
      />
      <button type="submit" className={primary ? 'btn primary' : 'btn'} disabled={!ready}>
        {action}
      </button>
    </form>
  );
}
