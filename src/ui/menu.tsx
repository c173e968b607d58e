import type { KeyboardEvent } from 'react';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';
import { Popover } from './popover.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
  const at = items.findIndex((item) => item === document.activeElement);
  const steps = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', -1],
  ]);
  const step = steps.get(event.key);
  if (step === undefined) return;
  event.preventDefault();
  items.at(step % items.length)?.focus();
}

/** Actions behind one small button. */
export function Menu({
  label,
  icon = 'more',
  align = 'end',
  items,
}: {
  readonly label: string;
  readonly icon?: IconName;
  readonly align?: 'start' | 'end';
  readonly items: readonly MenuItem[];
}) {
  return (
    <Popover
      label={label}
      role="menu"
      align={align}
      trigger={(props) => <IconButton icon={icon} label={label} size="s" {...props} />}
    >
      {(close) => (
        <div className={styles.menu} role="presentation" onKeyDown={moveFocus}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              className={styles.item}
              disabled={item.disabled}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.icon === undefined ? null : <Icon name={item.icon} />}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
