import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import controls from './controls.module.css';

/** What a card can be told of how it draws, behind one button; `label` names it for who listens. */
export function CardOptions({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Popover
      label={label}
      align="end"
      trigger={(props) => (
        <Button kind="quiet" size="s" {...props}>
          Options
        </Button>
      )}
    >
      {() => <div className={controls.options}>{children}</div>}
    </Popover>
  );
}
