/**
 * The day that review days are measured against: `DEMARCHE_TODAY` where it is set to an ISO day, so that a screen
 * can be printed again as it was; else nothing, and the clock decides.
 */
export function fixedToday(env: NodeJS.ProcessEnv = process.env): (() => string) | undefined {
  const day = env.DEMARCHE_TODAY
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? () => day : undefined
}
