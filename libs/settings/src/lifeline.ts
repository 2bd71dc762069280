/** Longest time in milliseconds that a process takes to finish its work once it is told to stop. */
const longestStop = 8_000;

/**
 * Ends this process in good order, once, whichever comes first: its parent asks (SIGTERM, or the message `stop`), or its
 * parent is gone, which it notices by the IPC channel closing. `stop` finishes what is under way; afterwards the process
 * exits with 0, or with 1 if `stop` failed or took longer than eight seconds.
 *
 * Under a parent Ctrl-C is left to the parent, because the terminal sends it to every process at once and only the parent
 * knows the order. Without one, Ctrl-C stops this process too.
 */
export function stopWithParent(stop: () => Promise<void> | void = () => undefined): void {
  const hasParent = process.channel !== undefined && process.channel !== null;
  const end = once(() => {
    setTimeout(() => process.exit(1), longestStop).unref();
    Promise.resolve()
      .then(stop)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
  process.on('SIGTERM', end);
  process.on('SIGINT', hasParent ? () => undefined : end);
  if (!hasParent) return;
  process.on('message', (message) => {
    if (message === 'stop') end();
  });
  process.on('disconnect', end);
  if (!process.connected) end();
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
