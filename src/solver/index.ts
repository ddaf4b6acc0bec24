/** The engines by name. */
import { createAutoEngine } from './auto.ts';
import type { Engine, EngineName } from './engine.ts';
import { createFlowEngine } from './flow/flow-engine.ts';
import { createHighsEngine } from './highs/highs-engine.ts';
import { createJavascriptLpSolverEngine } from './javascript-lp-solver/javascript-lp-solver-engine.ts';

/** An engine by its name; warm between solves, so close it when done. */
export function createEngine(name: EngineName): Engine {
  switch (name) {
    case 'auto':
      return createAutoEngine();
    case 'flow':
      return createFlowEngine();
    case 'highs':
      return createHighsEngine();
    case 'javascript-lp-solver':
      return createJavascriptLpSolverEngine();
  }
}
