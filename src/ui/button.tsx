import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do next; `secondary`: bordered; `quiet`: text only; `link`: reads as a link. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'link';
  readonly size?: 'm' | 's';
  readonly icon?: IconName;
}

export function Button({ kind = 'secondary', size = 'm', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(styles.button, styles[kind], styles[size], className)} {...rest}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  readonly icon: IconName;
  /** What it does; read out and shown on hover. */
  readonly label: string;
  readonly size?: 'm' | 's';
}

export function IconButton({ icon, label, size = 'm', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes(styles.button, styles.quiet, styles.square, styles[size], className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
