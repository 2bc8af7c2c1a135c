/** What `run` returns. Look-ups follow ripgrep, `check` follows ESLint. */
export const EXIT = {
  /** Found, or clean. */
  ok: 0,
  /** Nothing found, or findings. */
  nothing: 1,
  /** Bad input, bad options, or a bug. */
  error: 2,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
