import styles from './icon.module.css';

/** Drawn on a 20 x 20 grid with strokes of 1.5. */
const paths = {
  data: 'M3 5h14M3 10h14M3 15h14M7 3v14',
  charts: 'M4 16V9M8 16V4M12 16v-5M16 16V7',
  export: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 16h12',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7zM6.8 6.8h.01',
  chip: 'M5.5 5.5h9v9h-9zM8 8h4v4H8zM8 3v2.500M12 3v2.500M8 14.500V17M12 14.500V17M3 8h2.500M3 12h2.500M14.500 8H17M14.500 12H17',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  more: 'M4.700 10h.6M9.700 10h.6M14.700 10h.6',
  plus: 'M10 4v12M4 10h12',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3h.01',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.5V13M10 7h.01',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  up: 'M5.5 12.5 10 8l4.5 4.5',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  left: 'M12 5.5 7.5 10l4.5 4.5',
  pause: 'M7.5 5v10M12.5 5v10',
  play: 'M6.5 4.5l9 5.5-9 5.5z',
  stop: 'M5.5 5.5h9v9h-9z',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M4.7 15.3l1-1M14.3 5.7l1-1',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3z',
  system: 'M3 4h14v9.5H3zM7 17h6M10 13.5V17',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11 2.5V6.5h4',
  folder: 'M2.5 5h5l2 2h8v9h-15z',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  eyeOff:
    'M4 4l12 12M8.2 5.2A7 7 0 0 1 10 5c4.500 0 7.500 5 7.500 5a13 13 0 0 1-2.300 2.700M12 14.700a7 7 0 0 1-2 .300c-4.500 0-7.500-5-7.500-5a13 13 0 0 1 2.900-3.300',
  pencil: 'M4 16l.8-3.3L13.500 4l2.500 2.500L7.300 15.200z',
  trash: 'M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.700 11h7.600l.700-11',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of the text around it; says nothing to assistive technology. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
