import { useRef } from 'preact/hooks';
import { Button } from './Button';
import type { IconName } from './icon-paths';

export interface FileButtonProps {
  label: string;
  icon?: IconName;
  /** As an input's `accept`: '.json,application/json'. */
  accept: string;
  onFile(file: File): void;
}

/** A button that lets the reader choose one file; the same file can be chosen again. */
export function FileButton({ label, icon, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
