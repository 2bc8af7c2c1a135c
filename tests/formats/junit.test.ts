import { expect, test } from 'vitest'
import { factcheck } from '../harness.js'
import { testHostileText } from './hostile.js'
import { expectXml } from './readers.js'

testHostileText('junit', expectXml)

test('JUnit has a case per claim, and fails those with errors', async () => {
  const stdin = `sources:
  a: {title: T}
claims:
  - {id: fine, text: Fares rose., confidence: sourced, citations: [a]}
  - {id: bad, text: Boats sail., confidence: sourced}
  - {id: warned, text: The mayor may have known it., confidence: sourced, citations: [a]}
`
  const { stdout } = await factcheck(['check', '--format', 'junit', '-'], { stdin })
  expect(stdout).toContain('<testsuites name="factcheck check" tests="4" failures="1">')
  expect(stdout).toMatch(/<testcase name="fine"[^>]*\/>/)
  expect(stdout).toMatch(/<testcase name="bad"[^>]*>\n +<failure type="claim-needs-source"/)
  expect(stdout).toMatch(/<testcase name="warned"[^>]*>\n +<system-out>/)
  expect(stdout).toMatch(/<testcase name="source a"[^>]*>\n +<system-out>/)
})
