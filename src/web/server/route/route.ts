import type { HttpBindings } from '@hono/node-server'
import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Context } from 'hono'

/** What every handler of the server knows of a request. */
export interface Env {
  readonly Bindings: HttpBindings
}

export type App = OpenAPIHono<Env>

/** A form of docs/api.schema.json, which is made from the types of contract.ts. */
const form = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` })

/** An answer of that form. */
export const answers = (name: string, description: string) => ({
  description,
  content: { 'application/json': { schema: form(name) } },
})

/** The answer when what was asked is not done, with the statuses that it may have. */
export const refusals = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'What is wrong and what to do',
        content: { 'application/problem+json': { schema: form('Problem') } },
      },
    ]),
  )

/** An answer of the API: JSON whose type is the contract's. */
export const reply = <T>(c: Context, value: T, status: 200 | 201 | 202 = 200): Response =>
  c.body(JSON.stringify(value), status, { 'content-type': 'application/json; charset=utf-8' })

type Described<R extends RouteConfig> = Omit<R, 'responses'> & { readonly responses: { 200: { description: string } } }

/** A route that is described as it is served. The form of its answer is `reply`'s to check: forms of docs/api.schema.json have no type here. */
export const route = <R extends RouteConfig>(config: R): Described<R> => createRoute(config) as unknown as Described<R>

const text = (most: number) => z.string().max(most)

/** Texts that a query may hold: no longer than anyone would type. */
export const words = text(300)
/** An id as the ledger makes them: hexadecimal digits and dashes; nothing that could be a path. */
export const id = z
  .string()
  .regex(/^[\w:.-]{1,128}$/, 'an id as the ledger gives it')
  .refine((value) => !value.includes('..'), 'an id as the ledger gives it')
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day such as 2024-02-08')
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
export const wholeNumber = whole
export const yes = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')

/** Rows on a page at most. */
const MOST = 200

/** Which part of a list is wanted. */
export const paging = {
  limit: whole(1, MOST).optional(),
  after: z.string().max(500).optional(),
}
