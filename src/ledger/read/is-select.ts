const COMMENT = /^(?:\s|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)+/

/** Whether a query begins as those that only read do, past comments. The connection or transaction that runs it must be read-only as well. */
export const isSelect = (query: string): boolean =>
  /^(?:select|with|values|explain)\b/i.test(query.replace(COMMENT, ''))
