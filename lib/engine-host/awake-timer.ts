const STEPS = 4;

/**
 * Calls after so many milliseconds in which this context ran; gives what stops it. It goes by steps:
 * after a time in which everything stood still (the machine slept, a long task) what was sent
 * meanwhile is heard before the time is over.
 */
export function startAwakeTimer(limitMs: number, onOver: () => void): () => void {
  let left = STEPS;
  let timer: ReturnType<typeof setTimeout>;
  const step = () => {
    left -= 1;
    if (left < 0) onOver();
    else timer = setTimeout(step, limitMs / STEPS);
  };
  step();
  return () => clearTimeout(timer);
}
