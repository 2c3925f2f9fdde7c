import { type ComponentChild, toChildArray } from 'preact';

export interface FactsProps {
  /** Absent ones leave no gap. */
  items: ComponentChild[];
}

/** Short facts in a row, parted by dots; none stands at the beginning of a line. */
export function Facts({ items }: FactsProps) {
  return (
    <p class="facts">
      <span class="facts-flow">
        {toChildArray(items).map((item, index) => (
          <span key={index} class="fact">
            {item}
          </span>
        ))}
      </span>
    </p>
  );
}
