import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll } from 'vitest'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  origin: string
  host: string
  /** Every request so far: method, path and headers. */
  seen: { method: string; path: string; headers: IncomingMessage['headers'] }[]
  /** The most requests that were under way at once. */
  most: number
}

/** A real server on loopback, with a handler by path; what has none is 404. It ends after the tests of the file. */
export async function serve(handlers: Record<string, Handler>): Promise<TestServer> {
  const sockets = new Set<Socket>()
  let open = 0
  const served: TestServer = { origin: '', host: '', seen: [], most: 0 }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    served.seen.push({ method: request.method ?? '', path, headers: request.headers })
    served.most = Math.max(served.most, ++open)
    response.on('close', () => open--)
    const handler = handlers[path] ?? handlers['*']
    if (handler) handler(request, response)
    else response.writeHead(404).end('not here')
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  served.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  served.origin = `http://${served.host}`
  return served
}

/** A handler that answers with a body. */
export function page(
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  headers: Record<string, string> = {},
): Handler {
  return (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body)
}

export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(code, headers).end()
}

/** A handler that gives each answer in turn, and the last one from then on. */
export function inTurn(...handlers: Handler[]): Handler {
  let next = 0
  return (request, response) => handlers[Math.min(next++, handlers.length - 1)]?.(request, response)
}
