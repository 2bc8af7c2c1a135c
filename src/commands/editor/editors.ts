/** How a place in a file is named to an editor; `wait` makes one with windows of its own wait until the file is closed. */
interface Manner {
  names: string
  place(path: string, line: number): string[]
  wait?: string
}

const PLUS = (path: string, line: number) => [`+${line}`, path]
const COLON = (path: string, line: number) => [`${path}:${line}`]
const OPTION = (path: string, line: number) => ['--line', String(line), path]

const MANNERS: readonly Manner[] = [
  { names: 'vi vim nvim view ex nano pico micro emacs emacsclient mg jed joe jmacs ne mcedit kak', place: PLUS },
  { names: 'gvim mvim', place: PLUS, wait: '--nofork' },
  { names: 'gedit gnome-text-editor', place: PLUS, wait: '--wait' },
  {
    names: 'code code-insiders codium cursor windsurf positron',
    place: (...at) => ['--goto', ...COLON(...at)],
    wait: '--wait',
  },
  { names: 'subl zed zeditor atom', place: COLON, wait: '--wait' },
  { names: 'hx helix', place: COLON },
  { names: 'kate', place: OPTION, wait: '--block' },
  { names: 'idea pycharm webstorm goland rider clion', place: OPTION, wait: '--wait' },
  { names: 'mate', place: OPTION, wait: '--wait' },
]

/** What is given to an editor, as `$EDITOR` names it, to open a file at a line; one that is not known opens the file. */
export function editorArguments(editor: string, path: string, line: number): string[] {
  const words = [...editor.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare,
  )
  const name = (words[0] ?? '').replace(/^.*[\\/]/, '').replace(/\.(?:exe|cmd|bat)$/i, '')
  const manner = MANNERS.find(({ names }) => names.split(' ').includes(name))
  if (!manner) return [path]
  const isWaiting =
    manner.wait === undefined || words.slice(1).some((word = '') => /^(?:-w|--wait|--block|--nofork|-f|-b)$/.test(word))
  return [...(isWaiting || manner.wait === undefined ? [] : [manner.wait]), ...manner.place(path, line)]
}
