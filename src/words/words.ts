/** What is wrong, and what to do about it. */
export interface Words {
  message: string
  help?: string
}
