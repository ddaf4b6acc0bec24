/** One assumption: moved by hand, or written exactly. */

import { useState } from 'preact/hooks';
import { sayNumber } from '../../../../i18n/formats.ts';
import { SCENARIO_TEXTS } from '../../../texts/scenarios.ts';
import type { SliderView } from '../../../work/scenarios/schemas.ts';
import { RangeField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

const STEPS = 100;
/** Digits that a step of a share of a thousandth needs. */
const FINE = 5;

interface SliderProps {
  readonly slider: SliderView;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

export function Slider({ slider, value, onValue }: SliderProps) {
  const { text, language } = useLanguage();
  // What is being written, until it is left: a number on its way is often none yet.
  const [written, setWritten] = useState<string | undefined>();
  const { parameter, name, unit, low, high, source, sourceLanguage } = slider;
  const isWhole = Number.isInteger(low) && Number.isInteger(high) && high - low >= STEPS / 2;
  const write = (typed: string): void => {
    setWritten(typed);
    if (typed.trim() !== '' && Number.isFinite(Number(typed))) onValue(Number(typed));
  };
  const exactly = (
    <input
      class="utrecht-textbox utrecht-textbox--html-input slider-number"
      type="number"
      step="any"
      aria-label={text(SCENARIO_TEXTS.exactly, { name, unit })}
      value={written ?? String(value)}
      onInput={(event) => write(event.currentTarget.value)}
      onBlur={() => setWritten(undefined)}
    />
  );
  return (
    <div>
      <RangeField
        name={parameter}
        label={name}
        value={value}
        onValue={(moved) => onValue(rounded(moved))}
        min={low}
        max={high}
        step={isWhole ? 1 : (high - low) / STEPS}
        shown={`${sayNumber(value, language, FINE)} ${unit}`}
        beside={exactly}
        hint={unit}
      />
      <p class="slider-source muted">
        {text(SCENARIO_TEXTS.source)} <span lang={sourceLanguage}>{source}</span>
      </p>
    </div>
  );
}

/** A step of a slider is no whole number of ten thousandths. */
function rounded(value: number): number {
  return Number(value.toFixed(FINE));
}
