// Runs before the page is painted: the reader's own choice of light or dark, if there is one.
try {
  const choice = localStorage.getItem('theme')
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice
} catch {
  // No storage: the system's choice stands.
}
// A page that is asked something shows the answer, and nothing moves when it comes.
if (location.search.length > 1) document.documentElement.toggleAttribute('data-asked', true)
