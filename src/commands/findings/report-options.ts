import { Option } from 'commander'
import { FORMAT_NAMES } from '../../format/check/index.js'
import { collect, wholeNumber } from '../command/parse.js'
import { ValueOption } from '../command/sheet.js'

/** `--format NAME[:PATH]` of the commands that report findings. */
export function reportFormatOption(): Option {
  const names = FORMAT_NAMES.join(', ').replace(/, (\w+)$/, ' or $1')
  const what = `${names}, to stdout or a file; repeatable`
  return new ValueOption('--format <format[:path]>', what, 'formats').argParser(collect)
}

/** `--rule NAME=LEVEL` of the commands that run all rules. */
export function ruleOption(): Option {
  const what = 'a severity for this run: error, warning or off; repeatable'
  return new ValueOption('--rule <name=level>', what, 'levels').argParser(collect)
}

/** `--max-findings NUMBER`; `boundFor` says what holds without it. */
export function maxFindingsOption(): Option {
  const what = 'print at most so many findings (as text: 100, else 25,000)'
  return new Option('--max-findings <number>', what).argParser(wholeNumber)
}

/** `--baseline FILE` */
export function baselineOption(): Option {
  return new ValueOption('--baseline <file>', 'leave out the known findings in this file', 'files')
}

/** `--summary` */
export function summaryOption(): Option {
  return new Option('--summary', 'add a Markdown summary to the page of a GitHub workflow run')
}
