/** The log as lines of JSON. */
import { type DestinationStream, pino } from 'pino';
import { placeOf, type ServerLog } from './log.ts';

/** @param level `info` for every call, `error` for defects alone. */
export function createPinoLog(level: 'info' | 'error', destination: DestinationStream): ServerLog {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    call: (line) => logger.info({ ...line }, 'call'),
    defect: (incident, error) => logger.error({ incident, ...placeOf(error) }, 'defect'),
    note: (event, fields = {}) => logger.info({ ...fields }, event),
  };
}
