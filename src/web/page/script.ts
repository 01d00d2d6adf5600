/**
 * The page's only script; the page reads without it. Hovering or focusing a claim lights its words and its card; a click keeps it lit, and
 * shows the card beside the text, or as a sheet at the foot where there is no room beside it. Escape lets go.
 */
export const script = `
(() => {
  const sheet = document.querySelector('.sheet')
  const all = (id) => document.querySelectorAll('[data-c="' + CSS.escape(id) + '"]')
  const light = (id, name, on) => { for (const part of all(id)) part.classList.toggle(name, on) }
  let over = null
  let kept = null
  const hover = (id) => {
    if (over === id) return
    if (over) light(over, 'lit', false)
    over = id
    if (id) light(id, 'lit', true)
  }
  const keep = (id, bring) => {
    if (kept) light(kept, 'kept', false)
    kept = id
    sheet.hidden = true
    if (!id) return
    light(id, 'kept', true)
    const card = document.getElementById('c-' + id)
    const text = document.getElementById('t-' + id)
    if (!card || !text) return
    const beside = card.parentElement
    if (bring) text.scrollIntoView({ block: 'center', behavior: bring })
    if (getComputedStyle(beside).position === 'sticky') {
      beside.scrollTo({ top: card.offsetTop - beside.offsetTop - 8, behavior: 'smooth' })
    } else {
      const copy = card.cloneNode(true)
      copy.removeAttribute('id')
      copy.querySelector('details').open = true
      sheet.replaceChildren(copy)
      sheet.hidden = false
    }
  }
  const claimOf = (event) => event.target instanceof Element ? event.target.closest('[data-c]')?.dataset.c : undefined
  document.addEventListener('mouseover', (event) => hover(claimOf(event) ?? null))
  document.addEventListener('focusin', (event) => hover(claimOf(event) ?? null))
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#t-"], a[href^="#c-"]') : null
    if (link) {
      event.preventDefault()
      const id = link.hash.slice(3)
      history.replaceState(null, '', '#t-' + id)
      keep(id, link.hash.startsWith('#t-') ? 'smooth' : null)
      if (link.hash.startsWith('#t-')) document.getElementById('t-' + id)?.focus({ preventScroll: true })
      return
    }
    if (event.target instanceof Element && event.target.closest('.sheet, details, a')) return
    if (!getSelection()?.isCollapsed) return
    keep(claimOf(event) ?? null, null)
  })
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') keep(null, null) })
  if (location.hash.startsWith('#t-')) keep(location.hash.slice(3), 'instant')
})()
`
