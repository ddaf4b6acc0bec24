/** A few engines for work that can go on side by side: each task waits for one that is free, in the order of asking. */
import type { Engine } from '../solver/engine.ts';
import { createEngine } from '../solver/index.ts';

export interface EnginePool {
  run<Result>(task: (engine: Engine) => Promise<Result>): Promise<Result>;
  /** Ends the engines; call it when no task is under way. */
  close(): Promise<void>;
}

export function createEnginePool(size: number, create: () => Engine = () => createEngine('auto')): EnginePool {
  const engines = Array.from({ length: size }, create);
  const free = [...engines];
  const waiting: ((engine: Engine) => void)[] = [];
  return {
    async run(task) {
      const engine = free.pop() ?? (await new Promise<Engine>((resolve) => void waiting.push(resolve)));
      try {
        return await task(engine);
      } finally {
        const next = waiting.shift();
        if (next) next(engine);
        else free.push(engine);
      }
    },
    close: async () => void (await Promise.all(engines.map((engine) => engine.close()))),
  };
}
