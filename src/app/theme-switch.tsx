import { useStudio } from '../features/studio.tsx';
import type { Theme } from '../store/state.ts';
import { IconButton } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';

const steps: Record<Theme, { readonly next: Theme; readonly icon: IconName; readonly name: string }> = {
  system: { next: 'light', icon: 'system', name: 'as the system' },
  light: { next: 'dark', icon: 'sun', name: 'light' },
  dark: { next: 'system', icon: 'moon', name: 'dark' },
};

/** One button through the three themes. */
export function ThemeSwitch() {
  const theme = useStudio((state) => state.theme);
  const setTheme = useStudio((state) => state.setTheme);
  const { next, icon, name } = steps[theme];
  return (
    <IconButton icon={icon} label={`Theme: ${name}. Change to ${steps[next].name}`} onClick={() => setTheme(next)} />
  );
}
