/** Light or dark colours. */
import { useState } from 'preact/hooks';
import type { Text } from '../../../domain/text.ts';
import { SHELL } from '../../texts/shell.ts';
import { useLanguage } from '../language.tsx';
import { chooseTheme, currentTheme, THEMES, type Theme } from '../theme.ts';

const NAMES: Readonly<Record<Theme, Text>> = {
  system: SHELL.themeSystem,
  light: SHELL.themeLight,
  dark: SHELL.themeDark,
};

export function ThemeSwitch() {
  const { text } = useLanguage();
  const [theme, setTheme] = useState(currentTheme);
  return (
    <label class="small-select">
      <span class="hidden">{text(SHELL.theme)}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {text(NAMES[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
