import { deflateSync } from 'node:zlib'
import { pdfOfObjects, streamOf } from './documents.js'

/** PDFs that are made to take long, or much memory. All are of our own making. */

/** One page with that content. */
function pdfWith(content: Uint8Array, filter = '', pages = '[4 0 R]', count = '1', more: (string | Uint8Array)[] = []) {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids ${pages} /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
    streamOf(content, filter),
    ...more,
  ])
}

const flated = (content: string | Uint8Array) => pdfWith(deflateSync(content), '/Filter /FlateDecode')
const shown = (text: string) => `BT /F1 12 Tf 72 720 Td ${text} ET`

export const HOSTILE_PDFS: Record<string, () => Uint8Array> = {
  'a stream that is packed twice': () =>
    pdfWith(deflateSync(deflateSync(Buffer.alloc(1_000_000_000 / 2, ' '))), '/Filter [/FlateDecode /FlateDecode]'),
  'a stream that is packed three times': () =>
    pdfWith(
      deflateSync(deflateSync(deflateSync(Buffer.alloc(300_000_000, ' ')))),
      '/Filter [/FlateDecode /FlateDecode /FlateDecode]',
    ),
  'runs that unpack to much': () => pdfWith(Buffer.alloc(4_000_000, '\x81 '), '/Filter /RunLengthDecode'),
  'q, five million times': () => flated('q '.repeat(5_000_000)),
  'q and Q, five million times': () => flated('q Q '.repeat(2_500_000)),
  'BT and ET, a million times': () => flated('BT ET '.repeat(1_000_000)),
  '100,000 references to one page': () =>
    pdfWith(Buffer.from(shown('(x) Tj')), '', `[${'4 0 R '.repeat(100_000)}]`, '100000'),
  'a count of pages that is not so': () => pdfWith(Buffer.from(shown('(x) Tj')), '', '[4 0 R]', '999999999'),
  'pages that hold themselves': () => pdfWith(Buffer.from(shown('(x) Tj')), '', '[2 0 R 2 0 R]', '4'),
  'text operators': () => flated(shown('(a) Tj 1 0 0 1 0 0 Tm '.repeat(500_000))),
  'an array of text without an end': () => flated(shown(`[${'(a) -900 '.repeat(1_000_000)}] TJ`)),
  'a text of 20 MB': () => flated(shown(`(${'x'.repeat(20_000_000)}) Tj`)),
  'a form that draws itself': () =>
    pdfWith(Buffer.from('/X Do '), '', '[4 0 R]', '1', [
      streamOf(
        Buffer.from('/X Do /X Do'),
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
      ),
    ]),
  'brackets, two million deep': () => flated('['.repeat(2_000_000)),
  'dictionaries in the trailer': () => Buffer.from(`%PDF-1.4\ntrailer\n${'<< /A '.repeat(300_000)}\n%%EOF`),
  'objects without an end': () => Buffer.from(`%PDF-1.4\n${'1 0 obj\n'.repeat(250_000)}`),
  'ends of objects in one line': () => Buffer.from(`%PDF-1.4\n${'endobj '.repeat(3_000_000)}`),
  'a table of offsets that leads to itself': () =>
    Buffer.from('%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n'),
}

const packed = Buffer.from(shown('(packed words) Tj'))

/** Honest ones, packed as such are. */
export const PACKED_PDFS: Record<string, () => Uint8Array> = {
  Flate: () => flated(packed),
  hexadecimal: () => pdfWith(Buffer.from(`${packed.toString('hex')}>`), '/Filter /ASCIIHexDecode'),
  'hexadecimal Flate': () =>
    pdfWith(Buffer.from(`${deflateSync(packed).toString('hex')}>`), '/Filter [/ASCIIHexDecode /FlateDecode]'),
  'Flate twice': () => pdfWith(deflateSync(deflateSync(packed)), '/Filter [/FlateDecode /FlateDecode]'),
  'Flate that breaks off': () => pdfWith(deflateSync(packed).subarray(0, -4), '/Filter /FlateDecode'),
}
