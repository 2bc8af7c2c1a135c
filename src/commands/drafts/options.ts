import { Option } from 'commander'

export function requireOption(what: string): Option {
  return new Option('--require <what>', `${what}: quotes, numbers, dates, sentences, or none`).default(
    'quotes,numbers,dates',
  )
}
