import { InvalidArgumentError } from 'commander'
import { unsafeAt } from '../../ledger/model/unsafe.js'

/** Gathers an option that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

export function atMostHundred(value: string): number {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 100)
    throw new InvalidArgumentError('It must be a whole number, 100 at most.')
  return Number(value)
}

export function atLeastOne(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return number
}

export function name(value: string): string {
  const plain = value.trim()
  if (plain === '' || plain.length > 200 || unsafeAt(plain) >= 0) throw new InvalidArgumentError('It must be a name.')
  return plain
}

export function seconds(value: string): number {
  const number = Number(value)
  if (!(number > 0 && number <= 3600)) throw new InvalidArgumentError('It must be a number of seconds, at most 3600.')
  return number
}
